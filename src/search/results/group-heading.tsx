import { editionPath } from '../../archive/addresses/paths.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { editionName } from '../../i18n/edition-name.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import type { SearchGrouping } from '../search-engine.ts';
import styles from './group-heading.module.css';

interface GroupHeadingProps {
  /** The id of a week or month, or a section. */
  group: string;
  count: number;
  kind: SearchGrouping;
}

/** The heading of a group of results: its week or section, and how many there are. */
export function GroupHeading({ group, count, kind }: GroupHeadingProps) {
  const { language, messages } = useLocale();
  const sections = useSections();
  return (
    <h2 className={styles.group}>
      {kind === 'week' ? (
        <PageLink to={editionPath(group)}>{editionName(group, language, messages)}</PageLink>
      ) : (
        <span>{sections.name(group)}</span>
      )}
      <small>{messages.search.results(count)}</small>
    </h2>
  );
}
