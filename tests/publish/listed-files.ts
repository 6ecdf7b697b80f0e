import { authorDataPath, topicDataPath } from '../../src/archive/addresses/data-paths.ts';
import { numberedId } from '../../src/archive/addresses/paths.ts';
import type { PublishedAuthors } from '../../src/archive/published/authors.ts';
import type { ItemListing, ListedItem, PublishedItemPage } from '../../src/archive/published/listing.ts';
import type { PublishedTopics } from '../../src/archive/published/topics.ts';
import { AUTHOR_PAGES, TOPIC_PAGES } from '../../src/discovery/item-pages.ts';

/** Reads a published JSON file, by its path below `data/`. */
export type ReadFile = <T>(path: string) => T;

const PATHS = { topic: topicDataPath, author: authorDataPath };
const numbers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** All items of a topic or an author, the newest first: of its own file, or of those of the pages that list them. */
export function allItems(
  kind: 'topic' | 'author',
  { id, newest, pages }: ItemListing & { id: string },
  read: ReadFile,
  language = 'en',
): ListedItem[] {
  if (pages === undefined) return newest;
  return numbers(1, pages)
    .reverse()
    .flatMap((page) => read<PublishedItemPage>(PATHS[kind](language, numberedId(id, page))).items);
}

/** All pages of the list of topics, and of that of authors, as they are published. */
export function listPages(read: ReadFile, language: string): { topics: PublishedTopics[]; authors: PublishedAuthors[]; files: string[] } {
  const [topics, authors] = [`${language}/topic-list.json`, `${language}/authors.json`];
  const topicPages = numbers(2, read<PublishedTopics>(topics).pages ?? 1).map((page) =>
    topicDataPath(language, numberedId(TOPIC_PAGES, page)),
  );
  const authorPages = numbers(2, read<PublishedAuthors>(authors).pages?.length ?? 1).map((page) =>
    authorDataPath(language, numberedId(AUTHOR_PAGES, page)),
  );
  const whole = [
    ...(topicPages.length > 0 ? [`${language}/all-topics.json`] : []),
    ...(authorPages.length > 0 ? [`${language}/all-authors.json`] : []),
  ];
  return {
    topics: [topics, ...topicPages].map((path) => read<PublishedTopics>(path)),
    authors: [authors, ...authorPages].map((path) => read<PublishedAuthors>(path)),
    files: [topics, ...topicPages, authors, ...authorPages, ...whole],
  };
}

/** The paths of all files that the lists of topics and authors lead to, with the lists themselves. */
export function listedFiles(read: ReadFile, language: string): string[] {
  const { topics, authors, files } = listPages(read, language);
  const of = (kind: 'topic' | 'author', ids: readonly string[]) =>
    ids.flatMap((id) => {
      const path = PATHS[kind](language, id);
      const { pages = 0 } = read<ItemListing>(path);
      return [path, ...numbers(1, pages).map((page) => PATHS[kind](language, numberedId(id, page)))];
    });
  return [
    ...files,
    ...of(
      'topic',
      topics.flatMap((list) => list.topics.map(({ id }) => id)),
    ),
    ...of(
      'author',
      authors.flatMap((list) => list.authors.map(({ id }) => id)),
    ),
  ];
}
