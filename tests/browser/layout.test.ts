import { describe, expect } from 'vitest';
import { LANGUAGES } from '../setup/languages.ts';
import { PAGE_KINDS, pathIn } from './page-kinds.ts';
import { countShifts, shifted } from './shifts.ts';
import { sticksOut } from './sticks-out.ts';
import { EACH_DEVICE, test, untilHydrated } from './visit.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  test.for(PAGE_KINDS)('$name never scrolls sideways, from 320 to 1280 pixels', async (kind, { visit }) => {
    const { page } = await visit(pathIn(language, kind), { device: 'phone', expects: kind.expects ?? [] });
    await kind.ready?.(page);
    for (const width of [320, 390, 705, 1057, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await sticksOut(page), `${width} pixels`).toEqual([]);
    }
  });
});

const WEEKS = EACH_DEVICE.flatMap((device) => ['/issues/2020-w48', '/zh-Hans/issues/2020-w48'].map((path) => ({ device, path })));

test.for([...WEEKS, { device: 'desktop', path: '/' } as const, { device: 'phone', path: '/months/2020-11' } as const])(
  'nothing on $path moves while it loads on a $device',
  async ({ device, path }, { visit }) => {
    const { page } = await visit(path, { device, before: countShifts });
    expect(await shifted(page)).toBeLessThan(0.01);
  },
);

test.for(EACH_DEVICE)('nothing moves when the fonts arrive late on a %s', async (device, { visit }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await visit('/issues/2020-w48', {
    device,
    hydrated: false,
    before: async (page) => {
      await countShifts(page);
      await page.route('**/*.woff2', async (route) => held.then(() => route.continue()));
    },
  });
  await untilHydrated(page);
  // The text has been painted in the fonts that stand in.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await page.waitForFunction(() => [...document.fonts].some((font) => font.status === 'loaded'));
  expect(await shifted(page)).toBeLessThan(0.01);
});
