import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf, type Candidate } from '../../../src/library/catching-up/plan.ts';

const candidate = fc.record({
  about: fc.integer({ min: 0, max: 400 }).map((n) => `2020-w${10 + (n % 40)}/item-${n}`),
  startsOn: fc.constantFrom('2020-10-04', '2020-10-11', '2020-11-22'),
  section: fc.constantFrom('papers', 'articles', 'other'),
  topics: fc.subarray(['gan', 'nlp', 'vision', 'speech']),
  seconds: fc.integer({ min: 1, max: 400 }),
  isPick: fc.boolean(),
});
const candidates = fc.uniqueArray(candidate, { selector: ({ about }) => about, maxLength: 60 });
const time = fc.integer({ min: 0, max: 3_000 });
const total = (items: readonly Candidate[]) => items.reduce((sum, { seconds }) => sum + seconds, 0);
const itemsOf = (all: readonly Candidate[], seconds: number) => planOf(all, seconds).map(({ item }) => item);

describe('a plan', () => {
  test('never takes longer than the time, and leaves nothing out that would still fit', () => {
    fc.assert(
      fc.property(candidates, time, (all, seconds) => {
        const planned = itemsOf(all, seconds);
        const left = seconds - total(planned);
        expect(left).toBeGreaterThanOrEqual(0);
        for (const each of all) if (!planned.includes(each)) expect(each.seconds).toBeGreaterThan(left);
      }),
    );
  });

  test('is the same in whatever order the items come, and however often one does', () => {
    const shuffled = candidates.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2, maxLength: all.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, time, ([all, again], seconds) => {
        expect(planOf(again, seconds)).toEqual(planOf(all, seconds));
      }),
    );
  });

  test('has no item twice, and none that it was not given', () => {
    fc.assert(
      fc.property(candidates, time, (all, seconds) => {
        const planned = itemsOf([...all, ...all.map((each) => ({ ...each }))], seconds);
        expect(new Set(planned.map(({ about }) => about)).size).toBe(planned.length);
        for (const each of planned) expect(all).toContainEqual(each);
      }),
    );
  });

  test('begins with the picks, and has no other item while a pick still fits', () => {
    fc.assert(
      fc.property(candidates, time, (all, seconds) => {
        const plan = planOf(all, seconds);
        const picks = plan.filter(({ item }) => item.isPick);
        expect(plan.slice(0, picks.length)).toEqual(picks);
        expect(plan.every(({ item, why }) => (why === 'pick') === item.isPick)).toBe(true);
        const left = seconds - total(picks.map(({ item }) => item));
        for (const each of all) if (each.isPick && !picks.some(({ item }) => item === each)) expect(each.seconds).toBeGreaterThan(left);
      }),
    );
  });

  test('of items that all take as long, has none of a section while a section with fewer still has one', () => {
    fc.assert(
      fc.property(candidates, time, (all, seconds) => {
        const even = all.map((each) => ({ ...each, seconds: 60, isPick: false }));
        const planned = itemsOf(even, seconds);
        const had = (section: string, items: readonly Candidate[]) => items.filter((each) => each.section === section).length;
        planned.forEach((item, place) => {
          const before = planned.slice(0, place);
          for (const section of ['papers', 'articles', 'other'])
            if (had(section, before) < had(item.section, before)) expect(had(section, before)).toBe(had(section, even));
        });
      }),
    );
  });

  test('says of each item what is true of it', () => {
    fc.assert(
      fc.property(candidates, time, (all, seconds) => {
        const plan = planOf(all, seconds);
        plan.forEach(({ item, why }, place) => {
          const before = plan.slice(0, place).map((each) => each.item);
          if (why === 'section') expect(before.some(({ section }) => section === item.section)).toBe(false);
          if (why === 'topic') expect(before.some(({ topics }) => topics.some((topic) => item.topics.includes(topic)))).toBe(false);
        });
      }),
    );
  });

  test('of nothing, or for no time, is empty', () => {
    expect(planOf([], 900)).toEqual([]);
    const one: Candidate = { about: 'a', startsOn: '2020-10-04', section: 'papers', topics: [], seconds: 30, isPick: true };
    expect(planOf([one], 0)).toEqual([]);
    expect(planOf([one], 29)).toEqual([]);
    expect(planOf([one], 30)).toEqual([{ item: one, why: 'pick' }]);
  });

  test('of twenty thousand items is made as well', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({
      about: `item-${n}`,
      startsOn: '2020-10-04',
      section: `section-${n % 5}`,
      topics: [`topic-${n % 300}`],
      seconds: 30,
      isPick: n % 10 === 0,
    }));
    const planned = itemsOf(many, 4 * 3600);
    expect(total(planned)).toBe(4 * 3600);
    expect(planned.every(({ isPick }) => isPick)).toBe(true);
  });
});
