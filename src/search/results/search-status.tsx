import { useMessages } from '../../i18n/messages.tsx';
import type { LatestAnswer } from '../state/latest-answers.ts';
import { asksForSomething } from '../state/search-state.ts';
import { FailedNotice } from './failed-notice.tsx';
import styles from './search-status.module.css';

interface SearchStatusProps {
  latest: LatestAnswer;
}

/** How the search stands, also for screen readers: on its way, how many found, or failed with a way to try again. */
export function SearchStatus({ latest: { answered, error, pending, retry } }: SearchStatusProps) {
  const { search, error: words } = useMessages();
  if (error) return <FailedNotice message={`${search.failed} ${words.failed}`} pending={pending} retry={retry} />;
  const text = !answered ? search.loading : asksForSomething(answered.state) ? search.results(answered.answer.total) : '';
  return (
    <p className={styles.count} role="status">
      {text}
    </p>
  );
}
