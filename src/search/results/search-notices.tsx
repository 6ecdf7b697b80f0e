import { editionPath } from '../../archive/addresses/paths.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { ViewLink } from '../../design/links/view-link.tsx';
import { editionName } from '../../i18n/edition-name.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { SearchAnswer } from '../search-engine.ts';
import { isEditionKey } from '../search-keys.ts';
import type { SearchState } from '../state/search-state.ts';
import { useSearchView } from '../state/use-search-view.ts';
import styles from './search-notices.module.css';

interface SearchNoticesProps {
  state: SearchState;
  answer: SearchAnswer;
}

/** What a reader should know of how a query was understood: corrections, words that occur nowhere, parts taken as text, parts missing. */
export function SearchNotices({ state, answer }: SearchNoticesProps) {
  const { language, messages } = useLocale();
  const { listSeparator } = messages;
  const search = useSearchMessages();
  const viewAfter = useSearchView();
  const edition = answer.exact.some(({ key }) => key !== undefined && isEditionKey(key)) ? answer.first[0]?.ref.edition : undefined;
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
      {edition && (
        <p>
          <span>{`${search.addressOf} `}</span>
          <PageLink to={editionPath(edition)}>{editionName(edition, language, messages)}</PageLink>
        </p>
      )}
      {answer.incomplete && <p role="alert">{search.incomplete}</p>}
      {switchable && (
        <p data-noprint>
          <ViewLink view={viewAfter((now) => ({ ...now, exact: !state.exact }))} replace preventScrollReset>
            {state.exact ? search.withCorrections : search.exactly}
          </ViewLink>
        </p>
      )}
    </div>
  );
}
