import { yearPath } from '../../archive/addresses/paths.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './year-links.module.css';

interface YearLinksProps {
  years: readonly { year: number; issues: number }[];
}

/** Years in a row, each with how many weeks it has. */
export function YearLinks({ years }: YearLinksProps) {
  const messages = useMessages();
  return (
    <ul className={styles.years}>
      {years.map(({ year, issues }) => (
        <li key={year}>
          <PageLink to={yearPath(year)}>{messages.year.title(year)}</PageLink>
          <small>{` ${messages.weekCount(issues)}`}</small>
        </li>
      ))}
    </ul>
  );
}
