import { describe, expect, test } from 'vitest';
import type { PublishedMonth } from '../../src/archive/published/issue.ts';
import type { PublishedYear, YearIndex } from '../../src/archive/published/weeks.ts';
import { addDays } from '../../src/archive/weeks.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { searchFiles } from '../../src/publish/outputs/data/search.ts';
import { namedMentions, siteLineage } from '../../src/publish/relating/lineage.ts';
import { FACET_FIELDS } from '../../src/search/facet-fields.ts';
import { IndexEngine } from '../../src/search/worker/index-engine.ts';
import { request } from '../search/documents.ts';
import { both, changed, issue, item } from '../source/archive-folder.ts';
import { SECTIONS } from '../source/sections.ts';
import { json, publish, read, siteFrom, week } from './published-files.ts';

const PAPER = { title: 'Counting Gulls in the Fog of the Harbour', ids: { arxiv: '2011.00001' } };
const ADDRESS = 'https://arxiv.org/pdf/2011.00001v2.pdf?utm_source=mail';

/** A paper in two weeks of a month and in the next month's edition, with its code in between. */
const REPEATED = changed({
  'issues/2020-w48.json': issue(48, '2020-11-22', [item('gulls', { paper: PAPER, topics: ['gan'] })]),
  'issues/2020-w49.json': issue(49, '2020-11-29', [
    item('again', { url: ADDRESS, topics: ['gan', 'nlp'] }),
    item('code', { url: 'https://code.example/gulls', links: [{ label: both('Paper'), url: 'https://arxiv.org/abs/2011.00001v1' }] }),
  ]),
  'months/2020-12.json': {
    id: '2020-12',
    picks: [],
    items: [item('third', { paper: { title: 'counting gulls in the fog of the harbor' } })],
  },
});
const ref = (edition: string, id: string) => ({ edition, item: id });

test('of many mentions each names the first and those nearest to it, so that from one to the next all are found', () => {
  const many = Array.from({ length: 100 }, (_, at) => at);
  const named = many.map((place) => namedMentions(many, place));
  expect([named[0], named[1], named[2], named[50], named[99]]).toEqual([
    [1, 2, 3],
    [0, 2, 3],
    [0, 1, 3],
    [0, 49, 51],
    [0, 97, 98],
  ]);
  const found = new Set([0]);
  for (const place of found) for (const other of named[place] ?? []) found.add(other);
  expect(found.size).toBe(many.length);
  expect(namedMentions([0, 1, 2, 3], 2)).toEqual([0, 1, 3]);
  expect(namedMentions(['only'], 0)).toEqual([]);
});

describe('a work that is mentioned more than once', () => {
  test('says at each mention where the others are, and what points to it', async () => {
    const files = await publish(REPEATED);
    const near = { as: 'near', by: 'arxiv:2011.00001' };
    const code = { ...near, ref: ref('2020-w49', 'code'), headline: { text: 'About code' } };
    expect(week(files, 48).items[0]?.related).toEqual([
      { as: 'again', ref: ref('2020-w49', 'again') },
      { as: 'again', ref: ref('2020-12', 'third') },
      code,
    ]);
    expect(week(files, 49).items[0]?.related).toEqual([
      { as: 'first', ref: ref('2020-w48', 'gulls') },
      { as: 'again', ref: ref('2020-12', 'third') },
      code,
    ]);
    expect(week(files, 49, 'zh-Hans').items[1]?.related).toEqual([
      { ...near, ref: ref('2020-w48', 'gulls'), headline: { text: 'About gulls（中）' } },
      { ...near, ref: ref('2020-w49', 'again'), headline: { text: 'About again（中）' } },
    ]);
    expect(read<PublishedMonth>(files, 'en/months/2020-12').ownItems[0]?.related).toEqual([
      { as: 'first', ref: ref('2020-w48', 'gulls') },
      { as: 'again', ref: ref('2020-w49', 'again') },
    ]);
    expect(week(files, 50).items.map((each) => each.related)).toEqual([undefined, undefined]);
  });

  test('has three companions on a page at most, those that the page points to first', async () => {
    const papers = [1, 2, 3, 4].map((at) =>
      item(`paper-${at}`, { paper: { title: `Number ${at} of Five`, ids: { arxiv: `2011.0000${at}` } } }),
    );
    const pointing = [1, 2, 3, 4].map((at) =>
      item(`blog-${at}`, {
        url: `https://blog.example/${at}`,
        links: [{ label: both('Paper'), url: `https://arxiv.org/abs/2011.0000${at}` }],
      }),
    );
    const later = item('later', { paper: { title: 'Later Work', ids: { arxiv: '2012.00009' } } });
    const back = { ...papers[0], links: [{ label: both('Paper'), url: 'https://arxiv.org/abs/2012.00009' }] };
    const files = await publish(
      changed({
        'issues/2020-w48.json': issue(48, '2020-11-22', [back, ...papers.slice(1)]),
        'issues/2020-w49.json': issue(49, '2020-11-29', [later, ...pointing]),
        'months/2020-12.json': { id: '2020-12', picks: [] },
      }),
    );
    const named = (number: number) => week(files, number).items.flatMap((each) => (each.related ?? []).map((other) => other.ref.item));
    expect(named(49)).toEqual(['paper-1', 'paper-2', 'paper-3']);
    expect(named(48)).toEqual(['later', 'blog-1', 'blog-2']);
  });

  test('counts once in its month: on its page, in its weeks, and in its year', async () => {
    const files = await publish(REPEATED);
    const november = read<PublishedMonth>(files, 'en/months/2020-11');
    expect(november.items.map(({ ref: { item: id }, work }) => [id, work])).toEqual([
      ['gulls', '2020-w48/gulls'],
      ['again', '2020-w48/gulls'],
      ['code', undefined],
    ]);
    expect(november.topics.map(({ id, count }) => [id, count])).toEqual([
      ['gan', 1],
      ['nlp', 1],
    ]);
    expect(week(files, 48).month.items).toBe(2);
    expect(json<YearIndex>(files, 'en/years/2020.json').months.find(({ id }) => id === '2020-11')?.items).toBe(2);
    const months = Object.fromEntries(
      read<PublishedYear>(files, `en/years/2020.${json<YearIndex>(files, 'en/years/2020.json').hash}`).months.map((each) => [
        each.id,
        each.items,
      ]),
    );
    // The edition has it once: in December it is no repetition.
    expect(months).toEqual({ '2020-11': 2, '2020-12': 3 });
    expect(read<PublishedMonth>(files, 'en/months/2020-12').items.every(({ work }) => work === undefined)).toBe(true);
  });
});

test('a hit says how many mentions of its work there are beside those that it names', async () => {
  const weeks = [48, 49, 50, 51, 52].map((number, at) =>
    issue(number, addDays('2020-11-22', 7 * at), [item(`gulls-${number}`, { paper: PAPER })]),
  );
  const site = siteFrom(
    changed({ ...Object.fromEntries(weeks.map((each) => [`issues/${String(each.id)}.json`, each])), 'months/2020-12.json': undefined }),
  );
  const lineage = siteLineage(site);
  expect(lineage.othersOf('2020-w50/gulls-50')).toBe(4);
  const { root, files } = await searchFiles(site);
  const read = async (name: string) => files.get(`search/${name}.bin`) ?? new Uint8Array();
  const engine = new IndexEngine(await openIndex(read, root.replace(/^search\/|\.bin$/g, ''), FACET_FIELDS), SECTIONS);
  const { first } = await engine.search(request('gulls'));
  expect(first.map(({ mentions, moreMentions }) => [mentions?.length, moreMentions])).toEqual([[3, 1]]);
});

test('a search shows a work once, with its other mentions, unless each is asked for or a filter leaves one', async () => {
  const { root, files } = await searchFiles(siteFrom(REPEATED));
  const read = async (name: string) => files.get(`search/${name}.bin`) ?? new Uint8Array();
  const engine = new IndexEngine(await openIndex(read, root.replace(/^search\/|\.bin$/g, ''), FACET_FIELDS), SECTIONS);
  const once = await engine.search(request('gulls fog'));
  expect([once.total, once.works, once.mentions]).toEqual([1, 1, 2]);
  expect(once.first[0]?.mentions?.map(({ as, ref: { edition } }) => [as, edition])).toContainEqual(['again', '2020-w49']);
  const each = await engine.search(request('gulls fog', { everyMention: true }));
  expect([each.total, each.works, each.mentions]).toEqual([2, 1, 2]);
  const work = await engine.search(request('arXiv:2011.00001'));
  // And the code, which links to it.
  expect([work.works, work.mentions]).toEqual([2, 3]);
  const later = await engine.search(request('arXiv:2011.00001 week:2020-w49 -code'));
  expect(later.first.map(({ ref: { edition, item: id }, mentions }) => [edition, id, mentions])).toEqual([
    [
      '2020-w49',
      'again',
      [
        { as: 'first', ref: ref('2020-w48', 'gulls') },
        { as: 'again', ref: ref('2020-12', 'third') },
      ],
    ],
  ]);
  expect(once.facets.week).toMatchObject({ '2020-w48': 1 });
});
