import { issuePath, monthPath } from '../../archive/addresses/paths.ts';
import type { PublishedMonth } from '../../archive/published/issue.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { WeekTime } from '../../design/week-time.tsx';
import { monthName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { NearbyColumn, NearbyList } from '../navigation/nearby-column.tsx';
import { TopicBars } from './topic-bars.tsx';

interface MonthNearbyProps {
  month: PublishedMonth;
  /** What to keep in the address, with its question mark. */
  search: string;
}

/** What a month had most of, its weeks, and the months beside it. */
export function MonthNearby({ month, search }: MonthNearbyProps) {
  const { language, messages } = useLocale();
  return (
    <NearbyColumn label={messages.week.nearby}>
      <TopicBars
        month={month.id}
        topics={month.topics}
        before={month.topics[0]?.before === undefined || !month.previous ? undefined : monthName(month.previous, language)}
      />
      {month.weeks.length > 0 && (
        <NearbyList title={messages.month.weeks}>
          {month.weeks.map((week) => (
            <li key={week.id}>
              <PageLink to={issuePath(week.id) + search}>
                <span>{`${messages.week.name(week.number)} · `}</span>
                <WeekTime startsOn={week.startsOn} short />
              </PageLink>
            </li>
          ))}
        </NearbyList>
      )}
      {[month.previous, month.next].map(
        (id) =>
          id && (
            <PageLink key={id} to={monthPath(id) + search} rel={id === month.previous ? 'prev' : 'next'}>
              <span>{id === month.previous ? messages.month.previous : messages.month.next}</span>
              <b suppressHydrationWarning>{monthName(id, language)}</b>
            </PageLink>
          ),
      )}
    </NearbyColumn>
  );
}
