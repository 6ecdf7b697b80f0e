import { authorDataPath } from '../../../archive/addresses/data-paths.ts';
import { numberedId } from '../../../archive/addresses/paths.ts';
import { defined } from '../../../archive/defined.ts';
import type { ListedAuthor, PublishedAuthor, PublishedAuthors } from '../../../archive/published/authors.ts';
import { AUTHOR_PAGES, AUTHORS_A_PAGE } from '../../../discovery/item-pages.ts';
import { grouped } from '../../../relations/groups.ts';
import type { Person } from '../../../relations/people.ts';
import { topicLabel } from '../../localizing/labels.ts';
import { localizerOf, type Localizer } from '../../localizing/localizer.ts';
import { authorLabel, frequent, siteAuthors, type SiteAuthors } from '../../relating/authors.ts';
import type { Output, Site } from '../../site.ts';
import { partFeedTitle } from '../feeds/feed-names.ts';
import { belowData, entryJson, type DataFile } from './data-file.ts';
import { itemListing, itemPageFiles, listedItems } from './item-pages.ts';
import { inPages } from './list-pages.ts';

/** So many co-authors are named. */
const COAUTHORS = 20;

function authorFiles(person: Person, { authorsOf, itemOf }: SiteAuthors, site: Site, localizer: Localizer): DataFile[] {
  const { id, name, spellings } = person;
  const items = person.items.flatMap((ref) => itemOf(ref) ?? []);
  const topics = [...grouped(items, ({ item }) => [...new Set(item.topics)])].sort(
    ([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1),
  );
  const others = frequent(person.items.flatMap((ref) => authorsOf(ref).filter((other) => other !== person)));
  const ends = listedItems(
    [items[0], items.at(-1)].filter((held) => held !== undefined),
    localizer,
  );
  const feed = partFeedTitle(site, localizer.language, name);
  const author = defined<PublishedAuthor>({
    id,
    name,
    spellings: spellings.filter((spelling) => spelling !== name),
    ...itemListing(items, feed, localizer),
    first: ends[1],
    latest: ends[0],
    topics: topics.map(([topic, own]) => ({ ...topicLabel(topic, localizer), count: own.length })),
    coauthors: others.slice(0, COAUTHORS).map(({ person: other, count }) => ({ ...authorLabel(other), shared: count })),
    moreCoauthors: others.length > COAUTHORS ? others.length - COAUTHORS : undefined,
  });
  return [entryJson(authorDataPath(localizer.language, id), author), ...itemPageFiles(person, feed, items, localizer, authorDataPath)];
}

function authorListFiles(people: readonly Person[], language: string): DataFile[] {
  const all = people.map(({ id, name, items }): ListedAuthor => ({ id, name, items: items.length }));
  const lists = inPages(all, AUTHORS_A_PAGE);
  const many = lists.length > 1;
  const pages = many ? lists.map((authors) => ({ first: authors[0]?.name ?? '', last: authors.at(-1)?.name ?? '' })) : undefined;
  const files = lists.map((authors, at) => {
    const page = at + 1;
    const path = page === 1 ? `${language}/authors.json` : authorDataPath(language, numberedId(AUTHOR_PAGES, page));
    return entryJson(path, defined<PublishedAuthors>({ authors, page: pages && page, pages, total: many ? all.length : undefined }));
  });
  return many ? [...files, entryJson(`${language}/all-authors.json`, { authors: all } satisfies PublishedAuthors)] : files;
}

/**
 * Authors with two items or more: `data/<language>/authors.json`, with more pages of very many; each in
 * `data/<language>/authors/yang-song.json`, with pages of the items of whoever has many.
 */
export const authors: Output = (site) => {
  const own = siteAuthors(site);
  return belowData(
    site.settings.languages.flatMap((language) => {
      const localizer = localizerOf(site, language);
      return [...authorListFiles(own.pages, language), ...own.pages.flatMap((person) => authorFiles(person, own, site, localizer))];
    }),
  );
};
