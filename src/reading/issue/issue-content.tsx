import type { ReactNode } from 'react';
import { issuePath, sectionAnchor } from '../../archive/addresses/paths.ts';
import type { PublishedIssue, PublishedItem } from '../../archive/published/issue.ts';
import { showsSection, type SectionFilter } from '../../archive/section-filter.ts';
import { countSections } from '../../archive/sections.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import { ItemArticle, type ItemSlots } from '../../items/item-article.tsx';
import { ItemSection } from '../../items/item-section.tsx';
import { Picks } from '../../items/picks.tsx';
import { RichTextView } from '../../items/rich-text-view.tsx';
import { LiftedNote } from '../navigation/lifted-note.tsx';
import { SectionFilterNav } from '../navigation/section-filter-nav.tsx';

interface IssueContentProps {
  issue: PublishedIssue;
  filter: SectionFilter;
  /** Whether the filter was lifted for an item that it hid. */
  lifted: boolean;
  /** What a reader can do with an item, and keeps of it. */
  slotsFor: (item: PublishedItem) => ItemSlots;
  /** What is said of items that are left out. */
  note: ReactNode;
}

/** The anchors that an issue's page has when it shows the sections chosen. */
export function issueAnchors({ items }: PublishedIssue, filter: SectionFilter): string[] {
  return items.filter(({ section }) => showsSection(filter, section)).flatMap(({ id, section }) => [id, sectionAnchor(section)]);
}

/** The text of a week: introduction, picks, and the items of the sections chosen in the editor's order. */
export function IssueContent({ issue, filter, lifted, slotsFor, note }: IssueContentProps) {
  const { week } = useMessages();
  const shown = useSections().ids.filter(
    (section) => showsSection(filter, section) && issue.items.some((item) => item.section === section),
  );
  return (
    <>
      {issue.intro && (
        <div lang={issue.intro.lang}>
          <RichTextView blocks={issue.intro.blocks} />
        </div>
      )}
      <Picks title={week.picks} picks={issue.picks} edition={issue.id} />
      <SectionFilterNav counts={countSections(issue.items)} filter={filter} />
      <div data-addressed>
        {note}
        {shown.map((section) => (
          <ItemSection key={section} section={section}>
            {issue.items
              .filter((item) => item.section === section)
              .map((item) => (
                <ItemArticle key={item.id} item={item} {...slotsFor(item)} />
              ))}
          </ItemSection>
        ))}
        {shown.length === 0 && (
          <p>
            <span>{`${week.empty} `}</span>
            <PageLink to={issuePath(issue.id)}>{week.showAll}</PageLink>
          </p>
        )}
        <LiftedNote lifted={lifted} />
      </div>
    </>
  );
}
