import { expect } from 'vitest';
import { test } from './visit.ts';

// Fonts are fixed through fontconfig, which other systems do not have.
test.skipIf(process.platform !== 'linux')('pages are set in the fonts of the tests, whatever this machine has', async ({ visit }) => {
  const { page } = await visit('/about', { script: false });
  const widths = await page.evaluate(() => {
    const measure = document.createElement('canvas').getContext('2d');
    return Object.fromEntries(
      ['serif', 'sans-serif', 'Georgia', 'Liberation Serif', 'DejaVu Serif', 'DejaVu Sans', 'DejaVu Sans Mono'].map((family) => {
        if (measure) measure.font = `100px '${family}', monospace`.replace(/'(serif|sans-serif)', monospace/, '$1');
        return [family, { latin: measure?.measureText('Weekly').width, chinese: measure?.measureText('每周').width }];
      }),
    );
  });
  expect(widths.serif).toEqual(widths['DejaVu Serif']);
  expect(widths['sans-serif']).toEqual(widths['DejaVu Sans']);
  // Two that many systems have are absent, so what stands after them is taken.
  expect(widths.Georgia).toEqual(widths['DejaVu Sans Mono']);
  expect(widths['Liberation Serif']).toEqual(widths['DejaVu Sans Mono']);
  expect(widths['DejaVu Sans Mono']?.latin).not.toBe(widths['DejaVu Serif']?.latin);
  expect(widths.serif?.chinese).toBe(200);
});

test('pages are visited in one locale and one time zone, whatever this machine has', async ({ visit }) => {
  const { page } = await visit('/about');
  expect(await page.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone])).toEqual([
    'en-US',
    'America/Los_Angeles',
  ]);
});
