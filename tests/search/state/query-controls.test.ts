import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QueryClause } from '../../../src/engine/query/query.ts';
import { controlValues, requestOf, setControl, type Control } from '../../../src/search/state/query-controls.ts';
import { withFilter, withText, type SearchState } from '../../../src/search/state/search-state.ts';
import { stateOf, written } from '../documents.ts';

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
  section: fc.subarray(['papers', 'articles', 'other'], { minLength: 1 }),
  topic: fc.uniqueArray(id, { minLength: 1 }),
  week: fc.constant(['2020-w48']),
  month: fc.constantFrom(['2020-11'], ['2020-11', '2020-12']),
  year: fc.constantFrom(['2020'], ['2020', '2021']),
  after: fc.constantFrom(['2020'], ['2020-11'], ['2020-11-22']),
  to: fc.constantFrom(['2020'], ['2020-11'], ['2020-11-22']),
  site: fc.constantFrom(['arxiv.org'], ['a.example', 'b.example']),
  is: fc.constant(['pick']),
  has: fc.constant(['figure']),
  author: fc.constantFrom(['pinkney'], ['justin pinkney', '朱俊彦']),
  lang: fc.constantFrom(['en'], ['zh-hans']),
};
const CONTROLS = Object.keys(VALUES) as Control[];
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

/** Searches for such texts, narrowed beside them too. */
const search = fc
  .record({ text: typed, section: fc.subarray(['papers', 'other']), topic: fc.uniqueArray(id), to: fc.subarray(['2020-11']) })
  .map(({ text, section, topic, to }) => {
    const query = withFilter(withFilter(withFilter(stateOf('').query, 'section', section), 'topic', topic), 'to', to);
    return withText({ ...stateOf(''), query }, text);
  });

/** The clauses and the filters of a search that a control does not stand for. */
function others(state: SearchState, control: Control) {
  const { clauses, filters } = setControl(state, control, []).query;
  return { clauses, filters };
}

describe('a control', () => {
  test('says what was set, for every control and whatever else the search says', () => {
    fc.assert(
      fc.property(search, chosen, (state, { control, values }) => {
        expect(controlValues(setControl(state, control, values).query, control)).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes the place of what it said before, and leaves all else as it was', () => {
    fc.assert(
      fc.property(search, chosen, (state, { control, values }) => {
        const kept = others(state, control);
        const left = (clauses: readonly QueryClause[]) => clauses.map((clause) => JSON.stringify(clause));
        expect(left(state.query.clauses).filter((clause) => left(kept.clauses).includes(clause))).toEqual(left(kept.clauses));
        expect(state.query.filters.filter(({ field }) => field !== control)).toEqual(kept.filters);
        expect(others(setControl(state, control, values), control)).toEqual(kept);
      }),
      { numRuns: 1000 },
    );
  });

  test('that is cleared says nothing any more', () => {
    fc.assert(
      fc.property(search, chosen, (state, { control, values }) => {
        expect(controlValues(setControl(setControl(state, control, values), control, []).query, control)).toEqual([]);
      }),
    );
  });

  test('changes the text only where it says something there, and the text then says what the query does', () => {
    fc.assert(
      fc.property(search, chosen, (state, { control, values }) => {
        const set = setControl(state, control, values);
        expect(withText(set, set.text)).toEqual(set);
        if (JSON.stringify(set.query.clauses) === JSON.stringify(state.query.clauses) && controlValues(state.query, control).length === 0)
          expect(set.text).toBe(state.text);
      }),
    );
  });

  test('that has nothing to clear leaves the text as it is spelt', () => {
    for (const text of ['swap  the layers ', '“open', 'TITLE:gan OR', '']) expect(setControl(stateOf(text), 'site', []).text).toBe(text);
  });

  test.each([
    ['title', 'title:gan title:"two words" -title:no topic:x', ['gan', 'two words']],
    ['phrase', '"swap the layers" -"not this" a OR "b c"', ['swap the layers']],
    ['without', '-gan -"two words" -section:papers', ['gan', 'two words']],
    ['either', 'a OR "b c" OR d section:papers OR section:other', ['a', 'b c', 'd']],
    ['section', 'Section:Papers OR section:other -section:articles', ['papers', 'other']],
    ['week', 'week:2020-48', ['2020-w48']],
    ['to', 'before:2020-12', ['2020-11']],
  ] satisfies [Control, string, string[]][])('%s reads its own clauses: %s', (control, text, values) => {
    expect(controlValues(stateOf(text).query, control)).toEqual(values);
  });

  test('of words of which one must occur takes OR and | for what they are: a way of saying just that, or words', () => {
    for (const or of ['OR', '|']) {
      const set = setControl(stateOf('gan'), 'either', ['swap', or, 'layers']);
      expect(controlValues(set.query, 'either'), set.text).toEqual(expect.arrayContaining(['swap', 'layers']));
      expect(set.query.notes, set.text).toEqual([]);
      expect(others(set, 'either'), set.text).toEqual(others(stateOf('gan'), 'either'));
    }
  });

  test('drops quotation marks and empty values', () => {
    expect(setControl(stateOf('gan'), 'phrase', ['say “cheese" ']).text).toBe('gan "say  cheese"');
    expect(setControl(stateOf('gan'), 'without', ['', '  ', '"']).text).toBe('gan');
  });
});

describe('sections, topics and dates', () => {
  test('that a search is narrowed to are those beside its text and in it', () => {
    const state = stateOf('gan section:other OR section:papers topic:nlp topic:gan', {
      sections: ['articles', 'papers'],
      topics: ['gan', 'audio'],
    });
    expect(controlValues(state.query, 'section')).toEqual(['papers', 'articles', 'other']);
    expect(controlValues(state.query, 'topic')).toEqual(['gan', 'audio', 'nlp']);
    expect(controlValues(stateOf('section:news -section:papers').query, 'section')).toEqual(['news']);
  });

  test('that are chosen stand beside the text, and no longer in it', () => {
    const state = stateOf('gan section:other', { sections: ['articles'], topics: ['gan'] });
    expect(setControl(state, 'section', ['papers'])).toEqual(stateOf('gan', { sections: ['papers'], topics: ['gan'] }));
    expect(setControl(stateOf('topic:nlp "two words"', { topics: ['gan'] }), 'topic', ['audio', 'gan'])).toEqual(
      stateOf('"two words"', { topics: ['audio', 'gan'] }),
    );
    expect(setControl(stateOf('after:2019 gan before:2022 year:2020', { from: '2018' }), 'after', ['2020-10'])).toEqual(
      stateOf('gan to:2021 year:2020', { from: '2020-10' }),
    );
    expect(setControl(stateOf('gan before:2022', { to: '2023' }), 'to', ['2020-12'])).toEqual(stateOf('gan', { to: '2020-12' }));
    expect(setControl(stateOf('gan  '), 'section', [])).toEqual(stateOf('gan  '));
  });

  test('may be taken away, one or both dates', () => {
    const dated = stateOf('gan', { from: '2020-10', to: '2020-12' });
    expect(setControl(dated, 'after', [])).toEqual(stateOf('gan', { to: '2020-12' }));
    expect(setControl(dated, 'to', [])).toEqual(stateOf('gan', { from: '2020-10' }));
  });
});

describe('what the engine is asked', () => {
  test('is what the search says, and how it is to be listed', () => {
    const state = stateOf('gan', {
      sections: ['papers'],
      topics: ['nlp'],
      to: '2020-12',
      sort: 'newest',
      group: 'week',
      exact: true,
      everyMention: true,
    });
    expect(requestOf(state)).toEqual({ query: state.query, sort: 'newest', group: 'week', exact: true, everyMention: true });
  });

  test('is any of the sections beside the text and in it, where there are some beside it', () => {
    const query = (state: SearchState) => written(requestOf(state).query);
    expect(query(stateOf('gan section:other', { sections: ['articles'], to: '2020' }))).toBe(
      'section:articles OR section:other to:2020 gan',
    );
    expect(query(stateOf('gan section:other -section:papers'))).toBe('gan section:other -section:papers');
  });

  test('does not depend on how the text is spelt', () => {
    expect(requestOf(stateOf('Title:GAN  “two words”'))).toEqual(requestOf(stateOf('title:GAN "two words"')));
  });
});
