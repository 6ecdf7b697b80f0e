import { useQuery } from '@tanstack/react-query';
import { aboutPath, homePath, monthPath, readPath, searchPath, topicsPath, type PageId } from '../../archive/addresses/paths.ts';
import { archiveQuery } from '../../archive/fetching/queries.ts';
import { Icon } from '../../design/icon.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { ownKey, useOwnKeys } from '../../design/shortcuts/own-keys.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useShownPath } from '../page-path.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './site-bar.module.css';
import { ThemeSwitch } from './theme-switch.tsx';

/** The key of search in the table of shortcuts, unless the reader has another. */
const SEARCH_KEY = '/';

/** The bar on top of every page: the name, the parts of the site, search, language and theme. */
export function SiteBar() {
  const { language, messages } = useLocale();
  const { data: archive } = useQuery(archiveQuery(language));
  const pathname = useShownPath();
  const key = ownKey(SEARCH_KEY, useOwnKeys());
  const { nav } = messages;
  const month = archive?.newest?.month;
  const current = readPath(pathname)?.page;
  const inPart = (...pages: PageId[]) => (current && pages.includes(current) ? ('true' as const) : undefined);
  return (
    <header className={styles.bar} data-noprint>
      <PageLink className={styles.name} to={homePath()}>
        {archive?.title}
      </PageLink>
      <nav aria-label={nav.main}>
        <PageLink to={homePath()} aria-current={inPart('home', 'issue', 'year', 'years')}>
          {nav.weeks}
        </PageLink>
        {month && (
          <PageLink to={monthPath(month)} aria-current={inPart('month')}>
            {nav.months}
          </PageLink>
        )}
        <PageLink to={topicsPath()} aria-current={inPart('topics', 'topic')}>
          {nav.topics}
        </PageLink>
        <PageLink to={aboutPath()} aria-current={inPart('about')}>
          {nav.about}
        </PageLink>
      </nav>
      <PageLink
        className={styles.find}
        to={searchPath()}
        title={key === SEARCH_KEY ? messages.search.focus : undefined}
        aria-label={messages.search.label}
        aria-current={inPart('search')}
      >
        <Icon name="search" />
        <span>{messages.search.label}</span>
        {key && (
          <kbd aria-hidden="true" data-needs-js>
            {key}
          </kbd>
        )}
      </PageLink>
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}
