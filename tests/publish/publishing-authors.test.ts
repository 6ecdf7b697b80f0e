import { describe, expect, test } from 'vitest';
import { printItemRef } from '../../src/archive/item-ref.ts';
import type { PublishedAuthor, PublishedAuthors } from '../../src/archive/published/authors.ts';
import type { PublishedTopic } from '../../src/archive/published/topics.ts';
import { orderAuthors, readAuthorOrder, readAuthorTopic } from '../../src/discovery/authors/author-view.ts';
import { data } from '../../src/publish/outputs/data/data.ts';
import { withoutDrafts, readSite } from '../../src/publish/read-site.ts';
import type { SiteFiles } from '../../src/publish/site.ts';
import { sameName } from '../../src/relations/person-names.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { changed, issue, item, smallArchive } from '../source/archive-folder.ts';
import { json, publish, week } from './published-files.ts';

const by = (id: string, authors: string[], topics: string[] = []) => item(id, { topics, paper: { title: `What ${id} is`, authors } });
const authorIn = (files: SiteFiles, id: string, language = 'en') => json<PublishedAuthor>(files, `${language}/authors/${id}.json`);
const listIn = (files: SiteFiles) => json<PublishedAuthors>(files, 'en/authors.json').authors;

const WRITTEN = changed({
  'issues/2020-w48.json': issue(48, '2020-11-22', [
    by('one', ['Ada Lovelace', 'João Carreira', '王伟', 'Grace Hopper', 'Дмитрий Иванов'], ['gan']),
    by('two', ['Ada Lovelace', 'João Carreira'], ['gan', 'nlp']),
  ]),
  'issues/2020-w50.json': issue(50, '2020-12-06', [by('four', ['Joao Carreira', '王伟', 'Yi Yang'], ['nlp']), by('five', ['Yi Yang'])]),
  'people.json': { people: [{ id: 'yi-yang-2', name: 'Yi Yang', items: ['2020-w50/five'] }] },
});

describe('authors', () => {
  test('of two items or more are listed by family name, in any script, and by number', async () => {
    const authors = listIn(await publish(WRITTEN));
    expect(authors.map(({ id, name, items }) => [id, name, items])).toEqual([
      ['joao-carreira', 'João Carreira', 3],
      ['ada-lovelace', 'Ada Lovelace', 2],
      ['u738bu4f1f', '王伟', 2],
    ]);
    const sorted = (order: string) => orderAuthors(authors, readAuthorOrder(new URLSearchParams(order))).map(({ items }) => items);
    expect([sorted(''), sorted('by=size'), sorted('by=other')]).toEqual([
      [3, 2, 2],
      [3, 2, 2],
      [3, 2, 2],
    ]);
    expect(orderAuthors(authors.toReversed(), 'size').map(({ items }) => items)).toEqual([3, 2, 2]);
  });

  test('have a page with their items, the newest first, topics, spellings and co-authors', async () => {
    const author = authorIn(await publish(WRITTEN), 'joao-carreira');
    expect(author.newest.map(({ ref }) => printItemRef(ref))).toEqual(['2020-w50/four', '2020-w48/two', '2020-w48/one']);
    expect(author.spellings).toEqual(['Joao Carreira']);
    expect(author.topics.map(({ id, count }) => [id, count])).toEqual([
      ['gan', 2],
      ['nlp', 2],
    ]);
    expect(author.coauthors).toEqual([
      { name: 'Ada Lovelace', id: 'ada-lovelace', shared: 2 },
      { name: '王伟', id: 'u738bu4f1f', shared: 2 },
      { name: 'Grace Hopper', shared: 1 },
      { name: 'Yi Yang', shared: 1 },
      { name: 'Дмитрий Иванов', shared: 1 },
    ]);
    const gan = readAuthorTopic(new URLSearchParams('topic=gan'), author);
    expect(gan).toBe('gan');
    expect(readAuthorTopic(new URLSearchParams('topic=vision'), author)).toBeUndefined();
  });

  test('are linked from their items where they have a page, and not where they have none', async () => {
    const files = await publish(WRITTEN);
    expect(week(files, 48).items[0]?.paper).toMatchObject({
      authors: ['Ada Lovelace', 'João Carreira', '王伟'],
      people: ['ada-lovelace', 'joao-carreira', 'u738bu4f1f'],
      moreAuthors: 2,
    });
    expect(week(files, 50).items[0]?.paper?.people).toEqual(['joao-carreira', 'u738bu4f1f', null]);
    // Two people of one name, parted by hand, of one item each.
    expect(week(files, 50).items[1]?.paper).not.toHaveProperty('people');
  });

  test('of a topic are named where they have more than one of its items', async () => {
    const topic = (files: SiteFiles, id: string) => json<PublishedTopic>(files, `en/topics/${id}.json`);
    const files = await publish(WRITTEN);
    expect(topic(files, 'gan').people).toEqual([
      { id: 'joao-carreira', name: 'João Carreira', shared: 2 },
      { id: 'ada-lovelace', name: 'Ada Lovelace', shared: 2 },
    ]);
    expect(topic(files, 'nlp').people).toEqual([{ id: 'joao-carreira', name: 'João Carreira', shared: 2 }]);
  });

  test('of an archive that names none are an empty list', async () => {
    const files = await publish(smallArchive());
    expect(listIn(files)).toEqual([]);
    expect([...files.keys()].filter((path) => path.includes('/authors/'))).toEqual([]);
    expect(json<PublishedTopic>(files, 'en/topics/gan.json').people).toEqual([]);
  });

  test('are the same each time', async () => {
    expect([...(await publish(WRITTEN))]).toEqual([...(await publish(WRITTEN))]);
  });
});

test.each([
  ['as it is published', false],
  ['with its drafts', true],
])('the archive %s has the numbers on its authors’ pages that its files have', async (_, drafts) => {
  const source = readArchive('data');
  const { issues, months } = drafts ? source : withoutDrafts(source);
  const items = [...issues, ...months].flatMap(({ value }) =>
    (value.items ?? []).map((each) => ({ ref: `${value.id}/${each.id}`, item: each })),
  );
  const files = await data(readSite('data', '/', { drafts }));
  const authors = json<PublishedAuthors>(files, 'data/en/authors.json').authors;
  expect(authors.length).toBeGreaterThan(20);
  for (const { id, items: number } of authors) {
    const author = json<PublishedAuthor>(files, `data/en/authors/${id}.json`);
    const names = [author.name, ...author.spellings];
    const own = items.filter(({ item: { paper } }) => paper?.authors?.some((name) => names.some((each) => sameName(each, name))));
    expect(author.newest.map(({ ref }) => printItemRef(ref)).sort(), id).toEqual(own.map(({ ref }) => ref).sort());
    expect(number, id).toBe(own.length);
    for (const { id: topic, count } of author.topics)
      expect(
        own.filter(({ item: { topics } }) => topics.includes(topic)),
        id,
      ).toHaveLength(count);
    for (const { name, shared } of author.coauthors)
      expect(own.filter(({ item: { paper } }) => paper?.authors?.some((each) => sameName(each, name))).length, `${id} ${name}`).toBe(
        shared,
      );
  }
  const often = new Set(
    authors
      .flatMap(({ id }) => json<PublishedAuthor>(files, `data/en/authors/${id}.json`))
      .flatMap(({ name, spellings }) => [name, ...spellings]),
  );
  const counts = new Map<string, number>();
  for (const {
    item: { paper },
  } of items)
    for (const name of paper?.authors ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  expect([...counts].filter(([name, count]) => count > 1 && !often.has(name))).toEqual([]);
});
