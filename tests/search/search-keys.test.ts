import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/engine/query/parse-query.ts';
import { printQuery } from '../../src/engine/query/print-query.ts';
import { SEARCH_FIELDS } from '../../src/search/search-fields.ts';
import { isEditionKey, keysOf, readExact } from '../../src/search/search-keys.ts';

const parse = (text: string) => parseQuery(text, SEARCH_FIELDS, readExact);
const kinds = (text: string) => parse(text).clauses.map(({ not, options }) => (not ? '-' : '') + options.map(({ kind }) => kind).join('|'));

describe('a query', () => {
  test.each([
    ['2010.05334', ['exact']],
    ['arXiv: 2010.05334v2', ['exact']],
    ['DOI 10.1038/nature14539', ['exact']],
    ['see https://arxiv.org/abs/2010.05334 and -doi:10.1038/x', ['word', 'exact', 'word', '-exact']],
    ['cs/0112017 OR https://example.org/a', ['exact|exact']],
    ['"https://example.org/a"', ['phrase']],
    ['-"https://example.org/a"', ['-phrase']],
    ['site:arxiv.org title:2010.05334', ['field', 'title']],
    ['1Fqg133qRaI', ['word']],
  ])('names to the letter what it does: %s', (text, wanted) => {
    expect(kinds(text)).toEqual(wanted);
    expect(parse(text).notes).toEqual([]);
  });

  test('is understood as it was when it is printed, with addresses and numbers in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'https://arxiv.org/abs/2010.05334',
        'arXiv:',
        '2010.05334',
        'doi:',
        '10.1038/x',
        '-',
        '"',
        'OR',
        'author:"a b"',
        'www.a.org',
        '参见https://a.org/b。',
        '<',
        '>',
        '(',
        ')',
      ),
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
    );
    const typed = fc.tuple(fc.array(piece, { maxLength: 5 }), fc.constantFrom('', ' ')).map(([pieces, between]) => pieces.join(between));
    fc.assert(
      fc.property(typed, (text) => {
        const { clauses, unfinished } = parse(text);
        expect(parse(printQuery({ clauses, unfinished })).clauses).toEqual(clauses);
      }),
      { numRuns: 2000 },
    );
  });
});

test('an item is known by its own address, by those that it links to, and by that of its week', () => {
  const keys = keysOf(
    { url: 'https://arxiv.org/abs/2010.05334' },
    ['https://github.com/a/b', 'https://arxiv.org/pdf/2010.05334'],
    'https://news.example/week-1',
  );
  expect(keys).toEqual(['arxiv:2010.05334', 'link:url:github.com/a/b', 'in:url:news.example/week-1']);
  expect(keys.filter(isEditionKey)).toEqual(['in:url:news.example/week-1']);
  expect(readExact('https://github.com/a/b')?.keys.flat()).toEqual([
    'url:github.com/a/b',
    'link:url:github.com/a/b',
    'in:url:github.com/a/b',
  ]);
});
