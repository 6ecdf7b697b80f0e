import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/engine/query/parse-query.ts';
import { printQuery } from '../../src/engine/query/print-query.ts';
import type { ReadValue } from '../../src/engine/query/query-fields.ts';
import { FACET_FIELDS } from '../../src/search/facet-fields.ts';
import { lastBefore, SEARCH_FIELDS } from '../../src/search/search-fields.ts';
import { readExact } from '../../src/search/search-keys.ts';

const parse = (text: string) => parseQuery(text, SEARCH_FIELDS);
const day = fc
  .date({ min: new Date('0000-01-02T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const date = day.chain((each) => fc.constantFrom(each.slice(0, 4), each.slice(0, 7), each));
const fields = Object.entries<ReadValue>(SEARCH_FIELDS);

describe('a field', () => {
  test.each([
    ['section:Papers topic:gan', 'section:papers topic:gan'],
    ['week:2020-w48 week:2020w8 week:2020-8', 'week:2020-w48 week:2020-w08 week:2020-w08'],
    ['month:2020-11 year:2020 after:2020-11-02 to:2020', 'month:2020-11 year:2020 after:2020-11-02 to:2020'],
    ['before:2021 before:2020-12 before:2020-11-22', 'to:2020 to:2020-11 to:2020-11-21'],
    ['author:Pinkney author:"Justin  Pinkney" author:朱', 'author:pinkney author:"justin pinkney" author:朱'],
    ['site:arxiv.org is:Pick has:figure lang:zh-Hans -is:pick', 'site:arxiv.org is:pick has:figure lang:zh-hans -is:pick'],
  ])('reads what is typed: %s', (typed, printed) => {
    expect(parse(typed).notes).toEqual([]);
    expect(printQuery(parse(typed))).toBe(printed);
  });

  test.each([
    'week:soon',
    'month:2020',
    'month:2020-13',
    'year:20',
    'after:soon',
    'before:2020-11-32',
    'before:0000',
    'is:good',
    'has:it',
    'author:J',
    'author:1999',
  ])('refuses what makes no sense: %s', (typed) => {
    expect(parse(typed)).toMatchObject({ notes: [{ kind: 'bad-value', text: typed }], clauses: [{ options: [{ kind: 'word' }] }] });
  });

  test('gives values with single spaces at most that it reads as themselves, or those of a field that does', () => {
    const value = fc.oneof(date, fc.string(), fc.constantFrom('Papers', '2020-48', 'pick', 'figure', 'zh-Hans', 'arXiv.org'));
    fc.assert(
      fc.property(fc.constantFrom(...fields), value, ([name, readValue], typed) => {
        const read = readValue(typed.trim());
        if (read === undefined) return;
        const { field: asked, value: kept } = typeof read === 'string' ? { field: name, value: read } : read;
        expect(kept).toMatch(/^\S+( \S+)*$/);
        // The engine reads titles itself, as they are.
        if (asked !== 'title') expect(fields.find(([each]) => each === asked)?.[1](kept)).toBe(kept);
      }),
      { numRuns: 1000 },
    );
  });

  test('is called by a name in lower case that no other parameter of the language has', () => {
    for (const [name] of fields) expect(name).toMatch(/^(?!title$)(?:[a-z]+|\p{Script=Han}+)$/u);
  });
});

describe('the last date before another', () => {
  test.each([
    ['2021', '2020'],
    ['2020-12', '2020-11'],
    ['2021-01', '2020-12'],
    ['2020-11-23', '2020-11-22'],
    ['2020-12-01', '2020-11-30'],
    ['2020-03-01', '2020-02-29'],
    ['2021-03-01', '2021-02-28'],
    ['2021-01-01', '2020-12-31'],
    ['2021-02-31', '2021-02-30'],
  ])('of %s is %s', (of, before) => {
    expect(lastBefore(of)).toBe(before);
  });

  test('is as exact as the date itself, and lets through to its end just what begins before that', () => {
    fc.assert(
      fc.property(date, day, (named, any) => {
        const before = lastBefore(named);
        expect(before === undefined).toBe(/^0000(-01)?(-01)?$/.test(named));
        if (before === undefined) return;
        expect(before).toHaveLength(named.length);
        expect(FACET_FIELDS.to.has(any, before)).toBe(any < named);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a field', () => {
  const clauses = (text: string) => parseQuery(text, SEARCH_FIELDS, readExact).clauses;

  test.each([
    ['作者:Foret', 'author:Foret'],
    ['作者：Foret', 'author:Foret'],
    ['-作者:"Pierre Foret" 尖锐', '-author:"Pierre Foret" 尖锐'],
    ['authors:Foret', 'author:Foret'],
    ['标题:尖锐', 'title:尖锐'],
    ['標題：尖銳', 'title:尖銳'],
    ['主题:gan OR 話題:nlp', 'topic:gan OR topic:nlp'],
    ['栏目:papers 年份:2020', 'section:papers year:2020'],
    ['网站:arxiv.org 语言:zh', 'site:arxiv.org lang:zh'],
  ])('may be named otherwise: %s is %s', (typed, plain) => {
    expect(clauses(typed)).toEqual(clauses(plain));
    expect(clauses(printQuery({ clauses: clauses(typed), unfinished: true }))).toEqual(clauses(typed));
  });

  test('is not named by what stands before a colon in a Chinese sentence, which is text without a note', () => {
    const { clauses: found, notes } = parseQuery('结论:更好 参见：https://arxiv.org/abs/2010.05334', SEARCH_FIELDS, readExact);
    expect(found.map(({ options }) => options[0]?.kind)).toEqual(['word', 'exact']);
    expect(notes).toEqual([]);
  });
});
