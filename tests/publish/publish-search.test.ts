import { describe, expect, test } from 'vitest';
import { ISSUE_ID } from '../../src/archive/ids.ts';
import { printItemRef } from '../../src/archive/item-ref.ts';
import { monthOf } from '../../src/archive/weeks.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { publishSearch, type PublishedSearch } from '../../src/publish/outputs/data/search.ts';
import type { SiteLineage } from '../../src/publish/relating/lineage.ts';
import { FACET_FIELDS } from '../../src/search/facet-fields.ts';
import { PAGE_SIZE } from '../../src/search/search-engine.ts';
import { IndexEngine } from '../../src/search/worker/index-engine.ts';
import { indexArchive } from '../../src/source/archive-index.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { request } from '../search/documents.ts';
import { SECTIONS } from '../source/sections.ts';

const files = readArchive('data');
const archive = indexArchive(files);
const TOPICS = new Map(files.topics?.value.topics.map((topic) => [topic.id, topic]));
/** As if each item were about a work of its own. */
const ALONE: SiteLineage = { relatedTo: () => [], othersOf: () => 0, workOf: (ref) => ref };
const published = await publishSearch(archive, TOPICS, ALONE);

/** Opens a published index as the reader's worker does: files by their name below `search/`. */
async function engineOf({ root, files: shards }: PublishedSearch): Promise<IndexEngine> {
  const name = /^search\/(\w+)\.bin$/.exec(root)?.[1] ?? '';
  const read = async (shard: string) => {
    const bytes = shards.get(`search/${shard}.bin`);
    if (!bytes) throw new Error(`no ${shard}`);
    return bytes;
  };
  return new IndexEngine(await openIndex(read, name, FACET_FIELDS), SECTIONS);
}

const engine = await engineOf(published);
// Those of weeks, and those that monthly editions have of their own.
const items = [...archive.issues, ...archive.editions.values()].flatMap((edition) =>
  (edition.items ?? []).map((item) => ({
    edition,
    item,
    path: `${edition.id}/${item.id}`,
    date: 'week' in edition ? edition.week.startsOn : `${edition.id}-01`,
    month: 'week' in edition ? monthOf(edition.week) : edition.id,
  })),
);

/** Counts how often each key occurs. */
function countOf(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** The first page of a search, each hit as `issue/item`. */
async function firstPage(text: string): Promise<string[]> {
  return (await engine.hits(request(text), 0, PAGE_SIZE)).map(({ ref }) => printItemRef(ref));
}

describe('the published index', () => {
  test('is the same each time', async () => {
    const again = await publishSearch(indexArchive(readArchive('data')), TOPICS, ALONE);
    expect(again.root).toBe(published.root);
    expect([...again.files]).toEqual([...published.files]);
  });

  test('has its root among its files, all below search/', () => {
    expect(published.files.has(published.root)).toBe(true);
    for (const path of published.files.keys()) expect(path).toMatch(/^search\/[0-9a-f]{12}\.bin$/);
  });

  test('has another name when anything in it is changed', async () => {
    const [issue] = archive.issues;
    const [first] = issue?.items ?? [];
    if (!issue || !first) throw new Error('the archive has no item to change');
    const changed = {
      ...archive,
      issues: [
        { ...issue, items: [{ ...first, summary: { en: 'Another summary.' } }, ...issue.items.slice(1)] },
        ...archive.issues.slice(1),
      ],
    };
    expect((await publishSearch(changed, TOPICS, ALONE)).root).not.toBe(published.root);
  });

  test('of an empty archive can be searched', async () => {
    const empty = await publishSearch({ ...archive, issues: [], editions: new Map() }, TOPICS, ALONE);
    expect(await (await engineOf(empty)).search(request('gan'))).toMatchObject({ total: 0, incomplete: false });
  });
});

describe('every item of the archive', () => {
  test('is there once, under its week or month', async () => {
    const hits = await engine.hits(request(''), 0, items.length + 1);
    expect(hits.map(({ ref }) => printItemRef(ref)).sort()).toEqual(items.map(({ path }) => path).sort());
  });

  test.each(['en', 'zh-Hans'])('is the first to be found by its own headline: %s', async (tag) => {
    const named = items.filter(({ item }) => item.headline[tag]);
    expect(named.length).toBeGreaterThan(0);
    const missed: string[] = [];
    for (const { item, path } of named) {
      const found = await firstPage(item.headline[tag] ?? '');
      const same = named.filter((other) => other.item.headline[tag] === item.headline[tag]).map((other) => other.path);
      if (!same.includes(found[0] ?? '')) missed.push(`${path}: ${item.headline[tag]} → ${found.slice(0, 2).join(' ')}`);
    }
    expect(missed).toEqual([]);
  });

  test('is among the first to be found by the title of its paper or card', async () => {
    const missed: string[] = [];
    for (const { item, path } of items) {
      for (const title of [item.paper?.title, ...Object.values(item.card?.title ?? {})]) {
        if (title !== undefined && !(await firstPage(title)).slice(0, 3).includes(path)) missed.push(`${path}: ${title}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('is found by the family name of its first author and its year, before what others wrote', async () => {
    const written = items.filter(({ item }) => item.paper?.authors?.length);
    expect(written.length).toBeGreaterThan(0);
    const missed: string[] = [];
    for (const { item, date } of written) {
      const family = item.paper?.authors?.[0]?.split(' ').at(-1) ?? '';
      const query = `${family} ${item.paper?.year ?? date.slice(0, 4)}`;
      const [first] = await firstPage(query);
      const authors = items.find(({ path }) => path === first)?.item.paper?.authors ?? [];
      if (!authors.some((name) => name.split(/\s/).some((part) => part.includes(family)))) missed.push(`${query} → ${first}`);
    }
    expect(missed).toEqual([]);
  });

  test('is shown with its titles as the editor wrote them, and with snippets of its summary', async () => {
    const hits = await engine.hits(request(''), 0, items.length);
    for (const { item, path, date } of items) {
      const hit = hits.find(({ ref }) => printItemRef(ref) === path);
      expect(Object.fromEntries(Object.entries(hit?.headline ?? {}).map(([tag, { text }]) => [tag, text])), path).toEqual(item.headline);
      expect(hit?.title?.text, path).toBe(item.paper?.title);
      expect(hit?.url, path).toBe(item.url);
      expect(hit?.date, path).toBe(date);
      expect(Object.keys(hit?.snippet ?? {}), path).toEqual(Object.keys(item.summary ?? {}));
    }
  });
});

describe('the counts of a search for nothing', () => {
  test('are those of the archive', async () => {
    const { facets, sections, total } = await engine.search(request(''));
    expect(total).toBe(items.length);
    expect(facets.section).toEqual(countOf(items.map(({ item }) => item.section)));
    expect(sections).toEqual(facets.section);
    expect(facets.topic).toEqual(countOf(items.flatMap(({ item }) => item.topics)));
    expect(facets.week).toEqual(countOf(items.map(({ edition }) => edition.id)));
    expect(facets.month).toEqual(countOf(items.map(({ month }) => month)));
    expect(facets.year).toEqual(countOf(items.map(({ date }) => date.slice(0, 4))));
  });

  test('are what the search page starts from, also where several items mention one work', async () => {
    const works = new Map(items.map(({ path }, i) => [path, `work ${i % 100}`]));
    const shared: SiteLineage = {
      relatedTo: () => [{ as: 'first', ref: { edition: items[0]!.edition.id, item: items[0]!.item.id } }],
      othersOf: () => 1,
      workOf: (ref) => works.get(ref)!,
    };
    for (const each of [published, await publishSearch(archive, TOPICS, shared)]) {
      const { works, facets } = await (await engineOf(each)).search(request(''));
      expect(each.counts.works).toBe(works);
      expect(each.counts.sections).toEqual(facets.section);
      expect(Object.fromEntries(each.counts.topics)).toEqual(facets.topic);
    }
  });

  test('narrowed by one of them are as many as it said', async () => {
    const { facets } = await engine.search(request(''));
    for (const section of SECTIONS.filter((each) => facets.section[each]))
      expect((await engine.search(request('', { sections: [section] }))).total, section).toBe(facets.section[section]);
    for (const [topic, count] of Object.entries(facets.topic))
      expect((await engine.search(request('', { topics: [topic] }))).total, topic).toBe(count);
    for (const [month, count] of Object.entries(facets.month))
      expect((await engine.search(request('', { from: month, to: month }))).total, month).toBe(count);
    const weeks = Object.entries(facets.week).filter(([edition]) => ISSUE_ID.test(edition));
    for (const [week, count] of weeks) expect((await engine.search(request(`week:${week}`))).total, week).toBe(count);
    expect((await engine.search(request('is:pick'))).total).toBe(
      items.filter(({ edition, item }) => edition.picks.some((pick) => 'item' in pick && pick.item === item.id)).length,
    );
  });
});

describe('an item of the archive', () => {
  test('is found by its address, in another spelling too, and by its numbers, first', async () => {
    for (const { item, path } of items) {
      const { arxiv, openreview, doi } = item.paper?.ids ?? {};
      const spelt = item.url
        ?.replace(/^https?:\/\//, 'http://www.')
        .concat(item.url.includes('?') ? '&utm_source=a' : '?utm_source=a', '#b');
      for (const text of [item.url, spelt, arxiv && `arXiv:${arxiv}v1`, openreview, doi?.toUpperCase()]) {
        if (text === undefined) continue;
        const found = await firstPage(text);
        expect(found, text).toContain(path);
        // Those that link to it come behind.
        expect(items.find((each) => each.path === found[0])?.item.url, text).toBe(item.url);
      }
    }
  });

  test('is among the first to be found by each of its authors, full name and initial', async () => {
    for (const { item, path } of items) {
      for (const author of item.paper?.authors ?? []) {
        const [first = '', ...names] = author.split(' ');
        expect(await firstPage(author), author).toContain(path);
        const hits = await engine.hits(request(`author:"${names.join(' ')} ${first[0]}."`), 0, items.length);
        expect(
          hits.map(({ ref }) => printItemRef(ref)),
          author,
        ).toContain(path);
      }
    }
  });
});
