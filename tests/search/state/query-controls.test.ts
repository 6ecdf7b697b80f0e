import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_NAMES, parseQuery, type QueryClause } from '../../../src/engine/query/parse-query.ts';
import {
  chosenSections,
  chosenTopics,
  controlValues,
  setControl,
  withDates,
  withSections,
  withTopics,
  type Control,
} from '../../../src/search/state/query-controls.ts';
import type { SearchState } from '../../../src/search/state/search-state.ts';

const STATE: SearchState = { q: '', sections: [], topics: [], sort: 'best', group: 'none', exact: false };
const word = fc.constantFrom(
  'swap',
  'layers',
  'few-shot',
  '生成对抗网络',
  'c++',
  'http://a.example/b',
  'a:b',
  '-x',
  '-',
  'OR',
  '|',
  'or',
  "don't",
  'section:papers',
  '：',
);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join(' '));
const id = fc.constantFrom('gan', 'few-shot', 'papers');

/** Values that each control can take: as many as it has places for. */
const VALUES: Record<Control, fc.Arbitrary<string[]>> = {
  phrase: words.map((value) => [value]),
  title: fc.array(words, { minLength: 1, maxLength: 2 }),
  without: fc.array(word, { minLength: 1, maxLength: 3 }),
  either: fc.array(
    word.filter((each) => each !== 'OR' && each !== '|'),
    { minLength: 2, maxLength: 3 },
  ),
  section: fc.uniqueArray(id, { minLength: 1 }),
  topic: fc.uniqueArray(id, { minLength: 1 }),
  week: fc.constant(['2020-w48']),
  month: fc.constantFrom(['2020-11'], ['2020-11', '2020-12']),
  year: fc.constantFrom(['2020'], ['2020', '2021']),
  after: fc.constantFrom(['2020'], ['2020-11'], ['2020-11-22']),
  before: fc.constantFrom(['2020'], ['2020-11'], ['2020-11-22']),
  site: fc.constantFrom(['arxiv.org'], ['a.example', 'b.example']),
  is: fc.constant(['pick']),
  has: fc.constant(['figure']),
  lang: fc.constantFrom(['en'], ['zh-hans']),
};
const CONTROLS = ['phrase', 'without', 'either', ...FIELD_NAMES] as const satisfies readonly Control[];
const chosen = fc
  .constantFrom(...CONTROLS)
  .chain((control) => fc.record({ control: fc.constant<Control>(control), values: VALUES[control] }));

/** Queries as they are typed: with all kinds of clauses, and with slips. */
const typed = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        '"swap the layers"',
        '“turned marks”',
        '-gan',
        '-"two words"',
        'a OR b',
        'section:papers',
        'section:papers OR section:other',
        '-section:papers',
        'title:layers',
        'title:"two words"',
        'is:pick',
        'after:2020',
        'before:soon',
        'topic:gan OR gan',
        '"',
        'colour:red',
        'TITLE:Gan',
        ' ',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(' '));

/** The clauses of a text that a control does not stand for. */
function others(text: string, control: Control): QueryClause[] {
  return parseQuery(setControl(text, control, [])).clauses;
}

describe('a control', () => {
  test('says what was set, for every control and whatever else the query says', () => {
    fc.assert(
      fc.property(typed, chosen, (text, { control, values }) => {
        expect(controlValues(setControl(text, control, values), control)).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes the place of what it said before, and leaves all other clauses as they were', () => {
    fc.assert(
      fc.property(typed, chosen, (text, { control, values }) => {
        const before = parseQuery(text).clauses;
        const kept = others(text, control);
        expect(before.filter((clause) => kept.some((each) => JSON.stringify(each) === JSON.stringify(clause)))).toEqual(kept);
        expect(kept.length + controlClauses(text, control)).toBe(before.length);
        expect(others(setControl(text, control, values), control)).toEqual(kept);
      }),
      { numRuns: 1000 },
    );
  });

  test('that is cleared says nothing any more', () => {
    fc.assert(
      fc.property(typed, chosen, (text, { control, values }) => {
        expect(controlValues(setControl(setControl(text, control, values), control, []), control)).toEqual([]);
      }),
    );
  });

  test('that has nothing to clear leaves the text as it is spelt', () => {
    for (const text of ['swap  the layers ', '“open', 'TITLE:gan OR', '']) expect(setControl(text, 'site', [])).toBe(text);
  });

  test.each([
    ['title', 'title:gan title:"two words" -title:no topic:x', ['gan', 'two words']],
    ['phrase', '"swap the layers" -"not this" a OR "b c"', ['swap the layers']],
    ['without', '-gan -"two words" -section:papers', ['gan', 'two words']],
    ['either', 'a OR "b c" OR d section:papers OR section:other', ['a', 'b c', 'd']],
    ['section', 'Section:Papers OR section:other -section:articles', ['papers', 'other']],
    ['week', 'week:2020-48', ['2020-w48']],
  ] satisfies [Control, string, string[]][])('%s reads its own clauses: %s', (control, text, values) => {
    expect(controlValues(text, control)).toEqual(values);
  });

  test('of words of which one must occur takes OR and | for what they are: a way of saying just that, or words', () => {
    for (const or of ['OR', '|']) {
      const text = setControl('gan', 'either', ['swap', or, 'layers']);
      expect(controlValues(text, 'either'), text).toEqual(expect.arrayContaining(['swap', 'layers']));
      expect(parseQuery(text).notes, text).toEqual([]);
      expect(others(text, 'either'), text).toEqual(parseQuery('gan').clauses);
    }
  });

  test('drops quotation marks and empty values', () => {
    expect(setControl('gan', 'phrase', ['say “cheese" '])).toBe('gan "say  cheese"');
    expect(setControl('gan', 'without', ['', '  ', '"'])).toBe('gan');
  });
});

function controlClauses(text: string, control: Control): number {
  return parseQuery(text).clauses.length - others(text, control).length;
}

describe('sections and topics', () => {
  test('that a search is narrowed to are those of its address and of its text, in page order', () => {
    expect(chosenSections({ ...STATE, q: 'gan section:other OR section:papers', sections: ['articles', 'papers'] })).toEqual([
      'papers',
      'articles',
      'other',
    ]);
    expect(chosenSections({ ...STATE, q: 'section:news -section:papers' })).toEqual([]);
    expect(chosenTopics({ ...STATE, q: 'topic:nlp gan topic:gan', topics: ['gan', 'audio'] })).toEqual(['gan', 'audio', 'nlp']);
  });

  test('that are chosen anew stand in the address, and no longer in the text', () => {
    const sections = withSections({ ...STATE, q: 'gan section:other', sections: ['articles'], topics: ['gan'] }, ['papers']);
    expect(sections).toEqual({ ...STATE, q: 'gan', sections: ['papers'], topics: ['gan'] });
    expect(withTopics({ ...STATE, q: 'topic:nlp "two words"', topics: ['gan'] }, ['audio', 'gan'])).toEqual({
      ...STATE,
      q: '"two words"',
      topics: ['audio', 'gan'],
    });
    expect(withSections({ ...STATE, q: 'gan  ' }, [])).toEqual({ ...STATE, q: 'gan  ' });
  });

  test('chosen are those that were set', () => {
    fc.assert(
      fc.property(typed, fc.subarray(['papers', 'articles', 'other'] as const), fc.uniqueArray(id), (q, sections, topics) => {
        expect(chosenSections(withSections({ ...STATE, q, sections: ['features'] }, sections))).toEqual(sections);
        expect(chosenTopics(withTopics({ ...STATE, q, topics: ['audio'] }, topics))).toEqual(topics);
      }),
    );
  });
});

describe('dates', () => {
  test('stand in the address, and no longer in the text', () => {
    expect(withDates({ ...STATE, q: 'after:2019 gan before:2022 year:2020', from: '2018', to: '2023' }, '2020-10', '2020-12')).toEqual({
      ...STATE,
      q: 'gan year:2020',
      from: '2020-10',
      to: '2020-12',
    });
  });

  test('may be taken away, one or both', () => {
    const dated = { ...STATE, q: 'gan', from: '2020-10', to: '2020-12' };
    expect(withDates(dated, undefined, '2020-11')).toEqual({ ...STATE, q: 'gan', to: '2020-11' });
    expect(withDates(dated, '2020-11', undefined)).toEqual({ ...STATE, q: 'gan', from: '2020-11' });
    expect(withDates(dated, undefined, undefined)).toEqual({ ...STATE, q: 'gan' });
  });
});
