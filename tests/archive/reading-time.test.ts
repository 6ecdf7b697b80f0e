import { expect, test } from 'vitest';
import { readingSeconds } from '../../src/archive/texts/reading-time.ts';

test.each([
  ['', 0],
  ['one', 1],
  ['word '.repeat(228), 60],
  ['字'.repeat(255), 60],
  [`${'字'.repeat(255)}${' word'.repeat(228)}`, 120],
  ['！？。 — …', 0],
])('a text takes as long as its words and characters', (text, seconds) => {
  expect(readingSeconds(text)).toBe(seconds);
});
