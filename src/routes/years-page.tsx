import { useSuspenseQuery } from '@tanstack/react-query';
import { yearsPath } from '../archive/addresses/paths.ts';
import { yearsQuery } from '../archive/fetching/queries.ts';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { YearLinks } from '../reading/year/year-links.tsx';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './years-page.module.css';

const decadeOf = (year: number) => Math.floor(year / 10);

/** All years of the archive, ten a row, the newest first: `/years`. */
export function Component() {
  const messages = useMessages();
  const { data: years } = useSuspenseQuery(yearsQuery());
  const sum = (of: 'issues' | 'items') => years.reduce((total, year) => total + year[of], 0);
  const size = `${messages.weekCount(sum('issues'))} · ${messages.itemCount(sum('items'))}`;
  const span = years.length > 0 ? `${years[0]?.year}–${years.at(-1)?.year}` : undefined;
  const decades = [...new Set(years.map(({ year }) => decadeOf(year)))].reverse();
  return (
    <>
      <PageHead title={messages.home.years} description={[span, size].filter(Boolean).join(' · ')} />
      <PageFrame
        masthead={
          <Masthead kicker={span} title={messages.home.years}>
            <span>{size}</span>
          </Masthead>
        }
      >
        <div className={styles.decades}>
          {decades.map((decade) => (
            <YearLinks key={decade} years={years.filter(({ year }) => decadeOf(year) === decade).reverse()} />
          ))}
        </div>
      </PageFrame>
      <SiteDock current={yearsPath()} />
    </>
  );
}
