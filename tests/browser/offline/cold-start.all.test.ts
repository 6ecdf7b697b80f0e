import { expect, test } from 'vitest';
import { weekDates } from '../../../src/i18n/format.ts';
import { weekAt } from '../archive-facts.ts';
import { headingOf } from '../places.ts';
import { resultHeadlines } from '../search-page.ts';
import { deviceOf, inTime, open } from './device.ts';
import { hostOf } from './host.ts';
import { keepWhole, switchOn } from './keeping.ts';

test('after a cold start without a network, the whole archive can be read, filtered and searched in both languages', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await keepWhole(device, host.origin);
  await device.context.close();
  await host.off();
  await device.restart();
  const { page } = device;
  for (const [prefix, language] of [
    ['', 'en'],
    ['/zh-Hans', 'zh-Hans'],
  ] as const) {
    const site = host.origin + prefix;
    await open(page, `${site}/`);
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(10);
    for (const place of [0, 5, -1]) {
      const { id, week, items } = weekAt(place);
      await open(page, `${site}/issues/${id}`);
      expect(await headingOf(page)).toBe(weekDates(week.startsOn, language));
      expect(await page.getByRole('article').count()).toBe(items.length);
    }
    await open(page, `${site}/issues/2020-w48?section=papers`);
    expect(await page.getByRole('article').count()).toBeLessThan(12);
    for (const path of [
      '/months/2020-11',
      '/years/2020',
      '/years',
      '/topics',
      '/topics/gan',
      '/authors',
      '/about',
      '/saved',
      '/catch-up',
      '/settings',
      '/privacy',
    ]) {
      await open(page, site + path);
      expect(await page.getByRole('main').getByRole('alert').count(), path).toBe(0);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
    }
    await open(page, `${site}/authors`);
    await page.locator('main a[href*="/authors/"]').first().click();
    await inTime(() => page.locator('main a[href*="/issues/"]').count()).toBeGreaterThan(1);
    await open(page, `${site}/search`);
    await page.getByRole('searchbox').first().fill('stylegan layers');
    await inTime(async () => (await resultHeadlines(page)).length).toBeGreaterThan(0);
    await page.locator('[data-result] h2').first().getByRole('link').click();
    await inTime(() => page.url()).toBe(`${site}/issues/2020-w48#layer-swapping`);
  }
}, 180_000);

/** What a page names for devices that have its site installed: each file's address, type, and width as a picture. */
async function installedFiles(): Promise<{ path: string; type: string; width: number }[]> {
  const href = (rel: string) => document.querySelector<HTMLLinkElement>(`link[rel=${rel}]`)?.href ?? '';
  const manifest = href('manifest');
  const { icons, shortcuts } = (await (await fetch(manifest)).json()) as Record<'icons' | 'shortcuts', { src: string; icons: { src: string }[] }[]>; // prettier-ignore
  const pictures = [href('icon'), ...[...icons, ...shortcuts.flatMap((each) => each.icons)].map(({ src }) => new URL(src, manifest).href)];
  return Promise.all(
    [manifest, ...new Set(pictures)].map(async (address) => {
      const answer = await fetch(address);
      const picture = new Image();
      picture.src = address;
      if (address !== manifest) await picture.decode();
      return { path: new URL(address).pathname, type: answer.headers.get('content-type') ?? '', width: picture.naturalWidth };
    }),
  );
}

test.each([
  ['the reader', switchOn],
  ['the whole archive', keepWhole],
])(
  'who keeps %s has the manifest of each language and all icons without a network',
  async (_, keepIt) => {
    const host = await hostOf();
    const device = await deviceOf();
    await keepIt(device, host.origin);
    await device.context.close();
    await host.off();
    await device.restart();
    const { page } = device;
    for (const prefix of ['', '/zh-Hans']) {
      await open(page, `${host.origin}${prefix}/settings`);
      const files = await page.evaluate(installedFiles);
      expect(files[0]).toMatchObject({ path: `${prefix}/manifest.webmanifest`, type: 'application/manifest+json' });
      expect(files.slice(1).map(({ path, type }) => [path, type])).toEqual([
        ['/icon.svg', 'image/svg+xml'],
        ...['192', '512', 'maskable-192', 'maskable-512'].map((name) => [`/icons/${name}.png`, 'image/png']),
      ]);
      for (const { path, width } of files.slice(2)) expect(path).toContain(`${width}.png`);
    }
  },
  120_000,
);
