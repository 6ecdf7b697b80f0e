import { searchPath } from '../../archive/paths.ts';
import { PageLink } from '../../design/page-link.tsx';
import { useSearchMessages } from '../../i18n/search-messages.ts';
import type { FacetCount } from '../search-engine.ts';
import { forgetSearches, useRecentSearches } from '../state/recent-searches.ts';
import styles from './start-points.module.css';

interface StartPointsProps {
  topics: FacetCount;
  topicName: (id: string) => string;
}

/** Where to start while nothing is asked for: earlier searches on this device, and topics, the most frequent first. */
export function StartPoints({ topics, topicName }: StartPointsProps) {
  const search = useSearchMessages();
  const recent = useRecentSearches();
  const frequent = Object.entries(topics)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 24);
  return (
    <>
      {recent.length > 0 && (
        <>
          <h2 className={styles.start}>
            <span>{`${search.recent} `}</span>
            <button type="button" onClick={forgetSearches}>
              {search.forget}
            </button>
          </h2>
          <ul className={styles.topics}>
            {recent.map((q) => (
              <li key={q}>
                <PageLink to={searchPath({ q })}>{q}</PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className={styles.start}>{search.idle}</h2>
      <ul className={styles.topics}>
        {frequent.map(([topic, count]) => (
          <li key={topic}>
            <PageLink to={searchPath({ topic })}>
              <span>{topicName(topic)}</span>
              <small>{count}</small>
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
