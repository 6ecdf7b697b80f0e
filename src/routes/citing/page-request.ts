import type { PageId } from '../../archive/addresses/paths.ts';
import { authorQuery, issueQuery, monthQuery, topicQuery } from '../../archive/fetching/queries.ts';
import { editionName } from '../../i18n/edition-name.ts';
import type { Messages } from '../../i18n/en.ts';
import type { CiteRequest } from '../../references/cite-request.ts';
import type { PageSearch } from '../../search/state/search-context.tsx';
import { authorRefs, foundRefs, issueRefs, monthRefs, topicRefs, type ListContext } from './listed-refs.ts';

/** A page that a reader is on. */
export interface PageShown {
  page: PageId;
  id: string;
  /** Its path in its language, with what it asks for. */
  path: string;
}

/** What it is read with. */
export interface PageContext extends ListContext {
  messages: Messages;
  search: PageSearch;
}

/** What is cited with all that a page lists; undefined where it lists no items. Reads what the page shows from the cache. */
export async function pageRequest({ page, id, path }: PageShown, context: PageContext): Promise<CiteRequest | undefined> {
  const { client, language, messages, params, search } = context;
  if (page === 'issue') {
    const issue = await client.query(issueQuery(language, id));
    return { name: editionName(id, language, messages), path, file: id, list: () => ({ refs: issueRefs(issue, context) }) };
  }
  if (page === 'month') {
    const month = await client.query(monthQuery(language, id));
    return { name: editionName(id, language, messages), path, file: id, list: () => ({ refs: monthRefs(month, context) }) };
  }
  if (page === 'topic') {
    const topic = await client.query(topicQuery(language, id));
    if (!('of' in topic || 'newest' in topic)) return undefined;
    return {
      name: 'of' in topic ? topic.name : topic.label,
      path,
      file: id,
      list: async () => ({ refs: await topicRefs(topic, context) }),
    };
  }
  if (page === 'author') {
    const author = await client.query(authorQuery(language, id));
    if (!('of' in author || 'newest' in author)) return undefined;
    return { name: author.name, path, file: id, list: async () => ({ refs: await authorRefs(author, context) }) };
  }
  if (page !== 'search') return undefined;
  return { name: params.get('q') ?? messages.nav.search, path, file: 'search', list: () => foundRefs(search, context) };
}
