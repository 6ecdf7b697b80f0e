import { useMessages } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search-messages.ts';
import type { LatestAnswer } from '../state/latest-answers.ts';
import { asksForSomething } from '../state/search-state.ts';
import { FailedNotice } from './failed-notice.tsx';
import styles from './search-status.module.css';

interface SearchStatusProps {
  latest: LatestAnswer;
}

/** How the search stands, also for screen readers: on its way, how many found, or failed with a way to try again. */
export function SearchStatus({ latest: { answered, error, pending, retry } }: SearchStatusProps) {
  const messages = useMessages();
  const words = useSearchMessages();
  if (error) return <FailedNotice message={`${words.failed} ${messages.error.failed}`} pending={pending} retry={retry} />;
  const text = !answered ? words.loading : asksForSomething(answered.state) ? messages.search.results(answered.answer.total) : '';
  return (
    <p className={styles.count} role="status">
      {text}
    </p>
  );
}
