import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { searchPath } from '../archive/addresses/paths.ts';
import { onFirstAct } from '../design/first-act.ts';
import { isolated } from '../design/text-direction.ts';
import { useInBrowser } from '../design/use-in-browser.ts';
import { useLocale } from '../i18n/messages.tsx';
import { useSearchMessages } from '../i18n/search/search-messages.ts';
import { SearchField } from '../search/field/search-field.tsx';
import { useFollowedResults } from '../search/results/use-followed-results.ts';
import { rememberSearch } from '../search/state/recent-searches.ts';
import { usePageSearch } from '../search/state/search-context.tsx';
import { asksForSomething } from '../search/state/search-state.ts';
import { useSearchAddress } from '../search/state/use-search-address.ts';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { RunningSearch } from './search/running-search.tsx';
import { warmSearch } from './search/search-code.ts';
import { SearchHints } from './search/search-hints.tsx';
import styles from './search-page.module.css';
import { WithoutScript } from './without-script.tsx';

/** What tells that a reader is there; not that the field has the focus, which the page itself gives it. */
const PRESENCE = ['pointermove', 'pointerdown', 'keydown', 'input'];

/** Search: `/search?q=…`. */
export function Component() {
  const words = useSearchMessages();
  const search = usePageSearch();
  const client = useQueryClient();
  const { language } = useLocale();
  const hydrated = useInBrowser(true, false);
  const [served] = useState(!hydrated);
  const address = useSearchAddress();
  const { state, store, flush } = address;
  const page = useRef<HTMLDivElement>(null);
  const remember = useCallback(() => rememberSearch(store.state.text), [store]);
  useFollowedResults(page, remember);
  const asks = asksForSomething(state);
  useEffect(() => {
    const warm = () => warmSearch(client, search, language);
    // A page that is opened and not touched fetches nothing for a search that may never come.
    if (served && !asks && !window.early?.length) return onFirstAct(PRESENCE, warm);
    warm();
    return undefined;
  }, [served, asks, client, search, language]);
  return (
    <>
      <PageHead title={state.text ? `${isolated(state.text)} · ${words.title}` : words.title} description={words.description} />
      <div className={styles.page} ref={page}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <div className={styles.ask}>
          <SearchField
            store={store}
            onCommit={() => {
              flush();
              remember();
            }}
            onLeave={flush}
          />
          <SearchHints state={state} />
          <WithoutScript />
        </div>
        <RunningSearch search={search} address={address} />
      </div>
      <SiteDock current={searchPath()} />
    </>
  );
}
