import type { Page } from 'playwright-core';
import type { Fact } from '../../../src/library/store/fact.ts';
import { eventually } from '../visit.ts';
import type { VisitPage } from './dialogs/dialog-visits.ts';
import { AT, libraryFile, takeIn } from './storage.ts';

const [, WRITER = ''] = /-0000-(\w+)$/.exec(AT) ?? [];

/** An item that is saved, with what it was when that was done; the archive tells of itself what it has. */
const saved = (about: string, headline: string): Omit<Fact, 'at'>[] => [
  { about, kind: 'saved', value: true },
  { about, kind: 'item', value: { section: 'papers', headline: { en: headline }, topics: ['gan'] } },
];

/** What a reader has who has all kinds of it: five items of three weeks, one of which is in no archive, labels, a note, something muted. */
const FACTS: Omit<Fact, 'at'>[] = [
  ...saved('2020-w48/superloss', 'One loss on top of another turns any task into a curriculum'),
  ...saved('2020-w48/layer-swapping', 'Swapping StyleGAN layers turns portraits into cartoons'),
  ...saved('2020-w48/physics-puzzles', 'A network solves physics puzzles by imagining the paths first'),
  ...saved('2020-w47/fractal-pretraining', 'Fractal patterns can stand in for photographs in pre-training'),
  ...saved('2020-w46/no-such-item', 'An item that the archive has no longer'),
  { about: '2020-w48/superloss', kind: 'label:read later', value: 'Read later' },
  { about: '2020-w48/layer-swapping', kind: 'label:read later', value: 'Read later' },
  { about: '2020-w48/layer-swapping', kind: 'label:talk', value: 'Talk' },
  {
    about: '2020-w48/superloss',
    kind: 'note',
    value: { texts: [{ text: 'Compare with the one before.', at: AT }], seen: { [WRITER]: AT } },
  },
  { about: '2020-w48/physics-puzzles', kind: 'read', value: true },
  { about: 'word:blockchain', kind: 'mute', value: 'Blockchain' },
  { about: 'site:example.org', kind: 'mute', value: 'example.org' },
];

const FILE = libraryFile(FACTS.map((fact) => ({ ...fact, at: AT })));

/** A page of the reader's own with content in it. */
export interface DeskPage {
  name: string;
  path: string;
  /** Waits until it is there. */
  ready: (page: Page) => Promise<unknown>;
}

const shown = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

/** All pages of the reader's own. */
export const DESK_PAGES: readonly DeskPage[] = [
  { name: 'what is kept', path: '/saved', ready: (page) => eventually(() => page.locator('main [data-about]').count()).toBe(5) },
  {
    name: 'what has a label, all of it chosen',
    path: '/saved?label=read+later&by=week',
    ready: async (page) => {
      await eventually(() => page.locator('main [data-about]').count()).toBe(2);
      const choose = page.locator('main [role="group"] button');
      await choose.first().click();
      await eventually(() => choose.count()).toBeGreaterThan(1);
    },
  },
  { name: 'settings', path: '/settings', ready: (page) => eventually(() => page.locator('main section').count()).toBe(8) },
  { name: 'catching up', path: '/catch-up?since=2020-w47&minutes=5', ready: shown('main ol input[type="checkbox"]') },
  { name: 'privacy', path: '/privacy', ready: shown('main section h2') },
];

/** Comes to a page of the reader's own with all kinds of things on it. */
export async function visitDesk(visit: VisitPage, { path, ready }: DeskPage, language = 'en'): Promise<Page> {
  const { page, site } = await visit('/saved');
  await takeIn(page, FILE);
  await eventually(() => page.locator('main [data-about]').count()).toBe(5);
  await page.goto(site + (language === 'en' ? '' : `/${language}`) + path);
  await ready(page);
  return page;
}
