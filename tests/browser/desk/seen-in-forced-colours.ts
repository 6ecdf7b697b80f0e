import type { Locator, Page } from 'playwright-core';
import { coloursOf, difference } from '../pixels.ts';

/** More stops of Tab than any dialog or page of these tests has. */
const MOST_STOPS = 120;
/** Behind a dialog the focus is the browser's; behind a part of a page it is not coming back. */
const MOST_OUTSIDE = 3;

/** What was found of all that takes the focus in some part of a page. */
interface Focused {
  stops: number;
  /** What does not show that it has the focus, or shows it outside of the window: a line each. */
  unseen: string[];
}

/** Goes through a dialog, or a part of a page, by Tab, until the focus has left it or comes to where it was. */
export async function walkFocus(page: Page, root: Locator): Promise<Focused> {
  const unseen: string[] = [];
  let [stops, outside] = [0, 0];
  // What a pointer opened shows its focus once a key is used: at the first stop, too.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  while (stops < MOST_STOPS && outside < MOST_OUTSIDE) {
    const said = await root.evaluate((element: Element & { stops?: WeakSet<Element> }) => {
      const focused = document.activeElement;
      if (!focused || focused === element || !element.contains(focused)) return 'outside';
      element.stops ??= new WeakSet();
      if (element.stops.has(focused)) return 'again';
      element.stops.add(focused);
      const paper = getComputedStyle(document.body).backgroundColor;
      // A field may show it by what is around it.
      const isOutlined = [focused, focused.parentElement].some((each) => {
        if (!each) return false;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== paper;
      });
      const { top, bottom } = focused.getBoundingClientRect();
      const name = focused.outerHTML.slice(0, 120);
      if (!isOutlined) return `no outline: ${name}`;
      return bottom > 0 && top < innerHeight ? '' : `out of sight: ${name}`;
    });
    if (said === 'again') break;
    if (said === 'outside') outside += 1;
    else stops += 1;
    if (said && said !== 'outside') unseen.push(said);
    await page.keyboard.press('Tab');
  }
  return { stops, unseen };
}

/** The states that something shows: the attribute that says it is so, and what it says where it is not. */
const STATES: Readonly<Record<string, string | null>> = {
  'aria-pressed': 'false',
  'aria-selected': 'false',
  'aria-checked': 'false',
  'aria-current': null,
};

/** What is pressed, chosen or current in a part of a page and looks the same as what is not: a line each. */
export async function alikeStates(root: Locator): Promise<string[]> {
  const alike: string[] = [];
  for (const [state, off] of Object.entries(STATES)) {
    const kinds = await root.locator(`[${state}]:not([${state}="false"])`).evaluateAll(
      (all, name) =>
        all.flatMap((element) => {
          const kind = `${name} ${element.localName}.${element.className}`;
          if (!element.checkVisibility({ opacityProperty: true }) || document.querySelector(`[data-kind="${kind}"]`)) return [];
          element.setAttribute('data-kind', kind);
          return [{ kind, on: element.getAttribute(name) }];
        }),
      state,
    );
    for (const { kind, on } of kinds) {
      const element = root.locator(`[data-kind="${kind}"]`);
      const set = (value: string | null) =>
        element.evaluate((each, [name, said]) => (said === null ? each.removeAttribute(name) : each.setAttribute(name, said)), [
          state,
          value,
        ] as const);
      const before = await coloursOf(element);
      await set(off);
      if (difference(before, await coloursOf(element)) < 0.005) alike.push(kind);
      await set(on);
    }
  }
  return alike;
}

/** Icons, pictures and codes of a part of a page that cannot be told from what they stand on: a line each. */
export async function unseenPictures(root: Locator): Promise<string[]> {
  const unseen: string[] = [];
  const seen = new Set<string>();
  for (const picture of await root.locator('svg, img').filter({ visible: true }).all()) {
    // Tools of a row are not there before it is pointed at, or has the focus.
    if (!(await picture.evaluate((each) => each.checkVisibility({ opacityProperty: true })))) continue;
    const markup = (await picture.evaluate((each) => each.outerHTML)).slice(0, 400);
    if (seen.has(markup)) continue;
    seen.add(markup);
    if ((await coloursOf(picture)).size < 2) unseen.push(markup.slice(0, 120));
  }
  return unseen;
}
