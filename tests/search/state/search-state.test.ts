import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/engine/query/parse-query.ts';
import { SEARCH_FIELDS } from '../../../src/search/search-fields.ts';
import { readExact } from '../../../src/search/search-keys.ts';
import {
  asksForSomething,
  filterValues,
  isNarrowed,
  readSearchState,
  withFilter,
  withText,
  writeSearchState,
  type SearchState,
} from '../../../src/search/state/search-state.ts';
import { SECTIONS } from '../../source/sections.ts';
import { stateOf, written } from '../documents.ts';

// Lone surrogates are no text: an address cannot hold them, and no keyboard makes them.
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a+b & c=d', '100%', '%E0', '生成对抗网络', '👩‍👩‍👧', 'e\u0301', '\u202Eabc', '\0\r\n\t', '#/?', 'section:papers "a'),
);
const date = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString())
  .chain((iso) => fc.constantFrom(iso.slice(0, 4), iso.slice(0, 7), iso.slice(0, 10)));
const dates = fc.array(date, { maxLength: 1 });
const topic = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const PLAIN = stateOf('');

const someState: fc.Arbitrary<SearchState> = fc
  .record({
    text: words,
    section: fc.subarray([...SECTIONS]),
    topic: fc.uniqueArray(topic),
    author: fc.subarray(['pinkney', 'jun-yan zhu', '朱俊彦']),
    after: dates,
    to: dates,
    sort: fc.constantFrom('best' as const, 'newest' as const),
    group: fc.constantFrom('none' as const, 'week' as const, 'section' as const),
    exact: fc.boolean(),
    everyMention: fc.boolean(),
  })
  .map(({ text, section, topic: topics, author, after, to, ...choice }) =>
    (
      [
        ['to', to],
        ['section', section],
        ['after', after],
        ['topic', topics],
        ['author', author],
      ] as const
    ).reduce<SearchState>(
      (state, [field, values]) => ({ ...state, query: withFilter(state.query, field, values) }),
      withText({ ...PLAIN, ...choice }, text),
    ),
  );

test('a search that is written to an address is read from it again', () => {
  fc.assert(
    fc.property(someState, (state) => {
      const address = new URL(`https://reader.example/search?${writeSearchState(state)}`);
      expect(readSearchState(address.searchParams, SECTIONS)).toEqual(state);
    }),
    { numRuns: 500 },
  );
});

test('reading any address gives a search that is written and read the same from then on', () => {
  const name = fc.oneof(fc.constantFrom('q', 'section', 'topic', 'from', 'to', 'sort', 'group', 'exact', 'mentions'), words);
  const value = fc.oneof(words, fc.constantFrom('papers', 'newest', 'week', '2020-11', '2020-11-22', '20201122', '2020-1', '1'));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (params) => {
      const state = readSearchState(new URLSearchParams(params), SECTIONS);
      expect(readSearchState(writeSearchState(state), SECTIONS)).toEqual(state);
    }),
    { numRuns: 500 },
  );
});

describe('an address', () => {
  test('that is as it would be written comes back to the letter', () => {
    for (const address of [
      '',
      'q=style+gan&section=papers&topic=gan&from=2020-11&sort=newest&group=week&exact=1&mentions=all',
      'q=section%3APapers+%22swap+the+layers%22+-face++&section=papers&section=other&topic=gan&topic=few-shot&to=2020-11-22',
    ])
      expect(writeSearchState(readSearchState(new URLSearchParams(address), SECTIONS)).toString()).toBe(address);
  });

  test('may hold what makes no sense: that is passed over', () => {
    expect(
      readSearchState(
        new URLSearchParams('from=yesterday&to=2020-13-1&sort=worst&group=colour&section=news&topic=&topic=A+B&exact=yes&mentions=some'),
        SECTIONS,
      ),
    ).toEqual(PLAIN);
  });

  // What each address has meant since there was a search page: links that were given stay good.
  test.each([
    ['q=style+gan', 'style gan'],
    ['q=swap+%22the+layers%22+-gan+', 'swap "the layers" -gan '],
    [
      'q=swap&section=papers&section=other&topic=gan&topic=few-shot&from=2020-10&to=2020-11',
      'section:papers OR section:other topic:gan topic:few-shot after:2020-10 to:2020-11 swap',
    ],
    ['section=other,papers', 'section:papers OR section:other'],
    ['q=after:2020-10+before:2020-12', 'after:2020-10 to:2020-11'],
    ['q=OR+swap&section=papers', 'section:papers or swap'],
    ['from=2020&to=9999-12-31', 'after:2020 to:9999-12-31'],
    ['q=topic:gan+OR+section:papers&sort=newest', 'topic:gan OR section:papers'],
  ])('means what it always has: %s', (address, query) => {
    expect(written(readSearchState(new URLSearchParams(address), SECTIONS).query)).toBe(query);
  });
});

describe('a search', () => {
  test('with another text keeps its filters, and its text is understood', () => {
    fc.assert(
      fc.property(someState, words, (state, text) => {
        const { query, ...rest } = withText(state, text);
        expect(rest).toEqual({ text, sort: state.sort, group: state.group, exact: state.exact, everyMention: state.everyMention });
        expect(query).toEqual({ ...parseQuery(text, SEARCH_FIELDS, readExact), filters: state.query.filters });
      }),
    );
  });

  test('with other values for a filter keeps all others', () => {
    const { query } = stateOf('gan', { sections: ['papers'], topics: ['nlp'], to: '2020' });
    expect(withFilter(query, 'topic', ['gan', 'audio'])).toEqual(
      stateOf('gan', { sections: ['papers'], topics: ['gan', 'audio'], to: '2020' }).query,
    );
    expect(withFilter(query, 'to', [])).toEqual(stateOf('gan', { sections: ['papers'], topics: ['nlp'] }).query);
    expect(filterValues(query, 'topic')).toEqual(['nlp']);
    expect(filterValues(query, 'after')).toEqual([]);
  });

  test('is narrowed to any of several sections, and to all of several topics', () => {
    expect(stateOf('', { sections: ['papers', 'other'], topics: ['gan', 'nlp'] }).query.filters).toEqual([
      { field: 'section', values: ['papers', 'other'] },
      { field: 'topic', values: ['gan'] },
      { field: 'topic', values: ['nlp'] },
    ]);
  });

  test('for spaces, an order, a grouping or exactness alone asks for nothing; each filter does', () => {
    expect(asksForSomething(stateOf('  ', { sort: 'newest', group: 'week', exact: true, everyMention: true }))).toBe(false);
    expect(asksForSomething(stateOf('a'))).toBe(true);
    expect(isNarrowed(stateOf('a'))).toBe(false);
    for (const filter of [{ sections: ['papers'] }, { topics: ['gan'] }, { from: '2020' }, { to: '2020' }]) {
      expect(asksForSomething(stateOf('', filter)), JSON.stringify(filter)).toBe(true);
      expect(isNarrowed(stateOf('', filter)), JSON.stringify(filter)).toBe(true);
    }
  });
});
