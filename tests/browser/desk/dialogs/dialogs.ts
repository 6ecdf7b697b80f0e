import type { Locator, Page } from 'playwright-core';
import { en } from '../../../../src/i18n/en.ts';
import { SAVED_IN_ENGLISH } from '../../../../src/i18n/library/en-saved.ts';
import { SAVED_IN_CHINESE } from '../../../../src/i18n/library/zh-hans-saved.ts';
import { SEARCH_IN_ENGLISH } from '../../../../src/i18n/search/en-search.ts';
import { SEARCH_IN_CHINESE } from '../../../../src/i18n/search/zh-hans-search.ts';
import { zhHans } from '../../../../src/i18n/zh-hans.ts';
import { itemOnPage } from '../../places.ts';
import { toolOf } from '../../tools.ts';
import { fileOfFacts } from '../storage.ts';

const WEEK = '/issues/2020-w48';
const WORDS = {
  en: { saved: SAVED_IN_ENGLISH, search: SEARCH_IN_ENGLISH, page: en },
  'zh-Hans': { saved: SAVED_IN_CHINESE, search: SEARCH_IN_CHINESE, page: zhHans },
};

/** What the parts of the reader say in a language. */
type Words = (typeof WORDS)['en'];

/** A dialog or panel over the page. */
export interface DialogKind {
  name: string;
  /** The file that shows it. */
  file: string;
  /** Where it can be opened. A reader who comes there has two items saved. */
  path: string;
  /** Opens it as a reader does, and gives what has the focus again once it is closed. */
  open: (page: Page, words: Words) => Promise<Locator>;
  /** Whether it is there in narrow windows only. */
  narrow?: true;
  /** What of it is there once all has come that it shows, where not everything is from the start. */
  whole?: (dialog: Locator) => Locator;
  /** The files, as a pattern, from which what it shows comes. */
  late?: string;
}

/** Presses a key on the item that is being read. */
const byKey = (key: string) => async (page: Page) => {
  const item = page.locator('main [data-item]').first();
  await item.focus();
  await page.keyboard.press(key);
  return item;
};

/** Presses a button. */
const byButton = (find: (page: Page, words: Words) => Locator) => async (page: Page, words: Words) => {
  const button = find(page, words);
  await button.click();
  return button;
};

const byTool = (key: 'n' | 'c') => byButton((page) => toolOf(itemOnPage(page, 'superloss'), key));
const moreButton = (page: Page) => page.locator('main [data-item]').nth(1).locator('button:not([data-shortcut])').last();

/** Chooses from the menu of an item, by its place in it. */
const fromMenu = (place: number) => async (page: Page) => {
  await moreButton(page).click();
  await page.locator(':popover-open button').nth(place).click();
  return moreButton(page);
};

/** Takes a file in, which the reader is asked about. */
const takingIn =
  (buffer: Buffer) =>
  async (page: Page, { saved }: Words) => {
    const button = page.getByRole('button', { name: saved.chooseFile });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles({ name: 'a file of everything that was kept on another device.json', mimeType: 'application/json', buffer });
    return button;
  };

/** All dialogs of the reader, each once. */
export const DIALOGS: readonly DialogKind[] = [
  { name: 'help', file: 'shell/shortcuts/help-sheet.tsx', path: WEEK, open: byKey('?') },
  { name: 'the palette', file: 'shell/palette/palette.tsx', path: WEEK, open: byKey('Control+k') },
  { name: 'a note', file: 'library/notes/note-panel.tsx', path: WEEK, open: byTool('n') },
  { name: 'the labels of an item', file: 'library/notes/note-panel.tsx', path: WEEK, open: byKey('l') },
  {
    name: 'references',
    file: 'references/cite-panel.tsx',
    path: WEEK,
    open: byTool('c'),
    whole: (dialog) => dialog.getByRole('textbox'),
    late: '**/*.csl.json',
  },
  { name: 'the menu of an item', file: 'routes/item-tools/item-menu.tsx', path: WEEK, open: byButton(moreButton) },
  {
    name: 'muting',
    file: 'library/muting/mute-dialog.tsx',
    path: '/topics/gan',
    open: fromMenu(3),
    whole: (dialog) => dialog.getByRole('listitem'),
    late: '**/data/*/issues/*.json',
  },
  {
    name: 'the preview of a file',
    file: 'library/moving/take-in-dialog.tsx',
    path: '/settings',
    open: takingIn(fileOfFacts(200, '2020-w47')),
  },
  { name: 'a file that is none', file: 'library/moving/device-panel.tsx', path: '/saved', open: takingIn(Buffer.from('{}')) },
  {
    name: 'sending to another device',
    file: 'library/moving/link/send-dialog.tsx',
    path: '/settings',
    open: byButton((page, { saved }) => page.getByRole('button', { name: saved.send })),
    whole: (dialog) => dialog.getByRole('img'),
  },
  {
    name: 'deleting everything',
    file: 'library/moving/device-panel.tsx',
    path: '/settings',
    open: byButton((page, { saved }) => page.getByRole('button', { name: saved.deleteAll })),
  },
  {
    name: 'the labels of many items',
    file: 'library/labels/label-dialog.tsx',
    path: '/saved',
    open: async (page, { saved }) => {
      const button = page.getByRole('button', { name: saved.labelMany });
      if ((await button.count()) === 0) await page.getByRole('button', { name: saved.chooseAll }).click();
      await button.click();
      return button;
    },
  },
  {
    name: 'help for searching',
    file: 'search/field/query-help.tsx',
    path: '/search',
    open: byButton((page, { search }) => page.getByRole('button', { name: search.help })),
  },
  {
    name: 'the contents of a week',
    file: 'reading/navigation/contents.tsx',
    path: WEEK,
    open: byButton((page, words) => page.getByRole('button', { name: words.page.week.contents })),
    narrow: true,
  },
];

/** What the parts of the reader say in a language of the tests' archive. */
export function wordsIn(language: string): Words {
  return language === 'zh-Hans' ? WORDS['zh-Hans'] : WORDS.en;
}

/** The dialog that is open. */
export function openDialog(page: Page): Locator {
  return page.locator(':modal, :popover-open');
}
