import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Citation } from '../../src/citing/citation.ts';
import { CITING_IN_ENGLISH as words } from '../../src/i18n/citing/en-citing.ts';
import { CITING_IN_CHINESE } from '../../src/i18n/citing/zh-hans-citing.ts';
import { en } from '../../src/i18n/en.ts';
import { LIBRARY_IN_ENGLISH } from '../../src/i18n/library/en-library.ts';
import { SITE } from '../setup/sites.ts';
import { readIssue } from './archive-facts.ts';
import { arriveAt, focusedText, itemOnPage, pathOf } from './places.ts';
import { untilTools } from './tools.ts';
import { EACH_DEVICE, eventually, test, type Device } from './visit.ts';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
const panelOn = (page: Page) => page.getByRole('dialog');
const textIn = (panel: Locator) => panel.getByRole('textbox').inputValue();
const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const published = (path: string) => readFile(`${SITE.folder}/${path}`, 'utf8');

/** Opens the panel for all that a page lists. */
async function citePage(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: LIBRARY_IN_ENGLISH.citePage }).click();
  const panel = panelOn(page);
  await panel.getByRole('textbox').waitFor();
  return panel;
}

/** Opens the panel for an item of week 48. */
async function citeItem(page: Page, id: string): Promise<Locator> {
  const item = itemOnPage(page, id);
  await item.scrollIntoViewIfNeeded();
  await item.getByRole('button', { name: /^(Cite|引用) ?“/ }).click();
  const panel = panelOn(page);
  await panel.getByRole('textbox').waitFor();
  return panel;
}

describe.each(EACH_DEVICE)('on a %s', (device: Device) => {
  test('an item is cited: its entry is shown and copied, and Escape gives the focus back', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device, permissions: CLIPBOARD });
    await untilTools(page);
    const panel = await citeItem(page, 'layer-swapping');
    expect(await textIn(panel)).toMatch(
      /^@inproceedings\{pinkney2020resolution,\n {2}author = \{Pinkney, Justin N\. M\. and Adler, Doron\},\n/,
    );
    expect((await published('issues/2020-w48.bib')).includes(await textIn(panel))).toBe(true);
    expect(await panel.getByRole('status').innerText()).toBe(words.references(1));
    await panel.getByRole('button', { name: words.copy, exact: true }).click();
    await eventually(() => clipboardOf(page)).toBe(await textIn(panel));
    await eventually(() => panel.getByRole('status').innerText()).toBe(words.copied);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await focusedText(page)).toMatch(/^Cite “/);
  });

  test('a format that was chosen is offered the next time, in the other language too', async ({ visit }) => {
    const { page, site } = await visit('/issues/2020-w48', { device });
    await untilTools(page);
    await (await citeItem(page, 'layer-swapping')).getByRole('radio', { name: 'RIS' }).check();
    expect(await textIn(panelOn(page))).toMatch(/^TY {2}- CONF\n/);
    await page.goto(`${site}/zh-Hans/issues/2020-w48`);
    await untilTools(page);
    const panel = await citeItem(page, 'layer-swapping');
    expect(await panel.getByRole('radio', { checked: true }).evaluate((each) => each.parentElement?.textContent)).toBe('RIS');
    await panel.getByRole('radio', { name: CITING_IN_CHINESE.text }).check();
    expect(await textIn(panel)).toMatch(/^Justin N\. M\. Pinkney, Doron Adler\. Resolution Dependent GAN/);
  });

  test('the panel stays within the window, and axe finds nothing wrong with it', async ({ visit }) => {
    const { page } = await visit('/zh-Hans/issues/2020-w48', { device });
    await untilTools(page);
    const panel = await citeItem(page, 'layer-swapping');
    if (device === 'phone') await page.setViewportSize({ width: 320, height: 640 });
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const box = await panel.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0)).toBe(true);
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
      );
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    }
    const small = await panel
      .locator('button, label')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).length);
    expect(small).toBe(0);
  });
});

test('the key c cites the item that is being read', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await untilTools(page);
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  const panel = panelOn(page);
  await panel.getByRole('textbox').waitFor();
  const [first] = readIssue('2020-w48').items;
  expect(await panel.getByRole('heading').innerText()).toBe(words.citing + first?.headline.en);
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowRight');
  expect(new URL(page.url()).pathname).toBe('/issues/2020-w48');
});

describe('what a page lists is cited', () => {
  test('a week as the file beside it, which is what is downloaded', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48');
    await untilTools(page);
    const panel = await citePage(page);
    expect((await textIn(panel)).match(/^@/gm)).toHaveLength(readIssue('2020-w48').items.length);
    await panel.getByRole('radio', { name: 'CSL-JSON' }).check();
    const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: words.download }).click()]);
    expect(download.suggestedFilename()).toBe('2020-w48.csl.json');
    const keys = (text: string) => (JSON.parse(text) as Citation[]).map(({ id }) => id).sort();
    expect(keys(await readFile(await download.path(), 'utf8'))).toEqual(keys(await published('issues/2020-w48.csl.json')));
  });

  test('a week by its sections, as far as it is shown', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48?section=papers');
    await untilTools(page);
    const papers = readIssue('2020-w48').items.filter(({ section }) => section === 'papers');
    expect((await textIn(await citePage(page))).match(/^@/gm)).toHaveLength(papers.length);
  });

  test('a month as the file beside it', async ({ visit }) => {
    const { page } = await visit('/months/2020-11');
    await untilTools(page);
    expect(`${await textIn(await citePage(page))}`).toBe(await published('months/2020-11.bib'));
  });

  test('a topic and an author with all their items, a search with all that it found', async ({ visit }) => {
    const { page, site } = await visit('/topics/gan');
    await untilTools(page);
    const count = async () => {
      const panel = await citePage(page);
      const entries = (await textIn(panel)).match(/^@/gm)?.length;
      expect(await panel.getByRole('status').innerText()).toBe(words.references(entries ?? 0));
      return entries;
    };
    const topic = JSON.parse(await published('data/en/topics/gan.json')) as { items: number };
    expect(await count()).toBe(topic.items);
    await page.goto(`${site}/authors/alan-yuille`);
    await untilTools(page);
    const author = JSON.parse(await published('data/en/authors/alan-yuille.json')) as { items: number };
    expect(await count()).toBe(author.items);
    await page.goto(`${site}/search?q=gan`);
    await untilTools(page);
    await page.locator('[data-answered="gan"]').waitFor();
    const [, found = ''] = /(\d+) results/.exec(await page.locator('main').innerText()) ?? [];
    expect(await count()).toBe(Number(found));
  });

  test('nothing of a page that lists no items', async ({ visit }) => {
    // By way of a page that has the tools: they stay.
    const { page } = await visit('/topics/gan');
    await untilTools(page);
    await page.getByRole('banner').getByRole('link', { name: en.nav.topics }).click();
    await eventually(() => pathOf(page)).toBe('/topics');
    await eventually(() => page.getByRole('button', { name: LIBRARY_IN_ENGLISH.citePage }).count()).toBe(0);
  });
});

describe('where something is not there', () => {
  test('a file that does not come is said, and asked for again', async ({ visit }) => {
    let refuse = true;
    const { page } = await visit('/issues/2020-w48', {
      expects: [/Failed to load resource/],
      before: (each) => each.route('**/*.csl.json', (route) => (refuse ? route.abort() : route.continue())),
    });
    await untilTools(page);
    await page.getByRole('button', { name: LIBRARY_IN_ENGLISH.citePage }).click();
    await panelOn(page).getByText(words.failed).waitFor();
    refuse = false;
    await panelOn(page).getByRole('button', { name: words.retry }).click();
    await panelOn(page).getByRole('textbox').waitFor();
  });

  test('a text that may not be copied is selected', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', {
      before: (each) =>
        each.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
        }),
    });
    await untilTools(page);
    const panel = await citeItem(page, 'layer-swapping');
    await panel.getByRole('button', { name: words.copy, exact: true }).click();
    await eventually(() => panel.getByRole('status').innerText()).toBe(words.selected);
    const selected = await panel.getByRole('textbox').evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
    expect(selected).toBe((await textIn(panel)).length);
  });

  test('the system’s own sharing is offered only where there is one, and gets the item’s address', async ({ visit }) => {
    const { page, site } = await visit('/issues/2020-w48', {
      before: (each) =>
        each.addInitScript(() => {
          Object.assign(window, { shared: [] });
          Object.defineProperty(navigator, 'share', {
            configurable: true,
            value: (data: ShareData) => Promise.resolve(void (window as unknown as { shared: ShareData[] }).shared.push(data)),
          });
        }),
    });
    await untilTools(page);
    await (await citeItem(page, 'layer-swapping')).getByRole('button', { name: words.share }).click();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
    expect(shared.map(({ url }) => url)).toEqual([`${site}/issues/2020-w48#layer-swapping`]);
    await page.evaluate(() => Reflect.deleteProperty(navigator, 'share'));
  });

  test('the link of what is cited is copied with what the address asks for', async ({ visit }) => {
    const { page, site } = await visit('/issues/2020-w48?section=papers', { permissions: CLIPBOARD });
    await untilTools(page);
    const panel = await citePage(page);
    await panel.getByRole('button', { name: words.copyLink }).click();
    await eventually(() => clipboardOf(page)).toBe(`${site}/issues/2020-w48?section=papers`);
    await eventually(() => panel.getByRole('status').innerText()).toBe(words.linkCopied);
  });
});

describe('reference managers that read pages', () => {
  /** Notes how many works the page names whenever it tells of it. */
  const listen = (page: Page) =>
    page.addInitScript(() => {
      const told: number[] = [];
      Object.assign(window, { told });
      document.addEventListener('ZoteroItemUpdated', () => told.push(document.querySelectorAll('span.Z3988').length));
    });
  const toldOn = (page: Page) => page.evaluate(() => (window as unknown as { told: number[] }).told.at(-1));
  const works = async (path: string) => (JSON.parse(await published(`${path}.csl.json`)) as Citation[]).length;

  test('find every work of a week, and are told after each change of page', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { before: listen });
    await eventually(() => toldOn(page)).toBe(await works('issues/2020-w48'));
    const titles = await page
      .locator('span.Z3988')
      .evaluateAll((all) => all.map((each) => new URLSearchParams((each as HTMLElement).title).get('rft.atitle')));
    expect(titles).toContain('Resolution Dependent GAN Interpolation for Controllable Image Synthesis Between Domains');
    await page.keyboard.press('ArrowRight');
    await arriveAt(page, '29 November – 5 December');
    await eventually(() => toldOn(page)).toBe(await works('issues/2020-w49'));
    await page.getByRole('link', { name: 'Topics' }).first().click();
    await arriveAt(page, 'Topics');
    expect(await page.locator('span.Z3988').count()).toBe(0);
  });

  test('get nothing of readers who have asked to save data', async ({ visit }) => {
    const { page, requests } = await visit('/issues/2020-w48', {
      before: (each) =>
        each.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })),
    });
    await untilTools(page);
    await page.getByRole('button', { name: LIBRARY_IN_ENGLISH.citePage }).waitFor();
    expect(requests.filter((path) => path.endsWith('.csl.json'))).toEqual([]);
  });
});

test('a month can be taken along whole, as a book, as Markdown and as a letter', async ({ visit }) => {
  const { page } = await visit('/months/2020-11');
  await untilTools(page);
  const panel = await citePage(page);
  const links = panel.locator('a[href$=".epub"],a[href$=".md"],a[href*="/email/"]');
  await eventually(() => links.count()).toBe(3);
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toEqual(['/months/2020-11.epub', '/months/2020-11.md', '/email/2020-11.html']);
  for (const href of hrefs) expect((await published(href.slice(1))).length).toBeGreaterThan(0);
});

test('an item is no file of its own', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await untilTools(page);
  const panel = await citeItem(page, 'layer-swapping');
  expect(await panel.getByText(words.whole).count()).toBe(0);
});
