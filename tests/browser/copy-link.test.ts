import { describe, expect } from 'vitest';
import { LIBRARY_IN_ENGLISH } from '../../src/i18n/library/en-library.ts';
import { itemOnPage, pathOf } from './places.ts';
import { noticeOn, untilTools } from './tools.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('the link of an item is copied, without the reader’s filter, and says so', async ({ visit }) => {
    const { page, site } = await visit('/issues/2020-w48?section=papers', { device, permissions: ['clipboard-read', 'clipboard-write'] });
    await untilTools(page);
    const link = itemOnPage(page, 'layer-swapping').locator('a[href="#layer-swapping"]');
    expect(await link.getAttribute('aria-label')).toMatch(/^Copy the link to “/);
    await link.click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${site}/issues/2020-w48#layer-swapping`);
    await eventually(() => noticeOn(page).getByRole('status').innerText()).toBe(LIBRARY_IN_ENGLISH.copied);
    expect(pathOf(page)).toBe('/issues/2020-w48?section=papers');
  });
});

test('where the clipboard is denied, the link leads to the item instead', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', {
    before: (page) =>
      page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      }),
  });
  await untilTools(page);
  await itemOnPage(page, 'layer-swapping').locator('a[href="#layer-swapping"]').click();
  await eventually(() => new URL(page.url()).hash).toBe('#layer-swapping');
});
