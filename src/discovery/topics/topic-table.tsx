import type { PublishedTopic } from '../../archive/published/topics.ts';
import { writeSectionFilter, type SectionFilter } from '../../archive/section-filter.ts';
import { totalCount } from '../../archive/sections.ts';
import { ViewLink, type View } from '../../design/links/view-link.tsx';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { useSections } from '../../i18n/use-sections.ts';
import styles from './topic-table.module.css';
import { writeNarrowed } from './topic-view.ts';

interface TopicTableProps {
  topic: PublishedTopic;
}

const viewOf =
  (year: number, sections: SectionFilter): View =>
  (now) =>
    writeNarrowed(writeSectionFilter(now, sections), 'year', year);

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
                  <td key={section}>{counts[section] ? <ViewLink view={viewOf(year, [section])}>{counts[section]}</ViewLink> : '–'}</td>
                ))}
                <td>
                  <ViewLink view={viewOf(year, [])}>{totalCount(counts)}</ViewLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
