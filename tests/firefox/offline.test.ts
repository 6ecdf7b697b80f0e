import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { weekDates } from '../../src/i18n/format.ts';
import { OFFLINE_IN_ENGLISH as words } from '../../src/i18n/offline/en-offline.ts';
import { weekAt } from '../browser/archive-facts.ts';
import { hostOf } from '../browser/offline/host.ts';
import { launchFirefox, untilTakenOver } from './visit-firefox.ts';

/** A Firefox with a profile of its own, which is kept when it is closed and started again. */
async function firefoxOf(): Promise<{ page: () => Promise<Page>; restart: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  let browser: Browser = await launchFirefox(profile);
  onTestFinished(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return {
    page: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      return page;
    },
    restart: async () => {
      await browser.close();
      browser = await launchFirefox(profile);
    },
  };
}

/** Waits until the part of the settings about reading without a network says something that begins so. */
async function untilSaid(page: Page, start: string): Promise<void> {
  await page.waitForFunction(
    (name, text) => {
      const sections = [...document.querySelectorAll('main section')];
      const panel = sections.find((section) => section.querySelector('h2')?.textContent === name);
      return [...(panel?.querySelectorAll('p') ?? [])].some((each) => each.textContent.startsWith(text));
    },
    {},
    words.title,
    start,
  );
}

async function open(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await untilTakenOver(page);
  return page.$eval('main h1', (heading) => heading.textContent);
}

test('in Firefox, after a cold start without a network, the whole archive can be read and searched in both languages', async () => {
  const host = await hostOf();
  const firefox = await firefoxOf();
  const settings = await firefox.page();
  await open(settings, `${host.origin}/settings`);
  const panel = `//section[h2="${words.title}"]`;
  await settings.locator(`::-p-xpath(${panel}//input[@type="checkbox"])`).click();
  await untilSaid(settings, words.onlyRead('').split('(', 1)[0] ?? '');
  await settings.locator(`::-p-xpath(${panel}//button[starts-with(., "Keep the whole archive")])`).click();
  await untilSaid(settings, words.whole(2, '').split(':', 1)[0] ?? '');
  await host.off();
  await firefox.restart();
  const page = await firefox.page();
  for (const [prefix, language] of [
    ['', 'en'],
    ['/zh-Hans', 'zh-Hans'],
  ] as const) {
    for (const place of [0, -1]) {
      const { id, week, items } = weekAt(place);
      expect(await open(page, `${host.origin}${prefix}/issues/${id}`)).toBe(weekDates(week.startsOn, language));
      expect(await page.$$eval('main article', (all) => all.length)).toBe(items.length);
    }
    for (const path of ['/', '/months/2020-11', '/years/2020', '/topics/gan', '/authors', '/saved', '/settings']) {
      await open(page, `${host.origin}${prefix}${path}`);
      expect(await page.$$eval('main [role=alert]', (all) => all.length), path).toBe(0);
      expect(await page.$eval('html', (html) => html.lang)).toBe(language);
    }
    await open(page, `${host.origin}${prefix}/search?q=stylegan`);
    await page.waitForSelector('main [data-result] a');
  }
}, 180_000);
