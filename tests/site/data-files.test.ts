import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printItemRef } from '../../src/archive/item-ref.ts';
import type { PublishedArchive } from '../../src/archive/published/archive.ts';
import type { PublishedIssue, PublishedMonth } from '../../src/archive/published/issue.ts';
import type { TopicLabel } from '../../src/archive/published/topics.ts';
import type { YearIndex } from '../../src/archive/published/weeks.ts';
import { worksOnce } from '../../src/archive/works.ts';
import { fileName } from '../../src/engine/build/index-files.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { openStore, type ReadShard } from '../../src/engine/store/shard-store.ts';
import { contentHash } from '../../src/publish/outputs/data/data-file.ts';
import { withoutDrafts } from '../../src/publish/read-site.ts';
import { IndexEngine } from '../../src/search/worker/index-engine.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { listedFiles } from '../publish/listed-files.ts';
import { filesNamedIn } from '../publish/published-files.ts';
import { request } from '../search/documents.ts';
import { BASED_SITE, SITE } from '../setup/sites.ts';
import { SECTIONS } from '../source/sections.ts';
import { readSite } from './built-site.ts';

const { issues, months: editions, topics } = withoutDrafts(readArchive('data'));

/** The references of all items of the editor's files: those of weeks, and those that only an edition has. */
const written = [...issues, ...editions].flatMap(({ value: { id, items = [] } }) => items.map((item) => `${id}/${item.id}`)).sort();
const files = readSite(SITE).files;

function text(path: string): string {
  return readFileSync(`${SITE.folder}/data/${path}`, 'utf8');
}

function json<T>(path: string): T {
  return JSON.parse(text(path)) as T;
}

const archive = json<PublishedArchive>('archive.json');
const indexes = archive.languages.flatMap((tag) =>
  archive.years.map(({ year }) => {
    const index = json<YearIndex>(`${tag}/years/${year}.json`);
    return { tag, index, named: filesNamedIn(index, tag) };
  }),
);
const named = indexes.flatMap(({ named: { year, weeks, months } }) => [year, ...weeks, ...months]);

/** Reads a file of the search index by its name, as the reader's worker does. */
const readShard: ReadShard = async (name) => new Uint8Array(readFileSync(`${SITE.folder}/data/search/${name}.bin`));
const rootName = basename(archive.search, '.bin');
const search = await openStore(readShard, rootName);
/** The index's files: a small one has all in its root. */
const SHARDS = [
  archive.search,
  ...(search.inline
    ? []
    : Object.values(search.root.names)
        .flat()
        .map((name) => `search/${name}.bin`)),
];

describe('the published archive', () => {
  test.each(named)('has the file that is named, and its name fits its contents: %s', (path) => {
    expect(files).toContain(`data/${path}`);
    expect(basename(path).split('.').at(-2)).toBe(contentHash(text(path)));
  });

  test('has no file that nothing names', () => {
    const entries = [
      'archive.json',
      ...archive.languages.flatMap((tag) => [
        `${tag}/home.json`,
        `${tag}/search-start.json`,
        `${tag}/about.json`,
        `${tag}/topics.json`,
        ...listedFiles(json, tag),
        ...archive.years.map(({ year }) => `${tag}/years/${year}.json`),
      ]),
    ];
    const there = [...files].filter((file) => file.startsWith('data/')).map((file) => file.slice('data/'.length));
    expect(there.sort()).toEqual([...entries, ...named, ...SHARDS].sort());
  });

  test('has every week and item of the editor’s files, in every language', () => {
    const due = issues.map(({ value }) => `${value.id}: ${value.items.map((item) => item.id).join(' ')}`);
    for (const tag of archive.languages) {
      const there = indexes
        .filter((each) => each.tag === tag)
        .flatMap((each) => each.named.weeks.map((file) => json<PublishedIssue>(file)));
      expect(
        there.map((issue) => `${issue.id}: ${issue.items.map((item) => item.id).join(' ')}`),
        tag,
      ).toEqual(due);
    }
  });

  test('counts what there is', () => {
    for (const { index, named: own } of indexes) {
      expect(index.weeks.map(({ items }) => items)).toEqual(own.weeks.map((file) => json<PublishedIssue>(file).items.length));
      expect(index.months.map(({ items }) => items)).toEqual(own.months.map((file) => worksOnce(json<PublishedMonth>(file).items).length));
    }
    expect(archive.years.reduce((sum, year) => sum + year.items, 0)).toBe(issues.reduce((sum, { value }) => sum + value.items.length, 0));
  });

  test('is the same under a base path: its texts hold no address of the site', () => {
    const based = readSite(BASED_SITE).files;
    expect([...based].filter((file) => file.startsWith('data/')).sort()).toEqual(
      [...files].filter((file) => file.startsWith('data/')).sort(),
    );
  });
});

describe('the search index', () => {
  test('is named by the archive, below search/', () => {
    expect(archive.search).toMatch(/^search\/[0-9a-f]{12}\.bin$/);
    expect(files).toContain(`data/${archive.search}`);
  });

  test.each(SHARDS)('has the file that its root names, and its name fits its contents: %s', async (path) => {
    expect(files).toContain(`data/${path}`);
    const name = basename(path, '.bin');
    expect(await fileName(await readShard(name, undefined))).toBe(name);
  });

  test('has every item of the editor’s files, once, and can be searched', async () => {
    const engine = new IndexEngine(await openIndex(readShard, rootName, {}), SECTIONS);
    const hits = await engine.hits(request('', { everyMention: true }), 0, written.length + 1);
    expect(hits.map(({ ref }) => printItemRef(ref)).sort()).toEqual(written);
    expect(await engine.search(request('gan'))).toMatchObject({ incomplete: false });
    expect((await engine.search(request('gan'))).total).toBeGreaterThan(0);
  });
});

describe('the names of topics', () => {
  test.each(archive.languages)('are there for every topic of the editor’s files: %s', (tag) => {
    const labels = json<TopicLabel[]>(`${tag}/topics.json`);
    expect(labels.map(({ id, label }) => ({ id, label }))).toEqual(
      topics?.value.topics.map(({ id, label }) => ({ id, label: label[tag] })),
    );
  });
});

describe('the months', () => {
  test('have each week’s items once, and each pick leads to an item', () => {
    const months = indexes.filter(({ tag }) => tag === 'en').flatMap((each) => each.named.months.map((file) => json<PublishedMonth>(file)));
    const items = months.flatMap((month) => month.items.map((item) => printItemRef(item.ref)));
    expect(items.sort()).toEqual(written);
    for (const pick of months.flatMap((month) => month.picks).filter((each) => each.ref))
      expect(items).toContain(pick.ref && printItemRef(pick.ref));
  });
});
