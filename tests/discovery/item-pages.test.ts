import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemPageCount, ITEMS_A_PAGE, NEWEST_ITEMS, pageBeforeNewest, pagesOf, within } from '../../src/discovery/item-pages.ts';
import { spanOf } from '../../src/discovery/topics/topic-view.ts';

/** The pages of so many items, which are their places: the newest first on each. */
const pagesWith = (items: number) =>
  Array.from({ length: itemPageCount(items) }, (_, at) =>
    Array.from({ length: Math.min(ITEMS_A_PAGE, items - at * ITEMS_A_PAGE) }, (__, place) => at * ITEMS_A_PAGE + place).reverse(),
  );

describe('pages of items', () => {
  test('are there where a topic has more than its own page shows', () => {
    expect([0, NEWEST_ITEMS, NEWEST_ITEMS + 1, ITEMS_A_PAGE, ITEMS_A_PAGE + 1, 2000].map(itemPageCount)).toEqual([0, 0, 1, 1, 2, 40]);
  });

  test('go on behind the newest items, without leaving one out', () => {
    fc.assert(
      fc.property(fc.integer({ min: NEWEST_ITEMS + 1, max: 500 }), (items) => {
        expect(pagesWith(items)[pageBeforeNewest(items) - 1]).toContain(items - NEWEST_ITEMS - 1);
      }),
    );
  });

  test('have every item of a span, and only those once the span is taken from them', () => {
    fc.assert(
      fc.property(fc.integer({ min: NEWEST_ITEMS + 1, max: 400 }), fc.nat(400), fc.nat(400), (items, a, b) => {
        const span = { first: Math.min(a, b, items), end: Math.min(Math.max(a, b), items) };
        const pages = pagesWith(items);
        const found = pagesOf(span).flatMap((page) => within(pages[page - 1] ?? [], (page - 1) * ITEMS_A_PAGE, span));
        expect(found).toEqual(Array.from({ length: span.end - span.first }, (_, at) => span.end - 1 - at));
      }),
    );
  });

  test('of a year are those between the years before and after it', () => {
    const topic = {
      items: 65,
      years: [
        { year: 2022, counts: { papers: 10 } },
        { year: 2021, counts: { papers: 30, articles: 5 } },
        { year: 2019, counts: { articles: 20 } },
      ],
    };
    expect([undefined, 2019, 2021, 2022].map((year) => spanOf(topic, year))).toEqual([
      { first: 0, end: 65 },
      { first: 0, end: 20 },
      { first: 20, end: 55 },
      { first: 55, end: 65 },
    ]);
  });
});
