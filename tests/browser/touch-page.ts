import type { Page } from 'playwright-core';

/** What other programs do to the texts of a page. */
export type Touch = 'wrapped' | 'replaced' | 'read aloud' | 'translated';

/** Each of them. */
export const TOUCHES: Touch[] = ['wrapped', 'replaced', 'read aloud', 'translated'];

/**
 * Changes every text of a page as another program would, and from then on every text that comes: `wrapped` as a
 * translator does, which moves a text into elements of its own; `replaced` by a node that says the same; `read aloud`,
 * which puts each word into an element; `translated`, which also says something else, but only once.
 */
export async function touchPage(page: Page, touch: Touch): Promise<void> {
  await page.evaluate((how) => {
    const done = new WeakSet<Node>();
    const change = (text: Text) => {
      if (how === 'replaced') {
        const other = document.createTextNode(text.data);
        done.add(other);
        text.replaceWith(other);
      } else if (how === 'read aloud') {
        const words = text.data.split(/(?<=\s)/).map((word) => {
          const element = document.createElement('span');
          element.textContent = word;
          if (element.firstChild) done.add(element.firstChild);
          return element;
        });
        text.replaceWith(...words);
      } else {
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        text.replaceWith(outer);
        done.add(text);
        inner.append(text);
        if (how === 'translated') text.data = `«${text.data}»`;
      }
    };
    const changeAll = () => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data !== '' && !done.has(text) && !text.parentElement?.closest('script, style, noscript, math')) texts.push(text);
      }
      texts.forEach(change);
    };
    changeAll();
    if (how !== 'translated') new MutationObserver(changeAll).observe(document.body, { childList: true, subtree: true });
  }, touch);
}

/** All that a page says, piece by piece: its title, and its texts. Of a list of results the first three: how many stand in the page depends on what was measured before. */
export async function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = new Map<Element, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const holder = text.parentElement?.closest(
        ':is(a, button, p, h1, h2, h3, li, dt, dd, div, small, label, option, time, summary, code)',
      );
      const row = holder?.closest<HTMLElement>('[data-index]');
      if (!holder || text.parentElement?.closest('script, style, noscript') || Number(row?.dataset.index ?? 0) > 2) continue;
      said.set(holder, (said.get(holder) ?? '') + text.data);
    }
    return [document.title, ...said.values()].filter((each) => each.trim() !== '');
  });
}
