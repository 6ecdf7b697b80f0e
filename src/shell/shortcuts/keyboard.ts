import { homePath, issuePath, monthPath, savedPath, searchPath, topicsPath } from '../../archive/paths.ts';
import { archiveQuery, yearIndexQuery } from '../../archive/queries.ts';
import { OWN_KEYS } from '../../design/shortcuts/own-keys.ts';
import { SHORTCUTS, type ShortcutId } from '../../design/shortcuts/shortcuts.ts';
import { goBack, openItem, pressTool, searchField, stepThroughItems, stepThroughResults, turnPage } from './acts.ts';
import { openHelp, openPalette } from './open-over-page.tsx';
import type { PageAtHand, ShortcutActs } from './page-at-hand.ts';
import { readPress, type Press } from './read-press.ts';

function newest({ client, language }: PageAtHand) {
  return client.getQueryData(archiveQuery(language).queryKey)?.newest;
}

async function goToNewestWeek(page: PageAtHand): Promise<void> {
  const year = newest(page)?.year;
  const week = year === undefined ? undefined : (await page.client.query(yearIndexQuery(page.language, year))).weeks.at(-1);
  if (week) page.follow(issuePath(week.id), {});
}

function goToNewestMonth(page: PageAtHand): void {
  const month = newest(page)?.month;
  if (month) page.follow(monthPath(month), {});
}

function goToSearch(page: PageAtHand): void {
  const field = searchField();
  field?.focus();
  field?.select();
  if (!field) page.follow(searchPath(), {});
}

/** What each shortcut does that presses no tool. */
const ACTS: ShortcutActs = {
  nextItem: () => stepThroughItems(1),
  previousItem: () => stepThroughItems(-1),
  open: openItem,
  previousPage: () => turnPage('prev'),
  nextPage: () => turnPage('next'),
  home: ({ follow }) => follow(homePath(), {}),
  newestWeek: (page) => void goToNewestWeek(page).catch(() => {}),
  newestMonth: goToNewestMonth,
  topics: ({ follow }) => follow(topicsPath(), {}),
  saved: ({ follow }) => follow(savedPath(), {}),
  search: goToSearch,
  nextResult: () => stepThroughResults(1),
  previousResult: () => stepThroughResults(-1),
  palette: (page) => void openPalette(page, ACTS).catch(() => {}),
  help: () => void openHelp().catch(() => {}),
  back: goBack,
};

/** Does what a shortcut does; gives false where there is nothing for it to do. */
export function runShortcut(id: ShortcutId, page: PageAtHand): boolean {
  const shortcut = SHORTCUTS[id];
  if ('tool' in shortcut) pressTool(shortcut.key);
  else if (ACTS[id]?.(page) === false) return false;
  return true;
}

/** Does what a press means, if it means anything. */
export function act(press: Press, page: PageAtHand): void {
  const id = readPress(press, OWN_KEYS.read());
  if (!id) return;
  // What Escape stops by itself, it stops; a key with nothing to do is the browser's.
  if (runShortcut(id, page) && id !== 'back') press.event.preventDefault();
}
