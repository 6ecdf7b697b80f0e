import { issuePath, monthPath } from '../../archive/addresses/paths.ts';
import type { PublishedIssue, SourceLink } from '../../archive/published/issue.ts';
import type { Neighbour } from '../../archive/published/weeks.ts';
import { OutsideLink } from '../../design/links/outside-link.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { LocalSpan } from '../../design/local-span.tsx';
import { monthName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { NearbyColumn, NearbyList } from '../navigation/nearby-column.tsx';

interface IssueNearbyProps {
  issue: PublishedIssue;
  /** What to keep in the address, with its question mark. */
  search: string;
}

interface NeighbourLinkProps {
  neighbour: Neighbour | undefined;
  direction: 'prev' | 'next';
  search: string;
}

function NeighbourLink({ neighbour, direction, search }: NeighbourLinkProps) {
  const { week } = useLocale().messages;
  if (!neighbour) return <p>{direction === 'prev' ? week.first : week.last}</p>;
  const name = week.name(neighbour.number);
  return (
    <PageLink to={issuePath(neighbour.id) + search} rel={direction}>
      <span>{direction === 'prev' ? `‹ ${name}` : `${name} ›`}</span>
      {neighbour.lead && (
        <b>
          <LocalSpan text={neighbour.lead} />
        </b>
      )}
    </PageLink>
  );
}

function SourceEntry({ link }: { link: SourceLink }) {
  const { language } = useLocale();
  if (link.month)
    return (
      <PageLink to={monthPath(link.month)} suppressHydrationWarning>
        {monthName(link.month, language)}
      </PageLink>
    );
  return (
    <OutsideLink href={link.url}>
      <LocalSpan text={{ text: link.label, ...(link.lang === undefined ? {} : { lang: link.lang }) }} />
    </OutsideLink>
  );
}

/** The weeks on both sides, the month, and where the original points to. */
export function IssueNearby({ issue, search }: IssueNearbyProps) {
  const { language, messages } = useLocale();
  const { month, sourceLinks } = issue;
  // The weeks beside it are above already.
  const outside = sourceLinks.filter((link) => !link.issue);
  return (
    <NearbyColumn label={messages.week.nearby}>
      <NeighbourLink neighbour={issue.previous} direction="prev" search={search} />
      <NeighbourLink neighbour={issue.next} direction="next" search={search} />
      <PageLink to={monthPath(month.id) + search}>
        <span suppressHydrationWarning>{monthName(month.id, language)}</span>
        <b>{[messages.itemCount(month.items), month.picks ? messages.pickCount(month.picks) : ''].filter(Boolean).join(' · ')}</b>
      </PageLink>
      {outside.length > 0 && (
        <NearbyList title={messages.week.sourceLinks}>
          {outside.map((link) => (
            <li key={link.url}>
              <SourceEntry link={link} />
            </li>
          ))}
        </NearbyList>
      )}
    </NearbyColumn>
  );
}
