import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printItemRef } from '../../src/archive/item-ref.ts';
import type { PublishedArchive } from '../../src/archive/published/archive.ts';
import type { PublishedAuthor, PublishedAuthors } from '../../src/archive/published/authors.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { FACET_FIELDS } from '../../src/search/facet-fields.ts';
import { requestOf } from '../../src/search/state/query-controls.ts';
import { readSearchState } from '../../src/search/state/search-state.ts';
import { IndexEngine } from '../../src/search/worker/index-engine.ts';
import { allItems } from '../publish/listed-files.ts';
import { SITE } from '../setup/sites.ts';
import { SECTIONS } from '../source/sections.ts';
import { readSite, type BuiltPage } from './built-site.ts';
import { editorsItems, plainName, type EditorsItem } from './editors-items.ts';

const ITEMS = editorsItems();
const read = <T>(path: string): T => JSON.parse(readFileSync(`${SITE.folder}/data/${path}`, 'utf8')) as T;
const PAGES = readSite(SITE).pages.filter(({ file }) => /(?:^|\/)(?:topics|authors)(?:\.html|\/)/.test(file));

/** The spellings of a person's name, as they are compared: those of the author's file where there is one. */
const AUTHORS = new Map(
  read<PublishedAuthors>('en/authors.json').authors.map(({ id }) => [id, read<PublishedAuthor>(`en/authors/${id}.json`)]),
);
const SPELLINGS = new Map(
  [...AUTHORS.values()].flatMap(({ name, spellings }) => {
    const all = [name, ...spellings].map(plainName);
    return all.map((each) => [each, all] as const);
  }),
);

const wrote = ({ authors }: EditorsItem, name: string) => {
  const names = SPELLINGS.get(plainName(name)) ?? [plainName(name)];
  return authors.some((author) => names.includes(plainName(author)));
};

interface NumberedLink {
  page: BuiltPage;
  url: URL;
  number: number;
}

/** Links of a page that say a number at their end or, in Chinese, before the last word; those of a heading say none, and `3D` is a word. */
const LINKS: NumberedLink[] = PAGES.flatMap((page) =>
  [...page.document.querySelectorAll('main a[href]')].flatMap((link) => {
    const number = /(\d+)(?![A-Za-z\d])\D*$/.exec(
      link.querySelector('i, small')?.textContent ?? (link.children.length > 0 ? '' : (link.textContent ?? '')),
    )?.[1];
    const url = new URL(link.getAttribute('href') ?? '', `https://host.example${page.address}`);
    const saysYear = number === url.searchParams.get('year');
    const counts =
      !saysYear &&
      /\/search$|\/(?:topics|authors)\/[^/]+$/.test(url.pathname) &&
      !link.closest('h1, h2, h3, [data-item], [lang]:not(html)');
    return number !== undefined && counts && !url.pathname.includes('/issues/') ? [{ page, url, number: Number(number) }] : [];
  }),
);

/** The items that an address asks for, by the editor's files alone; `gan_1` is a page of all those of `gan`. */
function due({ pathname, searchParams }: URL): EditorsItem[] {
  const [, kind, id = ''] = /\/(topics|authors)\/([^/]+?)(?:_\d+)?$/.exec(pathname) ?? [];
  const person = kind === 'authors' ? AUTHORS.get(id)?.name : undefined;
  const [topics, authors] = [searchParams.getAll('topic'), searchParams.getAll('author')];
  const sections = searchParams.getAll('section').flatMap((each) => each.split(','));
  return ITEMS.filter(
    (item) =>
      (kind !== 'topics' || item.topics.includes(id)) &&
      (person === undefined || wrote(item, person)) &&
      topics.every((topic) => item.topics.includes(topic)) &&
      authors.every((author) => wrote(item, author)) &&
      (sections.length === 0 || sections.includes(item.section)) &&
      item.day.startsWith(searchParams.get('year') ?? '') &&
      item.day >= (searchParams.get('from') ?? '') &&
      item.day <= (searchParams.get('to') ?? '9999'),
  );
}

const refs = (items: readonly EditorsItem[]) => items.map(({ ref }) => ref).sort();

describe('a number on a page of topics or people', () => {
  test('is there on every such page', () => {
    const without = PAGES.filter((page) => !/_\d+\.html$/.test(page.file) && !LINKS.some((link) => link.page === page));
    expect(without.map(({ file }) => file)).toEqual([]);
    expect(LINKS.length).toBeGreaterThan(1000);
  });

  test('is that of the items that the editor’s files have', () => {
    const wrong = LINKS.filter(({ url, number }) => due(url).length !== number);
    expect(wrong.map(({ page, url, number }) => `${page.file}: ${number} for ${url.pathname}${url.search}`)).toEqual([]);
  });

  test('leads, where it leads to the search, to just these items', async () => {
    const root = basename(read<PublishedArchive>('archive.json').search, '.bin');
    const index = await openIndex(
      async (name) => new Uint8Array(readFileSync(`${SITE.folder}/data/search/${name}.bin`)),
      root,
      FACET_FIELDS,
    );
    const engine = new IndexEngine(index, SECTIONS);
    const searches = new Map(LINKS.filter(({ url }) => url.pathname.endsWith('/search')).map(({ url }) => [url.search, url]));
    expect(searches.size).toBeGreaterThan(200);
    for (const url of searches.values()) {
      const hits = await engine.hits(requestOf(readSearchState(url.searchParams, SECTIONS)), 0, ITEMS.length + 1);
      expect(hits.map(({ ref }) => printItemRef(ref)).sort(), url.search).toEqual(refs(due(url)));
    }
  });

  test('leads, where it leads to an author, to just these items', () => {
    for (const [id, author] of AUTHORS) {
      const listed = allItems('author', author, read);
      expect(listed.map(({ ref }) => printItemRef(ref)).sort(), id).toEqual(refs(due(new URL(`https://host.example/authors/${id}`))));
    }
  });
});
