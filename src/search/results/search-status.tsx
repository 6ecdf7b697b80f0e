import { useMessages } from '../../i18n/messages.tsx';
import type { LatestAnswer } from '../state/latest-answers.ts';
import { asksForSomething } from '../state/search-state.ts';
import styles from './results.module.css';

interface SearchStatusProps {
  latest: LatestAnswer;
}

/** How the search stands, also for screen readers: on its way, how many found, or failed with a way to try again. */
export function SearchStatus({ latest: { answered, error, pending, retry } }: SearchStatusProps) {
  const { search, error: words } = useMessages();
  if (error) {
    return (
      <div className={styles.failed} role="alert">
        <p>
          {search.failed} {words.failed}{' '}
          <button type="button" onClick={retry}>
            {pending ? words.retrying : words.retry}
          </button>
        </p>
      </div>
    );
  }
  const text = !answered ? search.loading : asksForSomething(answered.state) ? search.results(answered.answer.total) : '';
  return (
    <p className={styles.count} role="status">
      {text}
    </p>
  );
}
