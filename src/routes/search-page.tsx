import { useEffect } from 'react';
import { searchPath } from '../archive/paths.ts';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { useHydrated } from '../design/use-hydrated.ts';
import { useMessages } from '../i18n/messages.tsx';
import { usePageKeys } from '../reading/navigation/use-page-keys.ts';
import { SearchField } from '../search/field/search-field.tsx';
import { onResultKey } from '../search/results/use-result-keys.ts';
import { rememberSearch } from '../search/state/recent-searches.ts';
import { usePageSearch } from '../search/state/search-context.tsx';
import { useSearchAddress } from '../search/state/use-search-address.ts';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { RunningSearch } from './running-search.tsx';
import { SearchHints } from './search-hints.tsx';
import styles from './search-page.module.css';
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
