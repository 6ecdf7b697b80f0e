import type { CSSProperties } from 'react';
import { searchPath } from '../../archive/addresses/paths.ts';
import type { TopicCount } from '../../archive/published/issue.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import type { Messages } from '../../i18n/en.ts';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './topic-bars.module.css';

const SHOWN = 8;

interface TopicBarsProps {
  /** The month's id: its numbers lead to its items. */
  month: string;
  topics: readonly TopicCount[];
  /** The month that it is compared with, by name. */
  before?: string | undefined;
}

function changeInWords({ count, before }: TopicCount, { month }: Messages): string {
  if (before === undefined) return '';
  const change = count - before;
  return change > 0 ? month.more(change) : change < 0 ? month.fewer(-change) : month.same;
}

/** What a month had most of: a bar per topic, with a tick for the month before. */
export function TopicBars({ month, topics, before }: TopicBarsProps) {
  const messages = useMessages();
  const shown = topics.slice(0, SHOWN);
  if (shown.length === 0) return null;
  const most = Math.max(...shown.map((topic) => Math.max(topic.count, topic.before ?? 0)));
  return (
    <section className={styles.topics} aria-label={messages.month.topics}>
      <h2>{messages.month.topics}</h2>
      <ol>
        {shown.map((topic) => {
          const change = changeInWords(topic, messages);
          const lengths: Record<string, number> = {
            '--share': topic.count / most,
            ...(topic.before === undefined ? {} : { '--before': topic.before / most }),
          };
          return (
            <li key={topic.id}>
              <PageLink
                to={searchPath({ q: `month:${month} `, topic: topic.id })}
                title={change}
                style={lengths as CSSProperties}
                data-compared={topic.before === undefined ? undefined : ''}
              >
                <span>{topic.label}</span>
                <b aria-hidden="true">{topic.count}</b>
                <span className="visually-hidden">{messages.month.topicLine(messages.itemCount(topic.count), change)}</span>
                <i aria-hidden="true" />
              </PageLink>
            </li>
          );
        })}
      </ol>
      {before && <p suppressHydrationWarning>{messages.month.topicsNote(before)}</p>}
    </section>
  );
}
