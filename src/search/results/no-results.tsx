import { homePath } from '../../archive/addresses/paths.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { ViewLink } from '../../design/links/view-link.tsx';
import { isolated } from '../../design/text-direction.ts';
import { printClause } from '../../engine/query/print-query.ts';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { SearchAnswer } from '../search-engine.ts';
import { isNarrowed, withText, type SearchState } from '../state/search-state.ts';
import { useSearchView } from '../state/use-search-view.ts';
import styles from './no-results.module.css';

interface NoResultsProps {
  state: SearchState;
  answer: SearchAnswer;
}

/** Puts the closest word there is in the place of one that occurs nowhere. */
function withWord(text: string, word: string, other: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at < 0 ? other : text.slice(0, at) + other + text.slice(at + word.length);
}

/** Says that nothing was found, what was nearest, which part of the search shut everything out, and what else may help. */
export function NoResults({ state, answer: { nearest, exact } }: NoResultsProps) {
  const search = useSearchMessages();
  const viewAfter = useSearchView();
  const text = state.text.trim();
  const named = exact.filter(({ key }) => key === undefined);
  // An address alone: other words and spellings would not help, and without it everything is found.
  const alone = named.length > 0 && state.query.clauses.length === 1;
  return (
    <div className={styles.empty}>
      {named.map((one) => (
        <p key={one.text}>{search.unknownAddress(one.text)}</p>
      ))}
      {named.length === 0 && <p>{text ? search.nothing(isolated(text)) : search.nothingHere}</p>}
      {(alone && !isNarrowed(state) ? [] : nearest?.excluding)?.map(({ clause, hits }) => (
        <p key={printClause(clause)}>{search.excluded(printClause(clause), hits)}</p>
      ))}
      {nearest?.words.map(
        ({ word, meant }) =>
          meant.length > 0 && (
            <p key={word}>
              <span>{`${search.closest(word)} `}</span>
              {meant.map((other) => (
                <ViewLink key={other} view={viewAfter((now) => withText(now, withWord(state.text, word, other)))}>
                  {other}
                </ViewLink>
              ))}
            </p>
          ),
      )}
      <p>{search.tips}</p>
      <ul>
        {/\s/.test(text) && <li>{search.tipFewer}</li>}
        {text && !alone && <li>{search.tipSpelling}</li>}
        {isNarrowed(state) && (
          <li>
            <span>{`${search.tipFilters} `}</span>
            <ViewLink view={viewAfter((now) => ({ ...now, query: { ...now.query, filters: [] } }))}>{search.removeFilters}</ViewLink>
          </li>
        )}
        <li>
          <PageLink to={homePath()}>{search.tipBrowse}</PageLink>
        </li>
      </ul>
    </div>
  );
}
