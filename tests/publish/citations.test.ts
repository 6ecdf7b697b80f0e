import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/citing/citation.ts';
import { citations } from '../../src/publish/outputs/for-programs/citations.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { archiveFolder, changed, issue, item, smallArchive, type EditorFiles } from '../source/archive-folder.ts';
import { siteFrom } from './published-files.ts';

const filesOf = async (files: EditorFiles, base = '/') =>
  new Map([...(await citations(siteFrom(files, base)))].map(([path, text]) => [path, String(text)]));
const cited = (files: ReadonlyMap<string, string>, path: string) => JSON.parse(files.get(path) ?? 'null') as Citation[];

describe('the files for reference managers', () => {
  test('stand beside each week and month, in each language', async () => {
    const pages = ['issues/2020-w48', 'issues/2020-w49', 'issues/2020-w50', 'months/2020-11', 'months/2020-12'];
    const wanted = pages
      .flatMap((page) => [page, `zh-Hans/${page}`])
      .flatMap((page) => ['bib', 'ris', 'csl.json'].map((ending) => `${page}.${ending}`));
    expect([...(await filesOf(smallArchive())).keys()].sort()).toEqual(wanted.sort());
  });

  test('have every item of a week in its order; a month those of its weeks and then its own', async () => {
    const own = [item('sixth', { url: 'https://papers.example/6' })];
    const files = await filesOf(changed({ 'months/2020-11.json': { id: '2020-11', items: own } }));
    const items = (path: string) => cited(files, path).flatMap(({ custom }) => custom.items);
    expect(items('issues/2020-w48.csl.json')).toEqual(['2020-w48/one', '2020-w48/two']);
    expect(items('months/2020-11.csl.json')).toEqual(['2020-w48/one', '2020-w48/two', '2020-w49/three', '2020-11/sixth']);
    expect(cited(files, 'months/2020-11.csl.json').at(-1)?.accessed).toEqual({ 'date-parts': [[2020, 11, 1]] });
    expect(files.get('issues/2020-w48.bib')?.match(/^@online\{/gm)).toHaveLength(2);
    expect(files.get('issues/2020-w48.ris')?.match(/^TY {2}- ELEC\r$/gm)).toHaveLength(2);
  });

  test('have nothing of drafts', async () => {
    const draft = changed({ 'issues/2020-w51.json': issue(51, '2020-12-13', [item('secret')], { draft: true }) });
    expect([...(await filesOf(draft))].filter(([path, text]) => path.includes('w51') || text.includes('secret'))).toEqual([]);
    const shown = readSite(archiveFolder(draft), '/', { drafts: true });
    expect((await citations(shown)).has('issues/2020-w51.bib')).toBe(true);
  });
});

describe('an item', () => {
  const paper = {
    title: 'A Title',
    authors: ['Ann Author', 'Bo Both', 'Cy Third', 'Di Fourth', 'Ed Fifth'],
    year: 2019,
    venue: { name: 'ICML', year: 2020, kind: 'conference' },
    ids: { arxiv: '1911.00001', openreview: 'abcDEF123', doi: '10.1000/X' },
  };
  const one = async (more: Record<string, unknown>, language = '') => {
    const files = await filesOf(changed({ 'issues/2020-w51.json': issue(51, '2020-12-13', [item('one-thing', more)]) }));
    return cited(files, `${language}issues/2020-w51.csl.json`)[0];
  };

  test('that is a paper has all its authors, its venue, both years and all its numbers', async () => {
    expect(await one({ paper })).toMatchObject({
      id: 'author2019title',
      type: 'paper-conference',
      author: [{ family: 'Author' }, { family: 'Both' }, { family: 'Third' }, { family: 'Fourth' }, { given: 'Ed', family: 'Fifth' }],
      'container-title': 'ICML',
      issued: { 'date-parts': [[2020]] },
      'original-date': { 'date-parts': [[2019]] },
      DOI: '10.1000/X',
      annote: 'About one-thing',
      custom: { arxiv: '1911.00001', openreview: 'abcDEF123' },
    });
  });

  test.each([
    ['conference', 'paper-conference'],
    ['workshop', 'paper-conference'],
    ['journal', 'article-journal'],
    [undefined, 'article'],
  ])('is of the kind that its venue is: %s', async (kind, type) => {
    expect(await one({ paper: { ...paper, venue: { name: 'X', ...(kind ? { kind } : {}) } } })).toMatchObject({
      type,
      issued: { 'date-parts': [[2019]] },
    });
  });

  test('that is a preprint has its number, of its address where it says none', async () => {
    const { venue: _venue, ids: _ids, ...preprint } = paper;
    expect(await one({ paper: preprint, url: 'https://arxiv.org/pdf/1911.00002v3' })).toMatchObject({
      type: 'article',
      publisher: 'arXiv',
      number: 'arXiv:1911.00002',
      custom: { arxiv: '1911.00002' },
    });
  });

  test('that is a page has the first day of its week as the day on which it was seen, and its own title beside a translated one', async () => {
    const card = { title: { en: 'A page', 'zh-Hans': '一个网页' }, site: 'site.example' };
    expect(await one({ card }, 'zh-Hans/')).toEqual({
      id: 'papers2020page',
      type: 'webpage',
      title: '一个网页',
      'original-title': 'A page',
      'container-title': 'site.example',
      accessed: { 'date-parts': [[2020, 12, 13]] },
      URL: 'https://papers.example/one-thing',
      annote: 'About one-thing（中）',
      custom: { items: ['2020-w51/one-thing'] },
    });
    expect(await one({ card })).not.toHaveProperty('original-title');
  });

  test('without a link is cited where the newsletter has it', async () => {
    const bare = changed({ 'issues/2020-w51.json': issue(51, '2020-12-13', [{ ...item('one-thing'), url: undefined }]) });
    expect(cited(await filesOf(bare, '/some/reader/'), 'zh-Hans/issues/2020-w51.csl.json')[0]).toMatchObject({
      type: 'webpage',
      title: 'About one-thing（中）',
      'container-title': 'Small（中）',
      URL: 'https://small.example/some/reader/zh-Hans/issues/2020-w51#one-thing',
    });
  });
});

describe('a work that is mentioned again', () => {
  const again = changed({
    'issues/2020-w51.json': issue(51, '2020-12-13', [
      item('other', { url: 'https://else.example/' }),
      item('again', { url: 'https://papers.example/one' }),
      item('once-more', { url: 'https://papers.example/one#part' }),
    ]),
  });

  test('has one key in all weeks, and is in a list once, for all the items that mention it', async () => {
    const files = await filesOf(again);
    const keys = (path: string) => cited(files, path).map(({ id }) => id);
    const [first] = keys('issues/2020-w48.csl.json');
    expect(keys('issues/2020-w51.csl.json')[1]).toBe(first);
    expect(cited(files, 'issues/2020-w51.csl.json')[1]?.custom.items).toEqual(['2020-w51/again', '2020-w51/once-more']);
    expect(new Set(keys('months/2020-12.csl.json')).size).toBe(keys('months/2020-12.csl.json').length);
  });

  test('keeps its key when a week is added', async () => {
    const [before, after] = [await filesOf(smallArchive()), await filesOf(again)];
    for (const [path, text] of before) if (path.startsWith('issues/') && path.endsWith('.csl.json')) expect(after.get(path)).toBe(text);
  });
});
