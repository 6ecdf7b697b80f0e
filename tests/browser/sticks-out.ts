import type { Page } from 'playwright-core';

/**
 * What stands out at a side of the window, or widens the page: elements and lines of text, a line of description each.
 * What is cut off or scrolled in a box of its own, and what only screen readers are to find, does not.
 */
export async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOut = ({ left, right, width, height }: DOMRect) => width > 0 && height > 0 && (left < -0.5 || right > clientWidth + 0.5);
    const cutsOff = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    /** Whether it lies in a box that is wholly in the window and cuts off, or scrolls, what is wider. */
    const isBoxed = (element: Element): boolean => {
      for (let each = element.parentElement; each && each !== document.body; each = each.parentElement)
        if (cutsOff(each) && !isOut(each.getBoundingClientRect())) return true;
      return false;
    };
    const linesOf = (text: Text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    };
    const found = scrollWidth > clientWidth ? [`${scrollWidth} in ${clientWidth} pixels`] : [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).clipPath !== 'none') continue;
      const texts = cutsOff(element) ? [] : [...element.childNodes].filter((child) => child instanceof Text);
      const rects = [element.getBoundingClientRect(), ...texts.flatMap(linesOf)];
      if (rects.some(isOut) && !isBoxed(element)) found.push(element.outerHTML.slice(0, 120));
    }
    return found.slice(0, 6);
  });
}
