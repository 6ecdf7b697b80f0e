import { homePath, issuePath, monthPath, savedPath, searchPath, topicsPath } from '../../archive/addresses/paths.ts';
import { archiveQuery, yearIndexQuery } from '../../archive/fetching/queries.ts';
import { OWN_KEYS } from '../../design/shortcuts/own-keys.ts';
import { SHORTCUTS, type ShortcutId, type ToolKey } from '../../design/shortcuts/shortcuts.ts';
import { TOOLS_ANSWER } from '../../items/tools-answer.ts';
import { goBack, itemBeingRead, openItem, pressTool, searchField, stepThroughItems, stepThroughResults, turnPage } from './acts.ts';
import { openHelp, openPalette } from './open-over-page.tsx';
import type { PageAtHand, ShortcutActs } from './page-at-hand.ts';
import { PressQueue } from './press-queue.ts';
import { readPress, type Press } from './read-press.ts';

/** The presses of this page that are not answered yet. */
export const QUEUE = new PressQueue(act);

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
  if (field) return;
  page.follow(searchPath(), {});
  QUEUE.waitFor({ isThere: () => document.activeElement === searchField(), takesKeys: true });
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
  palette: (page) => void openPalette(page, ACTS),
  help: () => void openHelp(),
  back: goBack,
};

const toolsAreThere = () => document.documentElement.hasAttribute(TOOLS_ANSWER);

/** Whether the tools of items were waited for in vain. */
let isWithoutTools = false;

/** Presses a tool of the item that is being read; where the tools are on their way, once they are there. */
function pressToolOnceThere(key: ToolKey): void {
  if (toolsAreThere() || isWithoutTools || !itemBeingRead()) return pressTool(key);
  const act = (isHere: boolean) => {
    isWithoutTools = !isHere;
    pressTool(key);
  };
  QUEUE.waitFor({ isThere: toolsAreThere, act });
}

/** Does what a shortcut does; gives false where there is nothing for it to do. */
export function runShortcut(id: ShortcutId, page: PageAtHand): boolean {
  const shortcut = SHORTCUTS[id];
  if ('tool' in shortcut) pressToolOnceThere(shortcut.key);
  else if (ACTS[id]?.(page) === false) return false;
  return true;
}

/** Does what a press means, if it means anything. */
function act(press: Press, page: PageAtHand): void {
  const id = readPress(press, OWN_KEYS.read());
  if (!id) return;
  // What Escape stops by itself, it stops; a key with nothing to do is the browser's.
  if (runShortcut(id, page) && id !== 'back') press.event.preventDefault();
}
