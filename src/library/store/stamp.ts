/**
 * When a fact was changed, as text that sorts like time: `2026-11-29T22:10:00.123Z-0000-k3f9x2ab`. A hybrid logical clock
 * (Kulkarni et al. 2014): the time of day, a count where that does not go on, and who wrote it, so that no two are the same.
 */
export type Stamp = string;

const STAMP = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-\d{4}-[a-z0-9]{8}$/;
const MOST = 9999;

/** Whether a text is a stamp of a time that there is. */
export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && STAMP.test(text) && !Number.isNaN(Date.parse(text.slice(0, 24)));
}

/** Who wrote a stamp. */
export function writerOf(stamp: Stamp): string {
  return stamp.slice(-8);
}

/** The time of day that a stamp says, as milliseconds. */
export function timeOf(stamp: Stamp): number {
  return Date.parse(stamp.slice(0, 24));
}

/** The count of a stamp, where the clock did not go on. */
export function countOf(stamp: Stamp): number {
  return Number(stamp.slice(25, 29));
}

/** A stamp, of its time in milliseconds, its count and its writer. Throws where there is no such time. */
export function printStamp(time: number, count: number, writer: string): Stamp {
  return `${new Date(time).toISOString()}-${String(count).padStart(4, '0')}-${writer}`;
}

/** A name for someone who writes: an open page of the reader. Random, eight letters and digits. */
export function newWriter(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
}

/** The later of two stamps. */
export function later(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/**
 * The next stamp of a writer, later than `last`, the latest that is known here, whatever the clock says: `now` is its time in
 * milliseconds.
 */
export function nextStamp(last: Stamp | undefined, now: number, writer: string): Stamp {
  const before = last === undefined ? -1 : timeOf(last);
  const count = last !== undefined && now <= before ? countOf(last) + 1 : 0;
  const time = Math.max(now, before) + (count > MOST ? 1 : 0);
  return printStamp(time, count > MOST ? 0 : count, writer);
}
