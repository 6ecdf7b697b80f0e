import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { searchPath, yearPath } from '../archive/addresses/paths.ts';
import { yearIndexQuery, yearQuery } from '../archive/fetching/queries.ts';
import { PageLink } from '../design/links/page-link.tsx';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { useLocale } from '../i18n/messages.tsx';
import { HiddenNote } from '../items/shown-items.tsx';
import { WeekStrip } from '../reading/strip/week-strip.tsx';
import { YearMonths } from '../reading/year/year-months.tsx';
import { PageDock } from '../shell/dock/page-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** A year's weeks and months: `/years/2020`. */
export function Component() {
  const { language, messages } = useLocale();
  const number = Number(useParams().id);
  const { data: index } = useSuspenseQuery(yearIndexQuery(language, number));
  const { data: year } = useSuspenseQuery(yearQuery(language, number));
  const { previous, next } = index;
  const side = (neighbour: number | undefined, label: string) =>
    neighbour === undefined ? undefined : { to: yearPath(neighbour), text: String(neighbour), label };
  const weeks = messages.weekCount(year.weeks.length);
  const items = messages.itemCount(year.weeks.reduce((sum, week) => sum + week.items, 0));
  const masthead = (
    <Masthead kicker={messages.year.kicker} title={messages.year.title(number)}>
      <span>{`${weeks} · ${items}`}</span>
      <span data-needs-js data-noprint>
        <PageLink to={searchPath({ q: `year:${number} ` })}>{messages.year.search}</PageLink>
      </span>
      {previous !== undefined && (
        <PageLink to={yearPath(previous)} rel="prev">
          {`‹ ${previous}`}
        </PageLink>
      )}
      {next !== undefined && (
        <PageLink to={yearPath(next)} rel="next">
          {`${next} ›`}
        </PageLink>
      )}
    </Masthead>
  );
  return (
    <>
      <PageHead title={messages.year.title(number)} description={messages.year.description(number, weeks, items)} />
      <PageFrame top={<WeekStrip index={index} />} masthead={masthead}>
        <div data-addressed>
          <HiddenNote items={year.weeks.flatMap(({ picks }) => picks)} />
          <YearMonths year={year} />
        </div>
      </PageFrame>
      <PageDock
        label={messages.year.title(number)}
        previous={side(previous, messages.year.previous)}
        next={side(next, messages.year.next)}
        contents={false}
      />
    </>
  );
}
