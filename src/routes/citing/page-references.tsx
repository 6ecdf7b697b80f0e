import { useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { numberedId, readPath } from '../../archive/addresses/paths.ts';
import { lazyPart } from '../../design/lazy-part.ts';
import { AUTHOR_PAGES, TOPIC_PAGES } from '../../discovery/item-pages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import { HideToggle } from '../../library/hiding/hide-toggle.tsx';
import { cite } from '../../references/cite-request.ts';
import { NoCoins } from '../../references/no-coins.ts';
import { PageCiteButton } from '../../references/page-cite-button.tsx';
import { usePageSearch } from '../../search/state/search-context.tsx';

/** What reference managers read comes with the pages that have it. */
const EditionCoins = lazyPart(
  () => import('../../references/edition-coins.tsx').catch(() => undefined),
  (module) => module.EditionCoins,
);

/** Further pages of the lists of topics and authors: they list no items. */
const LISTS = [TOPIC_PAGES, AUTHOR_PAGES].map((name) => numberedId(name, 0).slice(0, -1));
const LISTING = new Set(['issue', 'month', 'topic', 'author', 'search']);

/** What there is for a page that lists items: what was read left out; its references by a button, and as reference managers look for them. */
export function PageReferences() {
  const client = useQueryClient();
  const { language, messages } = useLocale();
  const { ids: sections } = useSections();
  const search = usePageSearch();
  const { pathname, search: asked } = useLocation();
  const shown = readPath(pathname);
  if (!shown || !LISTING.has(shown.page) || LISTS.some((list) => shown.id.startsWith(list))) return null;
  const onPress = async () => {
    const { pageRequest } = await import('./page-request.ts');
    const context = { client, language, messages, sections, search, params: new URLSearchParams(asked) };
    cite(await pageRequest({ ...shown, path: pathname + asked }, context));
  };
  return (
    <>
      <HideToggle />
      {(shown.page !== 'search' || asked !== '') && <PageCiteButton onPress={() => void onPress().catch(() => {})} />}
      {shown.page === 'issue' || shown.page === 'month' ? (
        <Suspense>
          <EditionCoins edition={shown.id} />
        </Suspense>
      ) : (
        <NoCoins path={pathname} />
      )}
    </>
  );
}
