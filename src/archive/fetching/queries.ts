import { QueryClient, queryOptions, type QueryFunctionContext } from '@tanstack/react-query';
import { authorDataPath, dataStem, hashedPath, topicDataPath, yearIndexPath, type DataKind } from '../addresses/data-paths.ts';
import { yearOf } from '../ids.ts';
import type { Language } from '../languages.ts';
import { localArchive } from '../local-archive.ts';
import type { PublishedAbout, PublishedArchive, PublishedHome, PublishedSearchStart } from '../published/archive.ts';
import type { PublishedAuthor, PublishedAuthors } from '../published/authors.ts';
import type { PublishedIssue, PublishedMonth } from '../published/issue.ts';
import type { PublishedItemPage } from '../published/listing.ts';
import type { NamedTopic, PublishedTopic, PublishedTopics } from '../published/topics.ts';
import type { NamedByHash, PublishedYear, YearIndex } from '../published/weeks.ts';
import { ArchiveError, type ReadJson } from './read-json.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readJson?: ReadJson };
  }
}

/**
 * The cache of archive files. Files never change within a build, so nothing is fetched twice;
 * `offlineFirst` lets a service worker answer although the browser says that it is offline.
 */
export function createQueryClient(readJson: ReadJson): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { readJson },
        networkMode: 'offlineFirst',
        staleTime: 'static',
        gcTime: Infinity,
        retry: (failures, error) => failures < 1 && !(error instanceof ArchiveError && error.kind === 'missing'),
        retryDelay: 400,
      },
    },
  });
}

async function read<T>(path: string, { meta, signal }: Pick<QueryFunctionContext, 'meta' | 'signal'>): Promise<T> {
  if (!meta?.readJson) throw new Error('the query client has no reader: make it with createQueryClient');
  // Published files are made and validated by the build, so their shape is known here.
  return (await meta.readJson(path, signal)) as T;
}

/** The archive's title, sections and years, in one language. */
export function archiveQuery(language: Language) {
  return queryOptions({
    queryKey: ['archive', language],
    queryFn: async (context) => localArchive(await read<PublishedArchive>('archive.json', context), language),
  });
}

/** The path of the search index's root, below the archive's data; no page needs it before someone searches. */
export function searchIndexQuery() {
  return queryOptions({
    queryKey: ['search-index'],
    queryFn: async (context) => (await read<PublishedArchive>('archive.json', context)).search,
  });
}

/** Where a search can start, in one language. */
export function searchStartQuery(language: Language) {
  return queryOptions({
    queryKey: ['search-start', language],
    queryFn: (context) => read<PublishedSearchStart>(`${language}/search-start.json`, context),
  });
}

/** All years of the archive, from the oldest to the newest. */
export function yearsQuery() {
  return queryOptions({
    queryKey: ['years'],
    queryFn: async (context) => (await read<PublishedArchive>('archive.json', context)).years,
  });
}

/** What home shows in one language: the newest week in short, the weeks before it, the newest years. */
export function homeQuery(language: Language) {
  return queryOptions({
    queryKey: ['home', language],
    queryFn: (context) => read<PublishedHome>(`${language}/home.json`, context),
  });
}

/** What the archive says of itself, in one language. */
export function aboutQuery(language: Language) {
  return queryOptions({
    queryKey: ['about', language],
    queryFn: (context) => read<PublishedAbout>(`${language}/about.json`, context),
  });
}

/** The names of all topics, in one language. */
export function topicsQuery(language: Language) {
  return queryOptions({
    queryKey: ['topics', language],
    queryFn: (context) => read<NamedTopic[]>(`${language}/topics.json`, context),
  });
}

/** The topics that have items, with their sizes, in one language: of very many the first, or `all-topics`. */
export function topicListQuery(language: Language, file: 'topic-list' | 'all-topics' = 'topic-list') {
  return queryOptions({
    queryKey: [file, language],
    queryFn: (context) => read<PublishedTopics>(`${language}/${file}.json`, context),
  });
}

/** What `/topics/<id>` shows in one language: a topic with its newest items, a page of all its items, or one of all topics. */
export function topicQuery(language: Language, id: string) {
  return queryOptions({
    queryKey: ['topic', language, id],
    queryFn: (context) => read<PublishedTopic | PublishedItemPage | PublishedTopics>(topicDataPath(language, id), context),
  });
}

/** The authors that have a page, in one language: of very many the first, or `all-authors`. */
export function authorListQuery(language: Language, file: 'authors' | 'all-authors' = 'authors') {
  return queryOptions({
    queryKey: [file, language],
    queryFn: (context) => read<PublishedAuthors>(`${language}/${file}.json`, context),
  });
}

/** What `/authors/<id>` shows in one language: an author with the newest items, a page of all the author's items, or one of all authors. */
export function authorQuery(language: Language, id: string) {
  return queryOptions({
    queryKey: ['author', language, id],
    queryFn: (context) => read<PublishedAuthor | PublishedItemPage | PublishedAuthors>(authorDataPath(language, id), context),
  });
}

/** The weeks and months of a year, with their counts and files. */
export function yearIndexQuery(language: Language, year: number) {
  return queryOptions({
    queryKey: ['year-index', language, year],
    queryFn: (context) => read<YearIndex>(yearIndexPath(language, year), context),
  });
}

/**
 * Reads a file whose hash is in a year's index. Where the file is missing, a newer build may have taken its place; where the
 * hash is, the index came with a prerendered page: the index is then read again, once.
 */
async function readIndexed<T>(
  context: QueryFunctionContext,
  language: Language,
  kind: DataKind,
  id: string | number,
  find: (index: YearIndex) => NamedByHash | undefined,
): Promise<T> {
  const index = yearIndexQuery(language, yearOf(String(id)));
  const stem = dataStem(language, kind, id);
  const fileIn = (value: YearIndex) => {
    const entry = find(value);
    if (!entry) throw new ArchiveError('missing', `${stem} is not in the archive`);
    return entry.hash === undefined ? undefined : hashedPath(stem, entry.hash);
  };
  const renewed = async () => fileIn(await context.client.query({ ...index, staleTime: 0 }));
  const file = fileIn(await context.client.query(index)) ?? (await renewed()) ?? stem;
  try {
    return await read<T>(file, context);
  } catch (error) {
    if (!(error instanceof ArchiveError && error.kind === 'missing')) throw error;
    const newer = (await renewed()) ?? file;
    if (newer === file) throw new ArchiveError('network', `${file} is listed but not there: try again later`, { cause: error });
    return read<T>(newer, context);
  }
}

/** One week in one language. */
export function issueQuery(language: Language, id: string) {
  return queryOptions({
    queryKey: ['issue', language, id],
    queryFn: (context) => readIndexed<PublishedIssue>(context, language, 'issues', id, ({ weeks }) => weeks.find((week) => week.id === id)),
  });
}

/** One month's roll-up in one language. */
export function monthQuery(language: Language, id: string) {
  return queryOptions({
    queryKey: ['month', language, id],
    queryFn: (context) =>
      readIndexed<PublishedMonth>(context, language, 'months', id, ({ months }) => months.find((month) => month.id === id)),
  });
}

/** One year's picks and topics in one language. */
export function yearQuery(language: Language, year: number) {
  return queryOptions({
    queryKey: ['year', language, year],
    queryFn: (context) => readIndexed<PublishedYear>(context, language, 'years', year, (index) => index),
  });
}
