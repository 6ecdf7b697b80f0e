import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, printQuery } from '../../src/engine/query/parse-query.ts';

const kinds = (query: string) =>
  parseQuery(query).clauses.map(
    ({ not, options }) =>
      (not ? '-' : '') +
      options
        .map((term) => (term.kind === 'word' ? term.text : term.kind === 'phrase' ? `"${term.text}"` : `${term.field}=${term.value}`))
        .join('|'),
  );
const notes = (query: string) => parseQuery(query).notes.map((note) => note.kind);

describe('the query language', () => {
  test.each([
    ['style gan', ['style', 'gan']],
    ['"layer swapping" gan', ['"layer swapping"', 'gan']],
    ['gan -face -"latent space"', ['gan', '-face', '-"latent space"']],
    ['gan OR vae | flow image', ['gan|vae|flow', 'image']],
    ['title:gan title:"few shot"', ['title=gan', 'title=few shot']],
    ['Section:Papers topic：gan', ['section=papers', 'topic=gan']],
    ['week:2020-w48 week:2020w8 week:2020-8', ['week=2020-w48', 'week=2020-w08', 'week=2020-w08']],
    ['month:2020-11 year:2020 after:2020-11-02 before:2021', ['month=2020-11', 'year=2020', 'after=2020-11-02', 'before=2021']],
    ['site:arxiv.org is:pick has:figure lang:zh -is:pick', ['site=arxiv.org', 'is=pick', 'has=figure', 'lang=zh', '-is=pick']],
    ['“curly quotes”', ['"curly quotes"']],
    ['BERT: pre-training https://a.org/x', ['BERT:', 'pre-training', 'https://a.org/x']],
  ])('understands %s', (query, clauses) => {
    expect(kinds(query)).toEqual(clauses);
    expect(notes(query)).toEqual([]);
  });

  test.each([
    ['"layer swapping', ['layer', 'swapping'], ['unclosed-quote']],
    ['week:soon gan', ['week:soon', 'gan'], ['bad-value']],
    ['author:hinton', ['author:hinton'], ['unknown-operator']],
    ['OR gan', ['or', 'gan'], ['stray-or']],
    ['gan OR', ['gan', 'or'], ['stray-or']],
    ['gan ""', ['gan'], ['empty']],
    ['- --x', ['-', '--x'], []],
    ['', [], []],
  ])('takes %s as text, and says so', (query, clauses, said) => {
    expect(kinds(query)).toEqual(clauses);
    expect(notes(query)).toEqual(said);
  });

  test('a printed query is understood as it was, whatever was typed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'a',
        'OR',
        '|',
        '"',
        '“',
        '-',
        '--',
        'title:',
        'week:2020-48',
        'year:abc',
        'is:pick',
        'foo:bar',
        ' ',
        '：',
        '-"',
        '"a b"',
        'title:"x y"',
        'http://a.b',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('', ' '), (pieces, between) => {
        const { clauses } = parseQuery(pieces.join(between));
        expect(parseQuery(printQuery({ clauses })).clauses).toEqual(clauses);
      }),
      { numRuns: 2000 },
    );
  });
});
