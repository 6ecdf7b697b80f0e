import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { monthPath } from '../archive/addresses/paths.ts';
import { monthQuery, yearIndexQuery } from '../archive/fetching/queries.ts';
import { yearOf } from '../archive/ids.ts';
import { countSections, totalCount } from '../archive/sections.ts';
import { worksOnce } from '../archive/works.ts';
import { ChoiceNav } from '../design/links/choice-nav.tsx';
import { queryPart } from '../design/links/use-address-params.ts';
import { PageFrame } from '../design/page-frame.tsx';
import { monthName, monthShort } from '../i18n/format.ts';
import { useLocale } from '../i18n/messages.tsx';
import { countsInWords } from '../i18n/sections.ts';
import { useSections } from '../i18n/use-sections.ts';
import { readerSlots } from '../items/item-actions.tsx';
import { Picks } from '../items/picks.tsx';
import { RichTextView } from '../items/rich-text-view.tsx';
import { HiddenNote, useShown } from '../items/shown-items.tsx';
import { MonthContents } from '../reading/month/month-contents.tsx';
import { MONTH_GROUPINGS, monthAnchors, monthView, writeMonthGrouping } from '../reading/month/month-grouping.ts';
import { MonthGroups } from '../reading/month/month-groups.tsx';
import { MonthMasthead } from '../reading/month/month-masthead.tsx';
import { MonthNearby } from '../reading/month/month-nearby.tsx';
import { LiftedNote } from '../reading/navigation/lifted-note.tsx';
import { SectionFilterNav } from '../reading/navigation/section-filter-nav.tsx';
import { useShownParams } from '../reading/navigation/use-shown-params.ts';
import { WeekStrip } from '../reading/strip/week-strip.tsx';
import { PageDock } from '../shell/dock/page-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** A month's roll-up: `/months/2020-11`. */
export function Component() {
  const { language, messages } = useLocale();
  const sections = useSections();
  const { id = '' } = useParams();
  const { data: whole } = useSuspenseQuery(monthQuery(language, id));
  const { data: index } = useSuspenseQuery(yearIndexQuery(language, yearOf(id)));
  const { params, lifted } = useShownParams((each) => monthAnchors(whole, monthView(whole, each, sections.ids)));
  const month = { ...whole, items: useShown(whole.items), picks: useShown(whole.picks) };
  const { filter, grouping, groups } = monthView(month, params, sections.ids);
  const search = queryPart(params);
  const side = (neighbour: string | undefined, label: string) =>
    neighbour ? { to: monthPath(neighbour) + search, text: monthShort(neighbour, language), label } : undefined;
  const name = monthName(id, language);
  const counts = countSections(worksOnce(month.items));
  const words = { section: messages.month.bySection, week: messages.month.byWeek, topic: messages.month.byTopic };
  const choices = MONTH_GROUPINGS.map((each) => ({
    name: words[each],
    // Where its item set the filter aside, it stays aside.
    view: (now: URLSearchParams) => `?${writeMonthGrouping(lifted ? params : now, each)}`,
    active: each === grouping,
  }));
  return (
    <>
      <PageHead
        title={name}
        description={messages.month.description(
          name,
          countsInWords(countSections(worksOnce(whole.items)), sections, messages.listSeparator),
        )}
      />
      <PageFrame
        top={<WeekStrip index={index} month={id} search={search} />}
        masthead={<MonthMasthead month={whole} search={search} />}
        start={<MonthContents month={month} groups={groups} grouping={grouping} />}
        end={<MonthNearby month={month} search={search} />}
      >
        {month.note && (
          <div lang={month.note.lang}>
            <RichTextView blocks={month.note.blocks} />
          </div>
        )}
        <Picks title={messages.month.picks} picks={month.picks} />
        {whole.picks.length === 0 && month.items.length > 0 && <p>{messages.month.noPicks}</p>}
        {totalCount(counts) > 0 && <ChoiceNav label={messages.month.groupBy} choices={choices} />}
        <SectionFilterNav counts={counts} filter={filter} />
        <div data-addressed>
          <HiddenNote items={[...whole.items, ...whole.picks]} />
          <MonthGroups month={month} groups={groups} grouping={grouping} slotsFor={(item) => readerSlots(item, id)} />
          <LiftedNote lifted={lifted} />
        </div>
      </PageFrame>
      <PageDock
        label={name}
        previous={side(month.previous, messages.month.previous)}
        next={side(month.next, messages.month.next)}
        contents={groups.length > 0}
      />
    </>
  );
}
