import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Expects that axe finds nothing wrong with a page as it stands, in both themes. */
export async function expectAxeClean(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  }
}

/** Expects that an element has room in a narrow window, and that what can be pressed in it is at least 24 pixels high. */
export async function expectUsable(page: Page, element: Locator): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 * 2 });
  expect(await element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const box = await element.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  const small = await element
    .locator('button, label, [role=option]')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.textContent));
  expect(small).toEqual([]);
}
