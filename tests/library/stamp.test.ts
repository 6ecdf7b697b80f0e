import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStamp, later, newWriter, nextStamp, timeOf, writerOf } from '../../src/library/store/stamp.ts';

const WRITER = 'k3f9x2ab';
const times = fc.integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2090, 0, 1) });

test('each stamp is later than all before it, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(times, { minLength: 2 }), (clock) => {
      let last: string | undefined;
      for (const now of clock) {
        const next = nextStamp(last, now, WRITER);
        expect(isStamp(next)).toBe(true);
        if (last) expect(next > last).toBe(true);
        expect(timeOf(next)).toBeGreaterThanOrEqual(now);
        last = next;
      }
    }),
  );
});

test('more than ten thousand changes in a millisecond still have an order', () => {
  const last = `2026-11-29T22:10:00.123Z-9999-${WRITER}`;
  const next = nextStamp(last, Date.UTC(2026, 0, 1), WRITER);
  expect(next).toBe(`2026-11-29T22:10:00.124Z-0000-${WRITER}`);
  expect(next > last).toBe(true);
});

test('a stamp says its time and its writer; of two at once, the writer decides', () => {
  const stamp = nextStamp(undefined, Date.UTC(2026, 10, 29, 22, 10, 0, 123), WRITER);
  expect(stamp).toBe(`2026-11-29T22:10:00.123Z-0000-${WRITER}`);
  expect(writerOf(stamp)).toBe(WRITER);
  const other = stamp.replace(WRITER, 'z0000000');
  expect(later(stamp, other)).toBe(other);
  expect(later(other, stamp)).toBe(other);
  expect(later(undefined, stamp)).toBe(stamp);
});

test('writers have names of their own that stamps can carry', () => {
  const names = new Set(Array.from({ length: 200 }, newWriter));
  expect(names.size).toBe(200);
  for (const name of names) expect(isStamp(nextStamp(undefined, 0, name)), name).toBe(true);
});

test('what is no stamp is known: another form, a day that there is not, a time too far', () => {
  for (const text of [
    '',
    'now',
    12,
    null,
    `2026-13-29T22:10:00.123Z-0000-${WRITER}`,
    `9026-11-29T22:10:00.123Z-0000-${WRITER}`,
    `2026-11-29T22:10:00Z-0-${WRITER}`,
  ])
    expect(isStamp(text)).toBe(false);
});
