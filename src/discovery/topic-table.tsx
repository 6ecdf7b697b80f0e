import { topicPath } from '../archive/paths.ts';
import type { PublishedTopic } from '../archive/published.ts';
import { totalCount } from '../archive/sections.ts';
import { PageLink } from '../design/page-link.tsx';
import { useDiscoveryMessages } from '../i18n/discovery-messages.ts';
import { useSections } from '../i18n/use-sections.ts';
import styles from './topic-table.module.css';

interface TopicTableProps {
  topic: PublishedTopic;
}

/** A topic's items by year and section; each number leads to the items that it counts. */
export function TopicTable({ topic }: TopicTableProps) {
  const { topic: words } = useDiscoveryMessages();
  const { ids, name } = useSections();
  const sections = ids.filter((id) => topic.years.some(({ counts }) => counts[id]));
  return (
    <details className={styles.table}>
      <summary>{words.asTable}</summary>
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {sections.map((id) => (
                <th key={id} scope="col">
                  {name(id)}
                </th>
              ))}
              <th scope="col">{words.all}</th>
            </tr>
          </thead>
          <tbody>
            {topic.years.map(({ year, counts }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {sections.map((section) => (
                  <td key={section}>
                    {counts[section] ? (
                      <PageLink to={topicPath(topic.id, { section, year: String(year) })}>{counts[section]}</PageLink>
                    ) : (
                      '–'
                    )}
                  </td>
                ))}
                <td>
                  <PageLink to={topicPath(topic.id, { year: String(year) })}>{totalCount(counts)}</PageLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
