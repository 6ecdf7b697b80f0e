import { useQuery } from '@tanstack/react-query';
import {
  aboutPath,
  authorsPath,
  catchUpPath,
  homePath,
  monthPath,
  privacyPath,
  savedPath,
  searchPath,
  settingsPath,
  topicsPath,
  yearPath,
} from '../archive/addresses/paths.ts';
import { archiveQuery } from '../archive/fetching/queries.ts';
import { PageLink } from '../design/links/page-link.tsx';
import { useLocale } from '../i18n/messages.tsx';
import styles from './site-foot.module.css';

/** The foot of every page: the whole site in a line, and who owns the texts. */
export function SiteFoot() {
  const { language, messages } = useLocale();
  const { data: archive } = useQuery(archiveQuery(language));
  const month = archive?.newest?.month;
  return (
    <footer className={styles.foot} data-noprint>
      <nav aria-label={messages.footer.archive}>
        <PageLink to={homePath()}>{messages.home.newest}</PageLink>
        {archive?.years.toReversed().map((year) => (
          <PageLink key={year} to={yearPath(year)}>
            {messages.year.title(year)}
          </PageLink>
        ))}
        {month && <PageLink to={monthPath(month)}>{messages.nav.months}</PageLink>}
        <PageLink to={topicsPath()}>{messages.nav.topics}</PageLink>
        <PageLink to={authorsPath()}>{messages.nav.people}</PageLink>
        <PageLink to={savedPath()}>{messages.nav.saved}</PageLink>
        <PageLink to={catchUpPath()}>{messages.nav.catchUp}</PageLink>
        <PageLink to={searchPath()}>{messages.nav.search}</PageLink>
        <PageLink to={settingsPath()}>{messages.nav.settings}</PageLink>
        <PageLink to={privacyPath()}>{messages.nav.privacy}</PageLink>
        <PageLink to={aboutPath()}>{messages.nav.about}</PageLink>
      </nav>
      <p>{messages.footer.note}</p>
    </footer>
  );
}
