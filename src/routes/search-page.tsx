import { useQuery } from '@tanstack/react-query';
import { homePath, searchPath, yearPath } from '../archive/paths.ts';
import { archiveQuery } from '../archive/queries.ts';
import { PageLink } from '../design/page-link.tsx';
import { useHydrated } from '../design/use-hydrated.ts';
import { useMessages } from '../i18n/messages.tsx';
import { Masthead } from '../reading/masthead.tsx';
import { PageFrame } from '../reading/page-frame.tsx';
import { SectionFilterNav } from '../reading/section-filter.tsx';
import { usePageKeys } from '../reading/use-page-keys.ts';
import { usePageSearch } from '../search/search-context.tsx';
import { SearchField } from '../search/search-field.tsx';
import { SearchPanel } from '../search/search-panel.tsx';
import { useSearchAddress } from '../search/use-search-address.ts';
import { PageHead } from './page-head.tsx';
import styles from './search-page.module.css';
import { SiteDock } from './site-dock.tsx';

/** With JavaScript off: says so, and how to look for something all the same. */
function WithoutScript() {
  const messages = useMessages();
  const { data: archive } = useQuery(archiveQuery());
  return (
    <noscript>
      <p>{messages.search.noScript}</p>
      <ul className={styles.years}>
        <li><PageLink to={homePath()}>{messages.home.newest}</PageLink></li>
        {archive?.years.map(({ year }) => <li key={year}><PageLink to={yearPath(year)}>{messages.year.title(year)}</PageLink></li>)}
      </ul>
    </noscript>
  );
}

/** Search: `/search?q=…`. */
export function Component() {
  const messages = useMessages();
  const search = usePageSearch();
  const hydrated = useHydrated();
  const { state, setText, flush } = useSearchAddress();
  usePageKeys(undefined, undefined);
  return (
    <>
      <PageHead title={state.q ? `${state.q} · ${messages.search.title}` : messages.search.title} description={messages.search.description} />
      <div className={styles.page}>
      <PageFrame masthead={<Masthead title={messages.search.title} />}>
        <SearchField value={state.q} onChange={setText} onCommit={flush} />
        <p id="search-hint" className={styles.hint} data-needs-js>{messages.search.hint}</p>
        <WithoutScript />
        {hydrated && search && <SearchPanel search={search} state={state} sectionFilter={(counts) => <SectionFilterNav counts={counts} filter={state.sections} />} />}
      </PageFrame>
      </div>
      <SiteDock current={searchPath()} />
    </>
  );
}
