import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { issuePath, sectionAnchor } from '../archive/addresses/paths.ts';
import { issueQuery, yearIndexQuery } from '../archive/fetching/queries.ts';
import { yearOf } from '../archive/ids.ts';
import { readSectionFilter, showsSection } from '../archive/section-filter.ts';
import { countSections } from '../archive/sections.ts';
import { queryPart } from '../design/links/use-address-params.ts';
import { PageFrame } from '../design/page-frame.tsx';
import { useLocale } from '../i18n/messages.tsx';
import { countsInWords } from '../i18n/sections.ts';
import { useSections } from '../i18n/use-sections.ts';
import { readerSlots } from '../items/item-actions.tsx';
import { HiddenNote, useShown } from '../items/shown-items.tsx';
import { issueAnchors, IssueContent } from '../reading/issue/issue-content.tsx';
import { IssueMasthead } from '../reading/issue/issue-masthead.tsx';
import { IssueNearby } from '../reading/issue/issue-nearby.tsx';
import { Contents } from '../reading/navigation/contents.tsx';
import { useShownParams } from '../reading/navigation/use-shown-params.ts';
import { WeekStrip } from '../reading/strip/week-strip.tsx';
import { PageDock, type DockNeighbour } from '../shell/dock/page-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** An issue of the newsletter, which is about a week: `/issues/2020-w48`. */
export function Component() {
  const { language, messages } = useLocale();
  const sections = useSections();
  const { id = '' } = useParams();
  const { data: whole } = useSuspenseQuery(issueQuery(language, id));
  const { data: index } = useSuspenseQuery(yearIndexQuery(language, yearOf(id)));
  const { params, lifted } = useShownParams((each) => issueAnchors(whole, readSectionFilter(each, sections.ids)));
  const filter = readSectionFilter(params, sections.ids);
  const search = queryPart(params);
  const { week, previous, next } = whole;
  const issue = { ...whole, items: useShown(whole.items, id), picks: useShown(whole.picks) };
  const side = (neighbour: typeof next, label: string): DockNeighbour | undefined =>
    neighbour && { to: issuePath(neighbour.id) + search, text: messages.week.name(neighbour.number), label };
  const groups = sections.ids
    .filter((section) => showsSection(filter, section))
    .flatMap((section) => {
      const items = issue.items.filter((item) => item.section === section).map((item) => ({ anchor: item.id, text: item.headline }));
      return items.length > 0
        ? [{ anchor: sectionAnchor(section), name: sections.name(section), accent: sections.accent(section), count: items.length, items }]
        : [];
    });
  const lead = whole.picks.flatMap((pick) => pick.headline?.text ?? [])[0] ?? '';
  return (
    <>
      <PageHead
        title={messages.week.full(week.year, week.number)}
        description={messages.week.description(countsInWords(countSections(whole.items), sections, messages.listSeparator), lead)}
      />
      <PageFrame
        top={<WeekStrip index={index} current={id} search={search} />}
        masthead={<IssueMasthead issue={whole} search={search} />}
        start={<Contents label={messages.week.contentsOf} groups={groups} />}
        end={<IssueNearby issue={issue} search={search} />}
      >
        <IssueContent
          issue={issue}
          note={<HiddenNote items={[...whole.items, ...whole.picks]} edition={id} />}
          filter={filter}
          lifted={lifted}
          slotsFor={(item) => readerSlots(item, id)}
        />
      </PageFrame>
      <PageDock
        label={messages.week.full(week.year, week.number)}
        previous={side(previous, messages.week.previous)}
        next={side(next, messages.week.next)}
        contents
      />
    </>
  );
}
