import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { LIBRARY_IN_ENGLISH } from '../../src/i18n/library/en-library.ts';
import { LIBRARY_IN_CHINESE } from '../../src/i18n/library/zh-hans-library.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { SEARCH_IN_CHINESE } from '../../src/i18n/search/zh-hans-search.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { holdScripts } from './held-scripts.ts';
import { PAGE_KINDS, pathIn } from './page-kinds.ts';
import { pathOf } from './places.ts';
import { noticeOn, untilTools } from './tools.ts';
import { saidOn, TOUCHES, touchPage, type Touch } from './touch-page.ts';
import { eventually, test, type Visit } from './visit.ts';
import { REMADE } from './watch-page.ts';

/** Something that a reader does, and what shows that it is done. */
interface Step {
  what: string;
  act: (page: Page) => Promise<unknown>;
  until: (page: Page) => Promise<unknown>;
}

const main = (page: Page, selector: string) => page.locator(`main ${selector}`).first();
const field = (page: Page) => page.locator('[data-search-field]');

/** Follows a link in the main part to another page. */
function follow(what: string, selector: string, path: string): Step {
  return {
    what,
    act: (page) => main(page, selector).click(),
    until: (page) => page.waitForFunction((end) => location.pathname.endsWith(end) && document.activeElement?.matches('main h1'), path),
  };
}

/** Chooses something that the address then says. */
function choose(what: string, act: Step['act'], says: RegExp): Step {
  return { what, act, until: (page) => eventually(() => pathOf(page)).toMatch(says) };
}

/** Searches for other words. */
function search(words: string, until: Step['until']): Step {
  return {
    what: `a search for “${words}”`,
    act: (page) => field(page).fill(words),
    until: async (page) => {
      await eventually(() => new URL(page.url()).searchParams.get('q') ?? '').toBe(words);
      await until(page);
    },
  };
}

const counted = (page: Page) => eventually(() => main(page, '[role=status]').innerText()).toMatch(/\d/);

/** What a reader does, from week to week and through a search. */
function stepsIn(language: string): Step[] {
  const { month, strip } = language === 'en' ? en : zhHans;
  const words = language === 'en' ? SEARCH_IN_ENGLISH : SEARCH_IN_CHINESE;
  const named = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).first();
  return [
    choose('a section', (page) => main(page, 'a[href^="?section=papers"]').click(), /section=papers$/),
    choose('all sections', (page) => main(page, 'a[href^="?#"]').click(), /w48$/),
    {
      what: 'the next week, by its key',
      act: (page) => page.keyboard.press('ArrowRight'),
      until: follow('', '', '/issues/2020-w49').until,
    },
    follow('the week before', 'header a[rel=prev]', '/issues/2020-w48'),
    {
      what: 'another theme',
      act: (page) => page.locator('button[data-needs-js]').first().click(),
      until: (page) => page.locator('html[data-theme=light]').waitFor(),
    },
    {
      what: 'a link copied',
      act: async (page) => {
        await untilTools(page);
        await main(page, `article a[href="#few-shot-gan"]`).click();
      },
      until: (page) =>
        noticeOn(page)
          .getByText(language === 'en' ? LIBRARY_IN_ENGLISH.copied : LIBRARY_IN_CHINESE.copied)
          .waitFor(),
    },
    follow('its month', 'aside a[href$="/months/2020-11"]', '/months/2020-11'),
    choose('its topics', (page) => named(page, month.byTopic).click(), /by=topic/),
    choose('its weeks', (page) => named(page, month.byWeek).click(), /by=week/),
    choose('its papers', (page) => main(page, 'a[href*="section=papers"]').click(), /section=papers/),
    follow('the month before', 'header a[rel=prev]', '/months/2020-10'),
    follow('its year', 'header a[href$="/years/2020"]', '/years/2020'),
    follow('a week from the strip', `nav[aria-label="${strip.label(2020)}"] a[href$="/issues/2020-w47"]`, '/issues/2020-w47'),
    {
      what: 'the search, by its key',
      act: (page) => page.keyboard.press('/'),
      until: async (page) => {
        await page.waitForURL('**/search');
        await page.getByText(words.idle).waitFor();
      },
    },
    search('gan', counted),
    search('gan image', counted),
    choose('papers found', (page) => main(page, 'a[href*="section=papers"]').click(), /section=papers/),
    choose('the newest first', (page) => named(page, words.newest).click(), /sort=newest/),
    choose('by week', (page) => named(page, words.byWeek).click(), /group=week/),
    choose('a topic found', (page) => main(page, 'aside section a').click(), /topic=/),
    choose('no topic', (page) => main(page, 'li:has(svg) a[aria-label]').click(), /^[^t]*(?!topic=)/),
    {
      what: 'more ways to narrow it',
      act: (page) => main(page, 'button[aria-expanded]').click(),
      until: (page) => page.getByLabel(words.refine.pick).waitFor(),
    },
    choose('picks only', (page) => page.getByLabel(words.refine.pick).click(), /is%3Apick/),
    search('generatve adversaral', counted),
    search('xylophone zeppelin', (page) => page.getByText(words.nothing('xylophone zeppelin')).waitFor()),
    search('few shot', counted),
    choose('everything cleared', (page) => page.getByRole('button', { name: words.clear }).click(), /^(?!.*q=)/),
    search('style gan layers', counted),
    {
      what: 'a result',
      act: (page) => main(page, '[data-result] :is(h2, h3) a').click(),
      until: (page) => eventually(() => pathOf(page)).toContain('/issues/'),
    },
    { what: 'back to the results', act: (page) => page.goBack(), until: counted },
    {
      what: 'home',
      act: (page) => page.getByRole('banner').getByRole('link').first().click(),
      until: (page) => page.waitForFunction(() => document.activeElement?.matches('main h1')),
    },
    {
      what: 'about',
      act: (page) => page.locator('header nav a[href$="/about"]').click(),
      until: follow('', '', '/about').until,
    },
  ];
}

/** Waits until two pages say the same. */
async function saysTheSame(what: string, { page }: Visit, other: Visit): Promise<void> {
  let expected: string[] = [];
  const differs = async () => {
    expected = await saidOn(other.page);
    return (await saidOn(page)).join('\n') !== expected.join('\n');
  };
  try {
    await eventually(differs).toBe(false);
  } catch {
    expect(await saidOn(page), what).toEqual(expected);
  }
}

describe.each(LANGUAGES)('a page in %s whose texts another program changes', (language) => {
  test.for(['wrapped', 'replaced', 'read aloud'] as const)('goes on working: %s', { timeout: 240_000 }, async (touch, { visit }) => {
    const path = pathIn(language as 'en', { name: '', path: '/issues/2020-w48' });
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    const [untouched, touched] = await Promise.all([visit(path, options), visit(path, options)]);
    await touchPage(touched.page, touch);
    for (const { what, act, until } of stepsIn(language)) {
      for (const { page } of [untouched, touched]) await act(page);
      for (const { page } of [untouched, touched]) await until(page);
      await saysTheSame(what, touched, untouched);
    }
  });

  test.for(PAGE_KINDS)('before its code is there, says the same when it comes: $name', { timeout: 120_000 }, async (kind, { visit }) => {
    const options = { expects: kind.expects ?? [] };
    const untouched = await visit(pathIn(language as 'en', kind), options);
    await kind.ready?.(untouched.page);
    for (const touch of TOUCHES) {
      const scripts = holdScripts();
      const expects = [...options.expects, REMADE];
      const touched = await visit(pathIn(language as 'en', kind), { expects, hydrated: false, before: scripts.before });
      await touchPage(touched.page, touch);
      await scripts.release(touched.page);
      await kind.ready?.(touched.page);
      await saysTheSame(touch, touched, untouched);
    }
  });
});

test.for(['wrapped', 'translated'] satisfies Touch[])(
  'what was typed and opened before stays where the page had to be made again: %s',
  async (touch, { visit }) => {
    const scripts = holdScripts();
    const { page } = await visit('/search', { hydrated: false, expects: [REMADE], before: scripts.before });
    await field(page).click();
    await page.keyboard.type('gn');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('a');
    await touchPage(page, touch);
    await scripts.release(page);
    await eventually(() => pathOf(page)).toBe('/search?q=gan');
    await counted(page);
    expect(
      await field(page).evaluate((each: HTMLInputElement) => [each.value, each.selectionStart, each === document.activeElement]),
    ).toEqual(['gan', 2, true]);
    const held = holdScripts();
    const { page: topic } = await visit('/topics/gan', { hydrated: false, expects: [REMADE], before: held.before });
    await main(topic, 'summary').click();
    await touchPage(topic, touch);
    await held.release(topic);
    await eventually(() => main(topic, 'details').getAttribute('open')).not.toBeNull();
  },
);
