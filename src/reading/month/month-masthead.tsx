import { monthPath, searchPath, yearPath } from '../../archive/addresses/paths.ts';
import { yearOf } from '../../archive/ids.ts';
import type { PublishedMonth } from '../../archive/published/issue.ts';
import { countSections } from '../../archive/sections.ts';
import { worksOnce } from '../../archive/works.ts';
import { Icon } from '../../design/icon.tsx';
import { OutsideLink } from '../../design/links/outside-link.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { Masthead } from '../../design/masthead.tsx';
import { monthName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { countsInWords } from '../../i18n/sections.ts';
import { useSections } from '../../i18n/use-sections.ts';
import { PageTools } from '../../items/item-tools.tsx';

interface MonthMastheadProps {
  month: PublishedMonth;
  /** What to keep in the address, with its question mark. */
  search: string;
}

/** Which month this is, how much there is, and its neighbours. */
export function MonthMasthead({ month, search }: MonthMastheadProps) {
  const { language, messages } = useLocale();
  const sections = useSections();
  const year = yearOf(month.id);
  const works = worksOnce(month.items);
  return (
    <Masthead
      kicker={
        <>
          <PageLink to={yearPath(year)}>{messages.year.title(year)}</PageLink>
          {month.draft && <span>{` · ${messages.draft}`}</span>}
        </>
      }
      aside={<PageTools />}
      title={<span suppressHydrationWarning>{monthName(month.id, language)}</span>}
    >
      <span>{messages.weekCount(month.weeks.length)}</span>
      {month.items.length > 0 && <span>{countsInWords(countSections(works), sections, ' · ')}</span>}
      {works.length < month.items.length && <span>{messages.month.again(month.items.length - works.length)}</span>}
      {month.previous && (
        <PageLink to={monthPath(month.previous) + search} rel="prev">
          <span suppressHydrationWarning>{`‹ ${monthName(month.previous, language)}`}</span>
        </PageLink>
      )}
      {month.next && (
        <PageLink to={monthPath(month.next) + search} rel="next">
          <span suppressHydrationWarning>{`${monthName(month.next, language)} ›`}</span>
        </PageLink>
      )}
      {month.items.length > 0 && (
        <span data-needs-js data-noprint>
          <PageLink to={searchPath({ q: `month:${month.id} ` })}>{messages.month.search}</PageLink>
        </span>
      )}
      {month.source && (
        <OutsideLink href={month.source.url} title={month.source.name}>
          <span>{messages.week.original}</span>
          <Icon name="external" />
        </OutsideLink>
      )}
    </Masthead>
  );
}
