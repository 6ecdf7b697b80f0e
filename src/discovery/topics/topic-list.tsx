import { searchPath, topicPath } from '../../archive/addresses/paths.ts';
import type { ListedTopic, MovementDays } from '../../archive/published/topics.ts';
import { addDays } from '../../archive/weeks.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { LocalSpan } from '../../design/local-span.tsx';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './topic-list.module.css';

interface TopicListProps {
  topics: readonly ListedTopic[];
  days: MovementDays | undefined;
  /** Topic → what of it was looked for: shown with it. */
  reasons?: ReadonlyMap<string, string> | undefined;
}

/** Topics with what they are, how much there is of each, and how it moves. Every number leads to the items that it counts. */
export function TopicList({ topics, days, reasons }: TopicListProps) {
  const messages = useMessages();
  const { topics: words } = useDiscoveryMessages();
  return (
    <ol className={styles.topics}>
      {topics.map(({ id, label, definition, items, movement }) => (
        <li key={id}>
          <h2>
            <PageLink to={topicPath(id)}>{label}</PageLink>
          </h2>
          {reasons?.has(id) && <p className={styles.numbers}>{words.because(reasons.get(id) ?? '')}</p>}
          {definition && (
            <p>
              <LocalSpan text={definition} />
            </p>
          )}
          <p className={styles.numbers}>
            <PageLink to={topicPath(id)}>{messages.itemCount(items)}</PageLink>
            {days && movement && (
              <>
                <PageLink to={searchPath({ topic: id, from: days.recent, mentions: 'all' })}>{words.recent(movement.recent)}</PageLink>
                <PageLink to={searchPath({ topic: id, from: days.before, to: addDays(days.recent, -1), mentions: 'all' })}>
                  {words.before(movement.before)}
                </PageLink>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
