import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Language } from '../archive/languages.ts';
import { PageLinksContext, type PageLinks } from '../design/links/page-link.tsx';
import type { Messages } from '../i18n/en.ts';
import { LocaleProvider } from '../i18n/messages.tsx';
import { ItemToolsProvider, type LoadItemTools } from '../items/item-tools.tsx';
import { SearchContext, type PageSearch } from '../search/state/search-context.tsx';
import { PrerenderedPathContext } from './page-path.tsx';

interface AppProps {
  client: QueryClient;
  language: Language;
  messages: Messages;
  links: PageLinks;
  search?: PageSearch;
  /** Loads what a reader does with items. */
  loadTools?: LoadItemTools;
  /** The path that the page was prerendered for. */
  prerenderedPath?: string | undefined;
  children: ReactNode;
}

/** Everything around the router, the same in the browser and in prerendering. */
export function App({ client, language, messages, links, search, loadTools, prerenderedPath, children }: AppProps) {
  const page = (
    <PrerenderedPathContext value={prerenderedPath}>
      <ItemToolsProvider load={loadTools}>{children}</ItemToolsProvider>
    </PrerenderedPathContext>
  );
  return (
    <QueryClientProvider client={client}>
      <LocaleProvider language={language} messages={messages}>
        <PageLinksContext value={links}>{search ? <SearchContext value={search}>{page}</SearchContext> : page}</PageLinksContext>
      </LocaleProvider>
    </QueryClientProvider>
  );
}
