import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../../src/archive/sections.ts';
import { parseQuery } from '../../../src/engine/query/parse-query.ts';
import { dateAfter, queryText } from '../../../src/search/state/query-text.ts';
import { request } from '../documents.ts';

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const date = day.chain((each) => fc.constantFrom(each.slice(0, 4), each.slice(0, 7), each));

describe('the date after', () => {
  test.each([
    ['a year is the next year', '2020', '2021'],
    ['a month is the next month', '2020-11', '2020-12'],
    ['December is January', '2020-12', '2021-01'],
    ['a day is the next day', '2020-11-22', '2020-11-23'],
    ['the last of a month is the first', '2020-11-30', '2020-12-01'],
    ['28 February is the 29th in a leap year', '2020-02-28', '2020-02-29'],
    ['28 February is 1 March in another', '2021-02-28', '2021-03-01'],
    ['31 December is New Year', '2020-12-31', '2021-01-01'],
  ])('%s', (_, before, after) => {
    expect(dateAfter(before)).toBe(after);
  });

  test('is later, as exact as the date itself, and no date lies between', () => {
    fc.assert(
      fc.property(date, day, (named, any) => {
        const after = dateAfter(named);
        if (after === undefined) throw new Error(`${named} has no date after it`);
        expect(after > named).toBe(true);
        expect(after).toHaveLength(named.length);
        expect(parseQuery(`before:${after}`).notes).toEqual([]);
        // A day is before what comes next just where it is in what is named, or before that.
        expect(any < after).toBe(any.slice(0, named.length) <= named);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a request as one query', () => {
  test('has its filters before its text, each as an operator', () => {
    expect(
      queryText(
        request('swap "the layers" -gan ', { sections: ['papers', 'other'], topics: ['gan', 'few-shot'], from: '2020-10', to: '2020-11' }),
      ),
    ).toBe('section:papers OR section:other topic:gan topic:few-shot after:2020-10 before:2020-12 swap "the layers" -gan ');
  });

  test('without filters is its text, to the last space', () => {
    for (const text of ['', '  swap ', 'a OR b', '"open']) expect(queryText(request(text))).toBe(text);
  });

  test('goes to the end of the last year, month or day', () => {
    expect(queryText(request('', { to: '2020' }))).toBe('before:2021 ');
    expect(queryText(request('', { to: '2020-12' }))).toBe('before:2021-01 ');
    expect(queryText(request('', { to: '2020-11-30' }))).toBe('before:2020-12-01 ');
  });

  test.each(['9999', '9999-12', '9999-12-31'])(
    'to %s, the last that an address can say, lets every day through and looks for no words',
    (to) => {
      const { clauses, notes } = parseQuery(queryText(request('', { to })));
      expect(notes).toEqual([]);
      for (const term of clauses.flatMap(({ options }) => options))
        expect(term).toMatchObject({ kind: 'field', field: 'before', value: expect.stringMatching(/^9999/) });
    },
  );

  test('keeps its filters apart from a text that begins with OR', () => {
    for (const text of ['OR swap', '| swap']) {
      expect(parseQuery(queryText(request(text, { sections: ['papers'] }))).clauses[0]).toEqual(parseQuery('section:papers').clauses[0]);
    }
  });

  test('asks for its filters and for its text, whatever is typed', () => {
    const typed = fc
      .array(
        fc.constantFrom('swap', '"the layers"', '-gan', 'a OR b', 'a | ', 'section:papers', 'title:"a b"', '"', 'after:', ':', '-', '生成'),
        { maxLength: 5 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(typed, fc.subarray([...SECTIONS]), fc.option(date, { nil: undefined }), (text, sections, to) => {
        const filters = request('', { sections, ...(to === undefined ? {} : { to }) });
        const asked = parseQuery(queryText({ ...filters, text })).clauses;
        expect(asked).toEqual([...parseQuery(queryText(filters)).clauses, ...parseQuery(text).clauses]);
      }),
      { numRuns: 500 },
    );
  });
});
