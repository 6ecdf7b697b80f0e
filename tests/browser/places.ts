import type { Locator, Page } from 'playwright-core';

/** The article of an item on a week's page: the element that carries its anchor. */
export function itemOnPage(page: Page, id: string): Locator {
  return page.getByRole('article').and(page.locator(`[id="${id}"]`));
}

/** How far below the window's upper edge an element begins, in CSS pixels; negative above it. */
export async function topOf(element: Locator): Promise<number> {
  return element.evaluate((each) => each.getBoundingClientRect().top);
}

/** How far a page is scrolled down. */
export async function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

/** The path of a page's address with its query part. */
export function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Waits until the reader has arrived on another page: its heading has the focus, so keys are answered by that page. */
export async function arriveAt(page: Page, heading: string): Promise<void> {
  await page.waitForFunction((text) => document.activeElement?.matches('main h1') && document.activeElement.textContent === text, heading);
}

/** The level-one heading: where the reader is. */
export async function headingOf(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** What the focused element is called or says. */
export async function focusedText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      [...(document.activeElement?.childNodes ?? [])]
        .filter((part) => !(part instanceof Element && part.ariaHidden === 'true'))
        .map((part) => part.textContent?.trim())
        .filter(Boolean)
        .join(' '),
  );
}

/** The names of the sections that have a region of their own on the page. */
export async function shownSections(page: Page): Promise<string[]> {
  return page.locator('main section[data-accent] > h2').allInnerTexts();
}

/** Clicks an element where it stands in the window, as a hand does: without the scrolling that automation does first. */
export async function clickInPlace(page: Page, element: Locator): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element to click is not shown: scroll to it first, or name another');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Lets a page be for some milliseconds, where a test shows that something does *not* happen: no condition ends that. */
export async function nothingMoreFor(page: Page, milliseconds: number): Promise<void> {
  await page.waitForTimeout(milliseconds);
}

/** Controls that do nothing without a page's code, as far as they show. */
export async function idleControls(page: Page): Promise<string[]> {
  const controls = await page.locator('button:not([popovertarget]), input, select, textarea, kbd').filter({ visible: true }).all();
  return Promise.all(controls.map((control) => control.evaluate((element) => element.outerHTML)));
}
