import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/engine/query/parse-query.ts';
import { printClause, printQuery } from '../../src/engine/query/print-query.ts';
import type { QueryFields } from '../../src/engine/query/query-fields.ts';
import { allClauses, type Query } from '../../src/engine/query/query.ts';

/** The fields of some archive of music. */
const FIELDS: QueryFields = {
  key: (typed) => (/^[a-g]$/i.test(typed) ? typed.toLowerCase() : undefined),
  composer: (typed) => (/^\S+$/.test(typed) ? typed.toLowerCase() : undefined),
  by: (typed) => (typed.includes(' ') ? undefined : { field: 'composer', value: typed.toLowerCase() }),
};
const parse = (text: string) => parseQuery(text, FIELDS);

const kinds = (text: string) =>
  parse(text).clauses.map(
    ({ not, options }) =>
      (not ? '-' : '') +
      options
        .map((term) =>
          term.kind === 'field' ? `${term.field}=${term.value}` : term.kind === 'word' ? term.text : `${term.kind} ${term.text}`,
        )
        .join('|'),
  );
const notes = (text: string) => parse(text).notes.map((note) => note.kind);

describe('the query language', () => {
  test.each([
    ['style gan', ['style', 'gan']],
    ['"layer swapping" gan', ['phrase layer swapping', 'gan']],
    ['gan -face -"latent space"', ['gan', '-face', '-phrase latent space']],
    ['gan OR vae | flow image', ['gan|vae|flow', 'image']],
    ['title:gan title:"few shot" TITLE:Gan', ['title gan', 'title few shot', 'title Gan']],
    ['Composer:Bach key：D -key:e', ['composer=bach', 'key=d', '-key=e']],
    ['by:Bach', ['composer=bach']],
    ['key:"d"', ['key=d']],
    ['“curly quotes”', ['phrase curly quotes']],
    ['BERT: pre-training https://a.org/x', ['BERT:', 'pre-training', 'https://a.org/x']],
  ])('understands %s', (text, clauses) => {
    expect(kinds(text)).toEqual(clauses);
    expect(notes(text)).toEqual([]);
  });

  test.each([
    ['"layer swapping', ['layer', 'swapping'], ['unclosed-quote']],
    ['key:major gan', ['key:major', 'gan'], ['bad-value']],
    ['composer:"two words"', ['phrase composer two words'], ['bad-value']],
    ['topic:gan', ['topic:gan'], ['unknown-operator']],
    ['constructor:a', ['constructor:a'], ['unknown-operator']],
    ['OR gan', ['or', 'gan'], ['stray-or']],
    ['gan OR', ['gan', 'or'], ['stray-or']],
    ['gan ""', ['gan'], ['empty']],
    ['- --x', ['-', '--x'], []],
    ['', [], []],
  ])('takes %s as text, and says so', (text, clauses, said) => {
    expect(kinds(text)).toEqual(clauses);
    expect(notes(text)).toEqual(said);
  });

  test('the last word may still be typed while nothing stands behind it', () => {
    expect([parse('gan').unfinished, parse('gan ').unfinished, parse('').unfinished]).toEqual([true, false, true]);
  });
});

describe('a printed query', () => {
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
      'by:Bach',
      'key:abc',
      'key:a',
      'foo:bar',
      ' ',
      '：',
      '-"',
      '"a b"',
      'title:"x y"',
      'title:"x"',
      'http://a.b',
    ),
    fc.string({ unit: 'binary' }),
  );
  const typed = fc.tuple(fc.array(piece), fc.constantFrom('', ' ')).map(([pieces, between]) => pieces.join(between));
  const said = ({ clauses, unfinished }: Query) => ({ clauses, unfinished });

  test('is understood as it was, whatever was typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = parse(text);
        expect(said(parse(printQuery(query)))).toEqual(said(query));
      }),
      { numRuns: 2000 },
    );
  });

  test('is printed the same from then on: text, query, text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const printed = printQuery(parse(text));
        expect(printQuery(parse(printed))).toBe(printed);
      }),
      { numRuns: 1000 },
    );
  });

  test('asks for its filters as well, each as the alternatives of its field, before what its text says', () => {
    const filters = [
      { field: 'key', values: ['d', 'e'] },
      { field: 'composer', values: ['bach'] },
    ];
    expect(allClauses({ ...parse('fugue -key:a'), filters })).toEqual(parse('key:d OR key:e composer:bach fugue -key:a').clauses);
  });

  test('has clauses that can be printed one by one', () => {
    expect(parse('a OR "b c" -key:d').clauses.map(printClause)).toEqual(['a OR "b c"', '-key:d']);
  });
});
