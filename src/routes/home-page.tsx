import { useSuspenseQuery } from '@tanstack/react-query';
import { homePath, issuePath, yearPath, yearsPath } from '../archive/addresses/paths.ts';
import { archiveQuery, homeQuery, yearIndexQuery } from '../archive/fetching/queries.ts';
import type { IssueInShort, PublishedHome } from '../archive/published/archive.ts';
import { countSections } from '../archive/sections.ts';
import { PageLink } from '../design/links/page-link.tsx';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { WeekTime } from '../design/week-time.tsx';
import { useLocale } from '../i18n/messages.tsx';
import { countsInWords } from '../i18n/sections.ts';
import { useSections } from '../i18n/use-sections.ts';
import { useItemTools } from '../items/item-tools.tsx';
import { Picks } from '../items/picks.tsx';
import { HiddenNote, useShown } from '../items/shown-items.tsx';
import { HeadlineList } from '../reading/issue/headline-list.tsx';
import { WeekStrip } from '../reading/strip/week-strip.tsx';
import { WeekList } from '../reading/year/week-list.tsx';
import { YearLinks } from '../reading/year/year-links.tsx';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './home-page.module.css';

interface NewestWeekProps {
  issue: IssueInShort;
  home: PublishedHome;
}

function NewestWeek({ issue, home }: NewestWeekProps) {
  const { language, messages } = useLocale();
  const sections = useSections();
  const { week } = issue;
  const tools = useItemTools();
  const [picks, items] = [useShown(issue.picks), useShown(issue.items, week.id)];
  const { data: index } = useSuspenseQuery(yearIndexQuery(language, week.year));
  const masthead = (
    <Masthead
      kicker={`${messages.home.newest} · ${messages.week.kicker(week.year, week.number)}`}
      title={
        <PageLink className={styles.title} to={issuePath(week.id)}>
          <WeekTime startsOn={week.startsOn} />
        </PageLink>
      }
    >
      <span>{countsInWords(countSections(issue.items), sections, ' · ')}</span>
      <span>{messages.minutes(issue.minutes)}</span>
    </Masthead>
  );
  return (
    <PageFrame top={<WeekStrip index={index} current={week.id} />} masthead={masthead}>
      <div data-addressed>
        <HiddenNote items={[...issue.items, ...issue.picks, ...home.earlier.flatMap((each) => each.picks)]} edition={week.id} />
        <Picks title={messages.week.picks} picks={picks} />
        <HeadlineList edition={week.id} items={items} />
        <p className={styles.read}>
          <PageLink to={issuePath(week.id)}>{`${messages.home.read} ›`}</PageLink>
        </p>
        <h2 className={styles.archive}>{messages.home.archive}</h2>
        <WeekList weeks={home.earlier} />
      </div>
      <p className={styles.all}>
        <PageLink to={yearPath(week.year)}>{`${messages.strip.label(week.year)} ›`}</PageLink>
      </p>
      <YearLinks years={home.years} />
      <p className={styles.all}>
        <PageLink to={yearsPath()}>{`${messages.home.years} ›`}</PageLink>
      </p>
      {tools && <tools.HomeDesk />}
    </PageFrame>
  );
}

/** The newest week, those before it, and the archive's newest years: `/`. */
export function Component() {
  const { language, messages } = useLocale();
  const { data: archive } = useSuspenseQuery(archiveQuery(language));
  const { data: home } = useSuspenseQuery(homeQuery(language));
  const title = archive.title;
  return (
    <>
      <PageHead title={title} description={archive.tagline} />
      {home.issue ? (
        <NewestWeek issue={home.issue} home={home} />
      ) : (
        <PageFrame masthead={<Masthead kicker={title} title={messages.home.empty} />}>{null}</PageFrame>
      )}
      <SiteDock current={homePath()} />
    </>
  );
}
