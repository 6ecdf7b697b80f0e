import { memo } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { QueryHelp } from '../search/query-help.tsx';
import styles from './search-page.module.css';

/** Below the field: how forgiving it is, and the way to the whole query language. */
export const SearchHints = memo(function SearchHints() {
  const { search } = useMessages();
  return (
    <div className={styles.hint} data-needs-js>
      <p id="search-hint">{search.hint}</p>
      <QueryHelp />
    </div>
  );
});
