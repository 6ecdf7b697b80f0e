import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../../src/archive/sections.ts';
import { requestOf } from '../../../src/search/state/query-controls.ts';
import {
  asksForSomething,
  isNarrowed,
  readSearchState,
  writeSearchState,
  type SearchState,
} from '../../../src/search/state/search-state.ts';

// Lone surrogates are no text: an address cannot hold them, and no keyboard makes them.
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a+b & c=d', '100%', '%E0', '生成对抗网络', '👩‍👩‍👧', 'e\u0301', '\u202Eabc', '\0\r\n\t', '#/?'),
);
const date = fc
  .oneof(
    fc
      .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
      .map((day) => day.toISOString()),
  )
  .chain((iso) => fc.constantFrom(iso.slice(0, 4), iso.slice(0, 7), iso.slice(0, 10)));

const topic = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const someState: fc.Arbitrary<SearchState> = fc.record(
  {
    q: words,
    sections: fc.subarray([...SECTIONS]),
    topics: fc.uniqueArray(topic),
    sort: fc.constantFrom('best' as const, 'newest' as const),
    group: fc.constantFrom('none' as const, 'week' as const, 'section' as const),
    exact: fc.boolean(),
    from: date,
    to: date,
  },
  { requiredKeys: ['q', 'sections', 'topics', 'sort', 'group', 'exact'] },
);

const PLAIN: SearchState = { q: '', sections: [], topics: [], sort: 'best', group: 'none', exact: false };

test('a search that is written to an address is read from it again', () => {
  fc.assert(
    fc.property(someState, (state) => {
      const address = new URL(`https://reader.example/search?${writeSearchState(state)}`);
      expect(readSearchState(address.searchParams)).toEqual(state);
    }),
    { numRuns: 500 },
  );
});

test('reading any address gives a search that is written and read the same from then on', () => {
  const name = fc.oneof(fc.constantFrom('q', 'section', 'topic', 'from', 'to', 'sort', 'group', 'exact'), words);
  const value = fc.oneof(words, fc.constantFrom('papers', 'newest', 'week', '2020-11', '2020-11-22', '20201122', '2020-1', '1'));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (params) => {
      const state = readSearchState(new URLSearchParams(params));
      expect(readSearchState(writeSearchState(state))).toEqual(state);
    }),
    { numRuns: 500 },
  );
});

describe('an address', () => {
  test('holds only what is not as usual', () => {
    expect(writeSearchState(PLAIN).toString()).toBe('');
    expect(
      writeSearchState({
        ...PLAIN,
        q: 'style gan',
        sections: ['papers'],
        topics: ['gan'],
        from: '2020-11',
        sort: 'newest',
        group: 'week',
        exact: true,
      }).toString(),
    ).toBe('q=style+gan&section=papers&topic=gan&from=2020-11&sort=newest&group=week&exact=1');
  });

  test('may hold what makes no sense: that is passed over', () => {
    expect(
      readSearchState(new URLSearchParams('from=yesterday&to=2020-13-1&sort=worst&group=colour&section=news&topic=&topic=A+B&exact=yes')),
    ).toEqual(PLAIN);
  });
});

test('the engine is asked for what the address says', () => {
  const state: SearchState = {
    ...PLAIN,
    q: 'gan',
    sections: ['papers'],
    topics: ['nlp'],
    to: '2020-12',
    sort: 'newest',
    group: 'week',
    exact: true,
  };
  expect(requestOf(state)).toEqual({
    text: 'gan',
    sections: ['papers'],
    topics: ['nlp'],
    to: '2020-12',
    sort: 'newest',
    group: 'week',
    exact: true,
  });
});

test('spaces, an order, a grouping or exactness alone ask for nothing; each filter does', () => {
  expect(asksForSomething({ ...PLAIN, q: '  ', sort: 'newest', group: 'week', exact: true })).toBe(false);
  for (const filter of [
    { q: 'a' },
    { sections: ['papers'] },
    { topics: ['gan'] },
    { from: '2020' },
    { to: '2020' },
  ] satisfies Partial<SearchState>[]) {
    expect(asksForSomething({ ...PLAIN, ...filter }), JSON.stringify(filter)).toBe(true);
    expect(isNarrowed({ ...PLAIN, ...filter }), JSON.stringify(filter)).toBe(!('q' in filter));
  }
});
