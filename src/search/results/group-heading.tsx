import { weekOfIssue } from '../../archive/ids.ts';
import { issuePath } from '../../archive/paths.ts';
import { PageLink } from '../../design/page-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/sections.ts';
import type { SearchGrouping } from '../search-engine.ts';
import styles from './group-heading.module.css';

interface GroupHeadingProps {
  /** A week's id or a section. */
  group: string;
  count: number;
  kind: SearchGrouping;
}

/** The heading of a group of results: its week or section, and how many there are. */
export function GroupHeading({ group, count, kind }: GroupHeadingProps) {
  const messages = useMessages();
  const sections = useSections();
  const week = kind === 'week' ? weekOfIssue(group) : undefined;
  return (
    <h2 className={styles.group}>
      {week ? <PageLink to={issuePath(group)}>{messages.week.full(week.year, week.number)}</PageLink> : sections.name(group)}
      <small>{messages.search.results(count)}</small>
    </h2>
  );
}
