import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { ownId } from '../../archive/ids.ts';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import { QueryHelp } from '../../search/field/query-help.tsx';
import type { SearchState } from '../../search/state/search-state.ts';
import { foundPartsQuery } from './search-code.ts';
import styles from './search-hints.module.css';

interface SearchHintsProps {
  /** What is searched for. */
  state: SearchState;
}

/** Below the field: how forgiving it is or, once something is typed, pages that are called so; and the way to the whole query language. */
export const SearchHints = memo(function SearchHints({ state }: SearchHintsProps) {
  const words = useSearchMessages();
  const asked = state.text.trim() !== '';
  const { data: parts } = useQuery({ ...foundPartsQuery(), enabled: asked });
  return (
    <div className={styles.hint} data-needs-js data-noprint>
      {asked && parts && <parts.NamedHint state={state} />}
      <p id={ownId('search-hint')} className={asked ? 'visually-hidden' : undefined} data-addressed>
        {words.hint}
      </p>
      <QueryHelp />
    </div>
  );
});
