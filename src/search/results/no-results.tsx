import { Link } from 'react-router';
import { homePath, searchPath } from '../../archive/paths.ts';
import { PageLink } from '../../design/page-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import type { SearchAnswer } from '../search-engine.ts';
import { isNarrowed, searchOf, type SearchState } from '../state/search-state.ts';
import styles from './results.module.css';

interface NoResultsProps {
  state: SearchState;
  answer: SearchAnswer;
}

/** Puts the closest word there is in the place of one that occurs nowhere. */
function withWord(q: string, word: string, other: string): string {
  const at = q.toLowerCase().indexOf(word.toLowerCase());
  return at < 0 ? other : q.slice(0, at) + other + q.slice(at + word.length);
}

/** Says that nothing was found, what was nearest, which part of the search shut everything out, and what else may help. */
export function NoResults({ state, answer: { nearest } }: NoResultsProps) {
  const { search } = useMessages();
  return (
    <div className={styles.empty}>
      <p>{state.q.trim() ? search.nothing(state.q.trim()) : search.nothingHere}</p>
      {nearest?.excluding.map(({ part, hits }) => (
        <p key={part}>{search.excluded(part, hits)}</p>
      ))}
      {nearest?.words.map(
        ({ word, meant }) =>
          meant.length > 0 && (
            <p key={word}>
              {search.closest(word)}{' '}
              {meant.map((other) => (
                <Link key={other} discover="none" to={{ search: searchOf({ ...state, q: withWord(state.q, word, other) }) }}>
                  {other}
                </Link>
              ))}
            </p>
          ),
      )}
      <p>{search.tips}</p>
      <ul>
        {/\S\s+\S/.test(state.q) && <li>{search.tipFewer}</li>}
        {state.q.trim() && <li>{search.tipSpelling}</li>}
        {isNarrowed(state) && (
          <li>
            {search.tipFilters} <PageLink to={searchPath(state.q.trim() ? { q: state.q } : {})}>{search.removeFilters}</PageLink>
          </li>
        )}
        <li>
          <PageLink to={homePath()}>{search.tipBrowse}</PageLink>
        </li>
      </ul>
    </div>
  );
}
