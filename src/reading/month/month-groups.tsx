import { issuePath, monthPath, topicPath } from '../../archive/addresses/paths.ts';
import type { PublishedItem, PublishedMonth } from '../../archive/published/issue.ts';
import type { ListedItem } from '../../archive/published/listing.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { WeekTime } from '../../design/week-time.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { ItemArticle, type ItemSlots } from '../../items/item-article.tsx';
import { ItemList } from '../../items/item-list.tsx';
import { ItemSection } from '../../items/item-section.tsx';
import { groupAnchor, isListed, type MonthGroup, type MonthGrouping } from './month-grouping.ts';
import styles from './month-groups.module.css';

interface MonthGroupsProps {
  month: PublishedMonth;
  groups: readonly MonthGroup[];
  grouping: MonthGrouping;
  /** What a reader can do with an item of the edition's own, and keeps of it. */
  slotsFor: (item: PublishedItem) => ItemSlots;
}

interface GroupHeadingProps {
  group: MonthGroup;
  month: PublishedMonth;
  grouping: MonthGrouping;
}

function GroupHeading({ group, month, grouping }: GroupHeadingProps) {
  const messages = useMessages();
  if (grouping === 'week') {
    if (group.key === month.id) return <span>{messages.month.ownItems}</span>;
    const week = month.weeks.find((each) => each.id === group.key);
    return (
      week && (
        <PageLink to={issuePath(week.id)}>
          <span>{`${messages.week.name(week.number)} `}</span>
          <small>
            <WeekTime startsOn={week.startsOn} />
          </small>
        </PageLink>
      )
    );
  }
  const topic = month.topics.find((each) => each.id === group.key);
  return topic ? <PageLink to={topicPath(topic.id)}>{topic.label}</PageLink> : <span>{messages.month.noTopic}</span>;
}

/** A month's items under their headings: those of weeks as a list, the edition's own in full (by topic, where they may stand twice, listed too). */
export function MonthGroups({ month, groups, grouping, slotsFor }: MonthGroupsProps) {
  const messages = useMessages();
  if (groups.length === 0) {
    if (month.items.length === 0) return <p>{messages.month.noWeeks}</p>;
    return (
      <p>
        <span>{`${messages.month.empty} `}</span>
        <PageLink to={monthPath(month.id)}>{messages.week.showAll}</PageLink>
      </p>
    );
  }
  const weekNames = new Map(month.weeks.map((week) => [week.id, messages.week.name(week.number)]));
  weekNames.set(month.id, messages.month.ownItems);
  const weekOf = (item: ListedItem) =>
    month.items
      .filter((other) => other === item || (item.work !== undefined && other.work === item.work))
      .map(({ ref }) => weekNames.get(ref.edition))
      .join(messages.listSeparator);
  const listed = (item: ListedItem) => isListed(item, month, grouping);
  const inFull = ({ items }: MonthGroup) =>
    month.ownItems
      .filter(({ id }) => items.some((item) => !listed(item) && item.ref.item === id))
      .map((item) => <ItemArticle key={item.id} item={item} {...slotsFor(item)} />);
  return groups.map((group) =>
    grouping === 'section' ? (
      <ItemSection key={group.key} section={group.key}>
        <ItemList items={group.items.filter(listed)} weekOf={weekOf} />
        {inFull(group)}
      </ItemSection>
    ) : (
      <section key={group.key} id={groupAnchor(group.key, grouping)} className={styles.group}>
        <h2>
          <span>
            <GroupHeading group={group} month={month} grouping={grouping} />
          </span>
          <i>{group.items.length}</i>
        </h2>
        <ItemList items={group.items.filter(listed)} weekOf={grouping === 'week' ? undefined : weekOf} />
        {inFull(group)}
      </section>
    ),
  );
}
