import { issuePath } from '../../archive/addresses/paths.ts';
import type { PublishedIssue } from '../../archive/published/issue.ts';
import { countSections } from '../../archive/sections.ts';
import { Icon } from '../../design/icon.tsx';
import { OutsideLink } from '../../design/links/outside-link.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { Masthead } from '../../design/masthead.tsx';
import { WeekTime } from '../../design/week-time.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { countsInWords } from '../../i18n/sections.ts';
import { useSections } from '../../i18n/use-sections.ts';
import { PageTools } from '../../items/item-tools.tsx';

interface IssueMastheadProps {
  issue: PublishedIssue;
  /** What to keep in the address, with its question mark. */
  search: string;
}

/** Which week this is, its days, how much there is, its neighbours and its original. */
export function IssueMasthead({ issue, search }: IssueMastheadProps) {
  const messages = useMessages();
  const sections = useSections();
  const { week, previous, next, source } = issue;
  const draft = issue.draft ? ` · ${messages.draft}` : '';
  const serial = week.serial === undefined ? '' : ` · ${messages.week.serial(week.serial)}`;
  return (
    <Masthead
      kicker={messages.week.kicker(week.year, week.number) + serial + draft}
      aside={<PageTools edition={issue.id} items={issue.items.length} />}
      title={<WeekTime startsOn={week.startsOn} />}
    >
      <span>{countsInWords(countSections(issue.items), sections, ' · ')}</span>
      <span>{messages.minutes(issue.minutes)}</span>
      {previous && (
        <PageLink to={issuePath(previous.id) + search} rel="prev">
          {`‹ ${messages.week.name(previous.number)}`}
        </PageLink>
      )}
      {next && (
        <PageLink to={issuePath(next.id) + search} rel="next">
          {`${messages.week.name(next.number)} ›`}
        </PageLink>
      )}
      {source && (
        <OutsideLink href={source.url} title={source.name}>
          <span>{messages.week.original}</span>
          <Icon name="external" />
        </OutsideLink>
      )}
    </Masthead>
  );
}
