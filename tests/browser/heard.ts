import type { Page } from 'playwright-core';

/** Parts of a text, not elements beside it: what is marked in it, stressed, or a formula. */
const WITHIN_TEXT = 'mark, em, strong, code, math, sub, sup';

/**
 * Names of links, buttons and headings in which a word and a number of two elements run together, as in “Transformers43”: a line
 * each. What is laid out in boxes of its own is read apart.
 */
export function gluedNames(page: Page): Promise<string[]> {
  return page.evaluate((within) => {
    const found: string[] = [];
    for (const named of document.querySelectorAll('a, button, h1, h2, h3, label, option')) {
      if (named.hasAttribute('aria-label') || !named.checkVisibility()) continue;
      const walker = document.createTreeWalker(named, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach((text, place) => {
        const before = texts[place - 1];
        const [one, other] = [before?.parentElement, text.parentElement];
        if (!before || !one || !other || one === other || one.closest(within) || other.closest(within)) return;
        const isBoxed = [one, other].some((each) => {
          for (let box: Element | null = each; box && box !== named; box = box.parentElement)
            if (!getComputedStyle(box).display.startsWith('inline')) return true;
          return false;
        });
        const isHidden = [one, other].some((each) => each.closest('[aria-hidden="true"]'));
        const joint = before.data.slice(-1) + text.data.slice(0, 1);
        if (!isBoxed && !isHidden && /^(?:\p{L}\p{N}|\p{N}\p{L})$/u.test(joint)) found.push(`${before.data}|${text.data}`);
      });
    }
    return found;
  }, WITHIN_TEXT);
}

/** Buttons, boxes and fields that are called as another one: a name each. */
export function doubledNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ?? ((element as HTMLInputElement).labels?.[0]?.textContent || element.textContent).trim();
    const names = [...document.querySelectorAll('button, input:not([type="radio"]), select, textarea')]
      .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden="true"]'))
      .map(nameOf);
    return [...new Set(names.filter((name, place) => names.indexOf(name) < place))];
  });
}

/** Texts in the other language than they are marked with: a line each. Names may be of any, and titles within a sentence. */
export function unmarkedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.parentElement;
      if (!at || !at.checkVisibility() || at.closest('script, style, svg, code, textarea, [aria-hidden="true"]')) continue;
      const lang = at.closest('[lang]')?.getAttribute('lang') ?? '';
      const whole = at.closest('a, p, li, h1, h2, h3, dt, dd, label, button, option')?.textContent ?? text.data;
      const isHan = /\p{Script=Han}{2}/u.test(text.data);
      const isEnglish = /(?:[a-z]+[ ,’-]+){4}/i.test(text.data) && /(?:^| )[a-z]{2,} /.test(text.data) && !/\p{Script=Han}/u.test(whole);
      if ((isHan && lang.startsWith('en')) || (isEnglish && lang.startsWith('zh'))) found.push(`${lang}: ${text.data.slice(0, 80)}`);
    }
    return found;
  });
}
