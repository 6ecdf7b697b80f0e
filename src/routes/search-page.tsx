import { useEffect } from 'react';
import { searchPath } from '../archive/paths.ts';
import { useHydrated } from '../design/use-hydrated.ts';
import { useMessages } from '../i18n/messages.tsx';
import { Masthead } from '../reading/masthead.tsx';
import { PageFrame } from '../reading/page-frame.tsx';
import { usePageKeys } from '../reading/use-page-keys.ts';
import { rememberSearch } from '../search/recent-searches.ts';
import { onResultKey } from '../search/result-keys.ts';
import { usePageSearch } from '../search/search-context.tsx';
import { SearchField } from '../search/search-field.tsx';
import { useSearchAddress } from '../search/use-search-address.ts';
import { PageHead } from './page-head.tsx';
import { RunningSearch } from './running-search.tsx';
import { SearchHints } from './search-hints.tsx';
import styles from './search-page.module.css';
import { SiteDock } from './site-dock.tsx';
import { WithoutScript } from './without-script.tsx';

/** Search: `/search?q=…`. */
export function Component() {
  const messages = useMessages();
  const search = usePageSearch();
  const hydrated = useHydrated();
  const address = useSearchAddress();
  const { state, input, flush } = address;
  usePageKeys(undefined, undefined);
  useEffect(() => {
    search?.warm().catch(() => {});
  }, [search]);
  return (
    <>
      <PageHead
        title={state.q ? `${state.q} · ${messages.search.title}` : messages.search.title}
        description={messages.search.description}
      />
      <div
        className={styles.page}
        onKeyDown={onResultKey}
        onClickCapture={(event) => {
          if (event.target instanceof Element && event.target.closest('[data-result] a')) rememberSearch(input.state.q);
        }}
      >
        <PageFrame masthead={<Masthead title={messages.search.title} />}>
          <SearchField
            input={input}
            onCommit={() => {
              flush();
              rememberSearch(input.state.q);
            }}
            onLeave={flush}
          />
          <SearchHints text={state.q} />
          <WithoutScript />
        </PageFrame>
        {hydrated && search && <RunningSearch search={search} address={address} />}
      </div>
      <SiteDock current={searchPath()} />
    </>
  );
}
