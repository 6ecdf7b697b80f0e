import { ownKey, type OwnKeys } from './own-keys.ts';

/** Where a shortcut is listed: with what is done with an item, with the places that it leads to, or with all that is done from anywhere. */
export type ShortcutGroup = 'items' | 'pages' | 'everywhere';

/** One of the reader's keyboard shortcuts. Keys are written as pressedKey gives them; two that are pressed one after the other with a space between: `g h`. */
export interface Shortcut {
  group: ShortcutGroup;
  /** Its key, unless the reader chose another. */
  key: string;
  /** A key that no reader can change does it too. */
  also?: string;
  /** Whether its key cannot be changed. Such keys type no character. */
  fixed?: true;
  /** Whether it presses a tool of the item that is being read: the button that carries the key of this table as `data-shortcut`. */
  tool?: true;
}

/** All shortcuts by name, in the order in which help lists them: the one table by which they are bound, explained and changed. */
export const SHORTCUTS = {
  nextItem: { group: 'items', key: 'j' },
  previousItem: { group: 'items', key: 'k' },
  open: { group: 'items', key: 'o', also: 'Enter' },
  save: { group: 'items', key: 's', tool: true },
  read: { group: 'items', key: 'm', tool: true },
  note: { group: 'items', key: 'n', tool: true },
  label: { group: 'items', key: 'l', tool: true },
  cite: { group: 'items', key: 'c', tool: true },
  mute: { group: 'items', key: 'x', tool: true },
  previousPage: { group: 'pages', key: '[', also: 'ArrowLeft' },
  nextPage: { group: 'pages', key: ']', also: 'ArrowRight' },
  home: { group: 'pages', key: 'g h' },
  newestWeek: { group: 'pages', key: 'g w' },
  newestMonth: { group: 'pages', key: 'g m' },
  topics: { group: 'pages', key: 'g t' },
  saved: { group: 'pages', key: 'g s' },
  search: { group: 'everywhere', key: '/' },
  nextResult: { group: 'everywhere', key: 'ArrowDown', fixed: true },
  previousResult: { group: 'everywhere', key: 'ArrowUp', fixed: true },
  palette: { group: 'everywhere', key: 'Control+k', fixed: true },
  help: { group: 'everywhere', key: '?' },
  back: { group: 'everywhere', key: 'Escape', fixed: true },
} as const satisfies Record<string, Shortcut>;

/** The name of a shortcut. */
export type ShortcutId = keyof typeof SHORTCUTS;

/** All names, in the order of the table. */
export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as ShortcutId[];

/** A shortcut of the table by its name. */
export function shortcutOf(id: ShortcutId): Shortcut {
  return SHORTCUTS[id];
}

/** The shortcuts that press tools. */
type ToolShortcutId = { [Id in ShortcutId]: (typeof SHORTCUTS)[Id] extends { tool: true } ? Id : never }[ShortcutId];

/** What a tool's button carries as `data-shortcut`: its key in the table, whatever key the reader chose for it. */
export type ToolKey = (typeof SHORTCUTS)[ToolShortcutId]['key'];

/** The key of a shortcut, as the reader has it; undefined where shortcuts are off and it would type a character. */
export function keyOf(id: ShortcutId, own: OwnKeys): string | undefined {
  const { key, fixed } = shortcutOf(id);
  return fixed ? key : ownKey(key, own);
}

/** Which shortcut a key means, or two keys one after the other; undefined where none. */
export function shortcutFor(pressed: string, own: OwnKeys): ShortcutId | undefined {
  return SHORTCUT_IDS.find((id) => keyOf(id, own) === pressed || shortcutOf(id).also === pressed);
}

/** Whether a key begins some shortcut of two keys. */
export function beginsShortcut(pressed: string, own: OwnKeys): boolean {
  return SHORTCUT_IDS.some((id) => keyOf(id, own)?.startsWith(`${pressed} `));
}
