import { issuePath } from '../../archive/addresses/paths.ts';
import type { ListedWeek } from '../../archive/published/weeks.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { WeekTime } from '../../design/week-time.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { PickHeadlines } from './pick-headlines.tsx';
import styles from './week-list.module.css';

interface WeekListProps {
  weeks: readonly ListedWeek[];
}

/** Weeks with their days, their size and their picks. */
export function WeekList({ weeks }: WeekListProps) {
  const messages = useMessages();
  return (
    <ol className={styles.weeks}>
      {weeks.map((week) => (
        <li key={week.id}>
          <h3>
            <PageLink to={issuePath(week.id)}>{messages.week.name(week.number)}</PageLink>
          </h3>
          <p className={styles.about}>
            <WeekTime startsOn={week.startsOn} short />
            <span>{` · ${messages.itemCount(week.items)}`}</span>
          </p>
          <PickHeadlines picks={week.picks} />
        </li>
      ))}
    </ol>
  );
}
