import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedAt } from '../../src/library/visits/place.ts';
import { isNew, opened, VISIT_MS, visited } from '../../src/library/visits/visit.ts';

const NOON = Date.UTC(2026, 10, 29, 12);
const DAY = 86_400_000;
const first = visited(undefined, NOON, '2020-w47');

describe('what is new', () => {
  test('is nothing on the first visit, nor what comes while it lasts', () => {
    expect(isNew(first, '2020-w47')).toBe(false);
    expect(isNew(visited(first, NOON + 1000, '2020-w47'), '2020-w47')).toBe(false);
  });

  test('is each week that came since, on the next visit, until it is opened', () => {
    const next = visited(first, NOON + DAY, '2020-w49');
    expect(['2020-w46', '2020-w47', '2020-w48', '2020-w49'].filter((week) => isNew(next, week))).toEqual(['2020-w48', '2020-w49']);
    const seen = opened(next, '2020-w48');
    expect(['2020-w48', '2020-w49'].filter((week) => isNew(seen, week))).toEqual(['2020-w49']);
    // Also on the pages after it, as long as the visit lasts.
    const later = visited(seen, NOON + DAY + VISIT_MS - 1, '2020-w49');
    expect(['2020-w48', '2020-w49'].filter((week) => isNew(later, week))).toEqual(['2020-w49']);
  });

  test('is new for one visit: the next one begins after half an hour without the reader', () => {
    const next = visited(first, NOON + DAY, '2020-w49');
    expect(isNew(visited(next, NOON + DAY + VISIT_MS, '2020-w49'), '2020-w49')).toBe(false);
  });

  test('includes what comes while the reader is here', () => {
    const next = visited(first, NOON + DAY, '2020-w48');
    expect(isNew(visited(next, NOON + DAY + 1000, '2020-w49'), '2020-w49')).toBe(true);
  });

  test('is never lost or found again by a clock that is set back, or an older copy of the archive', () => {
    const next = visited(first, NOON + DAY, '2020-w49');
    const back = visited(next, NOON - 10 * DAY, '2020-w48');
    expect([isNew(back, '2020-w49'), back.newest]).toEqual([true, '2020-w49']);
  });
});

describe('a place in a week', () => {
  const items = ['a', 'b', 'c', 'd'];

  test('is the item that was being read; the beginning changes nothing, the end leaves none', () => {
    const places = placedAt({}, '2020-w48', items, 2);
    expect(places).toEqual({ '2020-w48': 'c' });
    expect(placedAt(places, '2020-w48', items, 0)).toBe(places);
    expect(placedAt(places, '2020-w48', items, -1)).toBe(places);
    expect(placedAt(places, '2020-w48', items, 3)).toEqual({});
  });

  test('is remembered for a number of weeks, those longest ago go first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ week: fc.integer({ min: 1, max: 99 }), place: fc.integer({ min: -1, max: 3 }) }), { maxLength: 300 }),
        (steps) => {
          let places = {};
          for (const { week, place } of steps) {
            places = placedAt(places, `w${week}`, items, place);
            expect(Object.keys(places).length).toBeLessThanOrEqual(60);
            if (place === 1 || place === 2) expect(Object.entries(places).at(-1)).toEqual([`w${week}`, items[place]]);
          }
        },
      ),
    );
  });
});
