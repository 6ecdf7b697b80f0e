import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedMonth } from '../../src/archive/published/issue.ts';
import type { ListedItem } from '../../src/archive/published/listing.ts';
import { type Section } from '../../src/archive/sections.ts';
import { groupMonth, MONTH_GROUPINGS, readMonthGrouping, writeMonthGrouping } from '../../src/reading/month/month-grouping.ts';
import { SECTIONS } from '../source/sections.ts';

const WEEKS = ['2020-w45', '2020-w46', '2020-w47'];
const TOPICS = ['gan', 'nlp', 'vision'];

function listed(id: string, issue: string, section: Section, topics: readonly string[]): ListedItem {
  return {
    ref: { edition: issue, item: id },
    section,
    headline: { text: id },
    topics: topics.map((topic) => ({ id: topic, label: topic.toUpperCase() })),
  };
}

/** A month whose topics are in the order of TOPICS. */
function monthOf(items: ListedItem[]): PublishedMonth {
  return {
    id: '2020-11',
    picks: [],
    ownItems: [],
    weeks: WEEKS.map((id, place) => ({
      id,
      year: 2020,
      number: 45 + place,
      startsOn: `2020-11-0${1 + place}`,
      items: items.filter((item) => item.ref.edition === id).length,
    })),
    items,
    topics: TOPICS.map((id) => ({
      id,
      label: id.toUpperCase(),
      count: items.filter((item) => item.topics.some((topic) => topic.id === id)).length,
    })),
  };
}

const month = monthOf([
  listed('a', '2020-w45', 'papers', ['gan', 'nlp']),
  listed('b', '2020-w45', 'other', []),
  listed('c', '2020-w47', 'papers', ['gan']),
  listed('d', '2020-w47', 'articles', ['vision']),
]);

function groups(...[grouping, filter = []]: [grouping: (typeof MONTH_GROUPINGS)[number], filter?: Section[]]) {
  return groupMonth(month, filter, grouping, SECTIONS).map(({ key, items }) => [key, items.map(({ ref }) => ref.item).join('')]);
}

describe('a month’s items', () => {
  test('stand once under their sections, in page order', () => {
    expect(groups('section')).toEqual([
      ['papers', 'ac'],
      ['articles', 'd'],
      ['other', 'b'],
    ]);
  });

  test('stand once under their weeks, and a week without items is left out', () => {
    expect(groups('week')).toEqual([
      ['2020-w45', 'ab'],
      ['2020-w47', 'cd'],
    ]);
  });

  test('stand under each of their topics, those without any at the end', () => {
    expect(groups('topic')).toEqual([
      ['gan', 'ac'],
      ['nlp', 'a'],
      ['vision', 'd'],
      ['', 'b'],
    ]);
  });

  test('are only those of the sections chosen, whatever the grouping', () => {
    expect(groups('section', ['articles', 'other'])).toEqual([
      ['articles', 'd'],
      ['other', 'b'],
    ]);
    expect(groups('week', ['papers'])).toEqual([
      ['2020-w45', 'a'],
      ['2020-w47', 'c'],
    ]);
    expect(groups('topic', ['other'])).toEqual([['', 'b']]);
    expect(groups('week', ['features'])).toEqual([]);
  });
});

test('no grouping loses an item or makes one up', () => {
  const someItem = fc.record({ issue: fc.constantFrom(...WEEKS), section: fc.constantFrom(...SECTIONS), topics: fc.subarray(TOPICS) });
  fc.assert(
    fc.property(fc.array(someItem), fc.subarray([...SECTIONS]), fc.constantFrom(...MONTH_GROUPINGS), (made, filter, grouping) => {
      const items = made.map(({ issue, section, topics }, place) => listed(`item-${place}`, issue, section, topics));
      const grouped = groupMonth(monthOf(items), filter, grouping, SECTIONS).flatMap((group) => group.items);
      const due = items.filter((item) => filter.length === 0 || filter.includes(item.section));
      const times = (item: ListedItem) => (grouping === 'topic' ? Math.max(1, item.topics.length) : 1);
      for (const item of items) {
        expect(grouped.filter((each) => each.ref.item === item.ref.item)).toHaveLength(due.includes(item) ? times(item) : 0);
      }
      expect(groupMonth(monthOf(items), filter, grouping, SECTIONS).every((group) => group.items.length > 0)).toBe(true);
    }),
  );
});

describe('the grouping in an address', () => {
  test.each(MONTH_GROUPINGS)('by %s is read as it was written, and other parameters stay', (grouping) => {
    const before = new URLSearchParams('section=papers&by=week&x=1');
    const written = writeMonthGrouping(before, grouping);
    expect(readMonthGrouping(written)).toBe(grouping);
    expect([...written].filter(([name]) => name !== 'by')).toEqual([
      ['section', 'papers'],
      ['x', '1'],
    ]);
    expect(before.get('by')).toBe('week');
  });

  test('is not there for the usual one', () => {
    expect(writeMonthGrouping(new URLSearchParams('by=topic'), 'section').toString()).toBe('');
  });

  test('is the usual one where the address names none', () => {
    expect(readMonthGrouping(new URLSearchParams('by=colour'))).toBe('section');
    expect(readMonthGrouping(new URLSearchParams())).toBe('section');
  });
});

describe('a work that a month mentions more than once', () => {
  const first = { ...listed('a', '2020-w45', 'papers', ['gan']), work: '2020-w45/a' };
  const second = { ...listed('z', '2020-w47', 'articles', ['gan', 'nlp']), work: '2020-w45/a' };
  const own = { ...listed('own', '2020-11', 'papers', []), work: '2020-w45/a' };
  const refs = (items: ListedItem[], grouping: (typeof MONTH_GROUPINGS)[number], filter: Section[] = []) =>
    groupMonth(monthOf(items), filter, grouping, SECTIONS).map((group) => [group.key, group.items.map(({ ref }) => ref.item).join('')]);

  test('stands once by section and under each topic, and in each of its weeks', () => {
    const items = [first, listed('b', '2020-w46', 'articles', []), second];
    expect(refs(items, 'section')).toEqual([
      ['papers', 'a'],
      ['articles', 'b'],
    ]);
    expect(refs(items, 'topic')).toEqual([
      ['gan', 'a'],
      ['nlp', 'z'],
      ['', 'b'],
    ]);
    expect(refs(items, 'week')).toEqual([
      ['2020-w45', 'a'],
      ['2020-w46', 'b'],
      ['2020-w47', 'z'],
    ]);
  });

  test('stays where the edition itself has it, since links lead there', () => {
    expect(refs([first, own], 'section')).toEqual([['papers', 'aown']]);
  });
});
