import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { yearOf } from '../archive/ids.ts';
import type { LocalArchive } from '../archive/local-archive.ts';
import { homePath, issuePath, yearPath } from '../archive/paths.ts';
import { archiveQuery, issueQuery, yearIndexQuery, yearQuery } from '../archive/queries.ts';
import { countSections } from '../archive/sections.ts';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { PageLink } from '../design/page-link.tsx';
import { WeekTime } from '../design/week-time.tsx';
import { useLocale, useMessages } from '../i18n/messages.tsx';
import { countsInWords, useSections } from '../i18n/sections.ts';
import { Picks } from '../items/picks.tsx';
import { HeadlineList } from '../reading/issue/headline-list.tsx';
import { WeekStrip } from '../reading/strip/week-strip.tsx';
import { YearMonths } from '../reading/year/year-months.tsx';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './home-page.module.css';

/** The years of the archive; the newest one is below in full. */
function Years({ archive }: { archive: LocalArchive }) {
  const messages = useMessages();
  if (archive.years.length < 2) return null;
  return (
    <ul className={styles.years}>
      {archive.years.toReversed().map(({ year, issues }) => (
        <li key={year}>
          <PageLink to={yearPath(year)}>{messages.year.title(year)}</PageLink>
          <small>{` ${messages.weekCount(issues)}`}</small>
        </li>
      ))}
    </ul>
  );
}

function NewestWeek({ id }: { id: string }) {
  const { language, messages } = useLocale();
  const sections = useSections();
  const { data: issue } = useSuspenseQuery(issueQuery(language, id));
  const { data: index } = useSuspenseQuery(yearIndexQuery(language, yearOf(id)));
  const { data: year } = useSuspenseQuery(yearQuery(language, yearOf(id)));
  const { data: archive } = useQuery(archiveQuery(language));
  const { week } = issue;
  const masthead = (
    <Masthead
      kicker={`${messages.home.newest} · ${messages.week.kicker(week.year, week.number)}`}
      title={
        <PageLink className={styles.title} to={issuePath(id)}>
          <WeekTime startsOn={week.startsOn} />
        </PageLink>
      }
    >
      <span>{countsInWords(countSections(issue.items), sections, ' · ')}</span>
      <span>{messages.minutes(issue.minutes)}</span>
    </Masthead>
  );
  return (
    <PageFrame top={<WeekStrip index={index} current={id} />} masthead={masthead}>
      <Picks title={messages.week.picks} picks={issue.picks} />
      <HeadlineList issue={issue} />
      <p className={styles.read}>
        <PageLink to={issuePath(id)}>{`${messages.home.read} ›`}</PageLink>
      </p>
      <p className={styles.archive}>{messages.home.archive}</p>
      {archive && <Years archive={archive} />}
      <YearMonths year={year} />
    </PageFrame>
  );
}

/** The newest week and the archive: `/`. */
export function Component() {
  const { language, messages } = useLocale();
  const { data: archive } = useSuspenseQuery(archiveQuery(language));
  const title = archive.title;
  return (
    <>
      <PageHead title={title} description={archive.tagline} />
      {archive.newest ? (
        <NewestWeek id={archive.newest.issue} />
      ) : (
        <PageFrame masthead={<Masthead kicker={title} title={messages.home.empty} />}>{null}</PageFrame>
      )}
      <SiteDock current={homePath()} />
    </>
  );
}
