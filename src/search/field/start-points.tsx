import { searchPath } from '../../archive/addresses/paths.ts';
import type { PublishedSearchStart } from '../../archive/published/archive.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import { forgetSearches, useRecentSearches } from '../state/recent-searches.ts';
import styles from './start-points.module.css';

type StartPointsProps = Pick<PublishedSearchStart, 'topics'>;

/** Where to start while nothing is asked for: earlier searches on this device, and topics, the most frequent first. */
export function StartPoints({ topics }: StartPointsProps) {
  const search = useSearchMessages();
  const recent = useRecentSearches();
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
        {topics.map(({ id, label, works }) => (
          <li key={id}>
            <PageLink to={searchPath({ topic: id })}>
              <span>{`${label} `}</span>
              <small>{works}</small>
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
