import { homePath, searchPath } from '../archive/paths.ts';
import { PageLink } from '../design/page-link.tsx';
import { useMessages } from '../i18n/messages.tsx';
import styles from './results.module.css';
import type { SearchState } from './search-state.ts';

interface NoResultsProps {
  state: SearchState;
}

/** Says that nothing was found, and what may help. */
export function NoResults({ state }: NoResultsProps) {
  const { search } = useMessages();
  const filtered = state.sections.length > 0 || state.topics.length > 0 || state.from !== undefined || state.to !== undefined;
  return (
    <div className={styles.empty}>
      <p>{state.q.trim() ? search.nothing(state.q.trim()) : search.nothingHere}</p>
      <p>{search.tips}</p>
      <ul>
        {/\S\s+\S/.test(state.q) && <li>{search.tipFewer}</li>}
        {state.q.trim() && <li>{search.tipSpelling}</li>}
        {filtered && <li>{search.tipFilters} <PageLink to={searchPath(state.q.trim() ? { q: state.q } : {})}>{search.removeFilters}</PageLink></li>}
        <li><PageLink to={homePath()}>{search.tipBrowse}</PageLink></li>
      </ul>
    </div>
  );
}
