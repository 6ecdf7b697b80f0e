import { useQueries } from '@tanstack/react-query';
import { numberedId, pagePath } from '../archive/addresses/paths.ts';
import { authorQuery, topicQuery } from '../archive/fetching/queries.ts';
import type { ItemListing, ListedItem } from '../archive/published/listing.ts';
import { PageLink } from '../design/links/page-link.tsx';
import { useAddressParams } from '../design/links/use-address-params.ts';
import { ViewLink } from '../design/links/view-link.tsx';
import { useDiscoveryMessages } from '../i18n/discovery/discovery-messages.ts';
import { useLocale } from '../i18n/messages.tsx';
import { pageBeforeNewest, pagesOf, within, type ItemSpan } from './item-pages.ts';
import styles from './listed-items.module.css';
import { RelatedPage } from './page-index.tsx';
import { ShownList } from './shown-list.tsx';
import { readShown, writeShown } from './topics/topic-view.ts';

/** So many pages' files are read at once. */
const FILES_AT_ONCE = 5;

/** Which of the items are asked for. */
export interface ItemChoice {
  span: ItemSpan;
  shows: (item: ListedItem) => boolean;
}

interface ListedItemsProps {
  kind: 'topic' | 'author';
  id: string;
  listing: ItemListing;
  /** Undefined: the newest, with the way to all others. */
  choice: ItemChoice | undefined;
}

/** Items of a topic or an author: the newest; or those chosen, from the files of the pages that list them, a few at a time. */
export function ListedItems({ kind, id, listing, choice }: ListedItemsProps) {
  const { language, messages } = useLocale();
  const { pages: words } = useDiscoveryMessages();
  const params = useAddressParams();
  const query = kind === 'topic' ? topicQuery : authorQuery;
  const numbers = choice && listing.pages ? pagesOf(choice.span) : [];
  const asked = numbers.slice(0, readShown(params) * FILES_AT_ONCE);
  const answers = useQueries({ queries: asked.map((page) => query(language, numberedId(id, page))) });
  const pending = answers.some(({ isPending }) => isPending);
  const failed = answers.find(({ isError }) => isError);
  const files = listing.pages ? answers.flatMap(({ data }) => (data && 'of' in data ? [data] : [])) : [{ first: 1, items: listing.newest }];
  const chosen = (span: ItemSpan) => files.flatMap(({ first, items }) => within(items, first - 1, span));
  const allOfThem = pagePath(kind, numberedId(id, pageBeforeNewest(listing.items)));
  const items = choice ? chosen(choice.span).filter(choice.shows) : listing.newest;
  return (
    <>
      <ShownList items={items} />
      {failed && (
        <p role="alert">
          <span>{`${messages.error.failed} `}</span>
          <button onClick={() => void failed.refetch()}>{messages.error.retry}</button>
        </p>
      )}
      {pending && !failed && <p role="status">{`${messages.loading}…`}</p>}
      {choice && !pending && !failed && items.length === 0 && asked.length === numbers.length && <p>{words.empty}</p>}
      {asked.length < numbers.length && !pending && (
        <p className={styles.more} data-needs-js>
          <ViewLink view={(now) => writeShown(now, readShown(params) + 1)} preventScrollReset replace>
            {words.showOlder}
          </ViewLink>
        </p>
      )}
      {!choice && listing.pages !== undefined && (
        <p className={styles.more}>
          <RelatedPage rel="next" to={allOfThem} />
          <PageLink to={allOfThem}>{words.all(listing.items)}</PageLink>
        </p>
      )}
    </>
  );
}
