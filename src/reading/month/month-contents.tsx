import type { PublishedMonth } from '../../archive/published/issue.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import { Contents } from '../navigation/contents.tsx';
import { groupAnchor, type MonthGroup, type MonthGrouping } from './month-grouping.ts';

interface MonthContentsProps {
  month: PublishedMonth;
  groups: readonly MonthGroup[];
  grouping: MonthGrouping;
}

/** A month's groups as its table of contents. */
export function MonthContents({ month, groups, grouping }: MonthContentsProps) {
  const messages = useMessages();
  const sections = useSections();
  const nameOf = ({ key }: MonthGroup): string => {
    if (grouping === 'section') return sections.name(key);
    const week = month.weeks.find(({ id }) => id === key);
    if (week) return messages.week.name(week.number);
    if (key === month.id) return messages.month.ownItems;
    return month.topics.find(({ id }) => id === key)?.label ?? messages.month.noTopic;
  };
  const entries = groups.map((group) => ({
    anchor: groupAnchor(group.key, grouping),
    name: nameOf(group),
    accent: grouping === 'section' ? sections.accent(group.key) : undefined,
    count: group.items.length,
    items: [],
  }));
  return <Contents label={messages.month.contents} groups={entries} />;
}
