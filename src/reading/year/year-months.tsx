import { monthPath } from '../../archive/addresses/paths.ts';
import { ownId } from '../../archive/ids.ts';
import type { PublishedYear } from '../../archive/published/weeks.ts';
import { monthOf } from '../../archive/weeks.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { monthName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { WeekList } from './week-list.tsx';
import styles from './year-months.module.css';

interface YearMonthsProps {
  year: PublishedYear;
}

/** A year month by month, the newest first: what each was about, and its weeks. */
export function YearMonths({ year }: YearMonthsProps) {
  const { language, messages } = useLocale();
  const listed = new Set(year.months.map((month) => month.id));
  // A week that bears this year's number can start in December of the year before.
  const early = [...new Set(year.weeks.map(monthOf))].filter((id) => !listed.has(id)).map((id) => ({ id, items: 0, topics: [] }));
  return [...early, ...year.months].reverse().map((month) => (
    <section key={month.id} className={styles.month} aria-labelledby={ownId('month-name', month.id)}>
      <header>
        <h2 id={ownId('month-name', month.id)}>
          <PageLink to={monthPath(month.id)} suppressHydrationWarning>
            {monthName(month.id, language)}
          </PageLink>
        </h2>
        {month.items > 0 && (
          <p>
            {[messages.itemCount(month.items), month.topics.map((topic) => topic.label).join(messages.listSeparator)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </header>
      <WeekList weeks={year.weeks.filter((week) => monthOf(week) === month.id).reverse()} />
    </section>
  ));
}
