import { describe, expect } from 'vitest';
import { LANGUAGES } from '../setup/languages.ts';
import { readIssue } from './archive-facts.ts';
import { PAGE_KINDS, pathIn } from './page-kinds.ts';
import { textsPerPage } from './pdf-pages.ts';
import { itemOnPage } from './places.ts';
import { test } from './visit.ts';

describe.each(LANGUAGES)('on paper, in %s,', (language) => {
  test('a week is its text, without bars and navigation', async ({ visit }) => {
    const { page } = await visit(`${language === 'en' ? '' : '/zh-Hans'}/issues/2020-w48`, { scheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const role of ['banner', 'navigation', 'contentinfo', 'complementary'] as const)
      expect(await page.getByRole(role).filter({ visible: true }).count(), role).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    for (const { id, headline } of readIssue('2020-w48').items) {
      expect(await itemOnPage(page, id).getByRole('heading').innerText()).toBe(headline[language]);
      expect(await itemOnPage(page, id).isVisible()).toBe(true);
    }
    expect(await page.locator('[popover], button').filter({ visible: true }).count()).toBe(0);
  });

  test('ink is black on white, also where the screen is dark, and links show where they lead', async ({ visit }) => {
    const { page } = await visit(`${language === 'en' ? '' : '/zh-Hans'}/issues/2020-w48`, { scheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.locator('body').evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    const link = itemOnPage(page, 'few-shot-gan').locator('a[href^="https://openreview.net"]');
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('openreview.net');
  });

  test.for(PAGE_KINDS)('$name has no control and no blank page', async (kind, { visit }) => {
    const { page } = await visit(pathIn(language, kind), { expects: kind.expects ?? [] });
    await kind.ready?.(page);
    const pages = textsPerPage(await page.pdf({ format: 'A4' }));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((texts) => texts === 0)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button, input, select, [popover], nav').filter({ visible: true }).count()).toBe(0);
  });
});
