import { useMessages } from '../../i18n/messages.tsx';
import type { SearchMessages } from '../../i18n/search/en-search.ts';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { SearchAnswer } from '../search-engine.ts';
import type { Answered, LatestAnswer } from '../state/latest-answers.ts';
import { asksForSomething } from '../state/search-state.ts';
import { FailedNotice } from './failed-notice.tsx';
import styles from './search-status.module.css';

interface SearchStatusProps {
  latest: LatestAnswer;
}

/** How much was found, in a few words: of many results how many are the best, else how many mentions there are where these are more than works. */
function countOf({ total, best, works, mentions }: SearchAnswer, everyMention: boolean, results: string, words: SearchMessages): string {
  if (best < total) return words.bestOf(best, results);
  if (works === mentions) return results;
  return everyMention ? words.countedEach(results, works) : words.countedOnce(results, mentions);
}

/** How the search stands, also for screen readers: on its way, how many found, or failed with a way to try again. */
export function SearchStatus({ latest: { answered, waiting, error, pending, retry } }: SearchStatusProps) {
  const messages = useMessages();
  const words = useSearchMessages();
  if (error) return <FailedNotice message={`${words.failed} ${messages.error.failed}`} pending={pending} retry={retry} />;
  const counted = ({ state, answer }: Answered) =>
    asksForSomething(state) ? countOf(answer, state.everyMention, messages.search.results(answer.total), words) : '';
  const text = answered && !waiting ? counted(answered) : words.loading;
  return (
    <p className={styles.count} role="status">
      {text}
    </p>
  );
}
