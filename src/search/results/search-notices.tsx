import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search-messages.ts';
import type { SearchAnswer } from '../search-engine.ts';
import { searchOf, type SearchState } from '../state/search-state.ts';
import styles from './search-notices.module.css';

interface SearchNoticesProps {
  state: SearchState;
  answer: SearchAnswer;
}

/** What a reader should know of how a query was understood: corrections, words that occur nowhere, parts taken as text, parts missing. */
export function SearchNotices({ state, answer }: SearchNoticesProps) {
  const { listSeparator } = useMessages();
  const search = useSearchMessages();
  const switchable = answer.corrections.length > 0 || state.exact;
  return (
    <div className={styles.notices}>
      {answer.corrections.map(({ word, meant }) => (
        <p key={word}>{search.correction(meant.join(listSeparator), word)}</p>
      ))}
      {answer.unknown.length > 0 && answer.total > 0 && <p>{search.unknown(answer.unknown.join(listSeparator))}</p>}
      {state.query.notes.map(({ kind, text }) => (
        <p key={kind + text}>{search.notes[kind](text)}</p>
      ))}
      {answer.incomplete && <p role="alert">{search.incomplete}</p>}
      {switchable && (
        <p>
          <Link discover="none" to={{ search: searchOf({ ...state, exact: !state.exact }) }} replace preventScrollReset>
            {state.exact ? search.withCorrections : search.exactly}
          </Link>
        </p>
      )}
    </div>
  );
}
