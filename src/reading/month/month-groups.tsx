import { issuePath, monthPath, searchPath } from '../../archive/paths.ts';
import type { PublishedMonth } from '../../archive/published.ts';
import { PageLink } from '../../design/page-link.tsx';
import { WeekTime } from '../../design/week-time.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { ItemList } from '../../items/item-list.tsx';
import { ItemSection } from '../../items/item-section.tsx';
import { groupAnchor, type MonthGroup, type MonthGrouping } from './month-grouping.ts';
import styles from './month-groups.module.css';

interface MonthGroupsProps {
  month: PublishedMonth;
  groups: readonly MonthGroup[];
  grouping: MonthGrouping;
}

interface GroupHeadingProps {
  group: MonthGroup;
  month: PublishedMonth;
  grouping: MonthGrouping;
}

function GroupHeading({ group, month, grouping }: GroupHeadingProps) {
  const messages = useMessages();
  if (grouping === 'week') {
    const week = month.weeks.find((each) => each.id === group.key);
    return (
      week && (
        <PageLink to={issuePath(week.id)}>
          {messages.week.name(week.number)}{' '}
          <small>
            <WeekTime startsOn={week.startsOn} />
          </small>
        </PageLink>
      )
    );
  }
  const topic = month.topics.find((each) => each.id === group.key);
  return topic ? <PageLink to={searchPath({ topic: topic.id })}>{topic.label}</PageLink> : messages.month.noTopic;
}

/** A month's items under their headings. */
export function MonthGroups({ month, groups, grouping }: MonthGroupsProps) {
  const messages = useMessages();
  if (groups.length === 0) {
    return (
      <p>
        {month.items.length > 0 ? (
          <>
            {messages.month.empty} <PageLink to={monthPath(month.id)}>{messages.week.showAll}</PageLink>
          </>
        ) : (
          messages.month.noWeeks
        )}
      </p>
    );
  }
  const weekNames = new Map(month.weeks.map((week) => [week.id, messages.week.name(week.number)]));
  return groups.map((group) =>
    grouping === 'section' ? (
      <ItemSection key={group.key} section={group.key}>
        <ItemList items={group.items} weekNames={weekNames} />
      </ItemSection>
    ) : (
      <section key={group.key} id={groupAnchor(group.key, grouping)} className={styles.group}>
        <h2>
          <span>
            <GroupHeading group={group} month={month} grouping={grouping} />
          </span>{' '}
          <i>{group.items.length}</i>
        </h2>
        <ItemList items={group.items} weekNames={grouping === 'week' ? undefined : weekNames} />
      </section>
    ),
  );
}
