import { ownKey, type OwnKeys } from './own-keys.ts';

/** One of the reader's keyboard shortcuts. Keys are written as pressedKey gives them; two that are pressed one after the other with a space between: `g h`. */
export interface Shortcut {
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
  nextItem: { key: 'j' },
  previousItem: { key: 'k' },
  open: { key: 'o', also: 'Enter' },
  save: { key: 's', tool: true },
  read: { key: 'm', tool: true },
  note: { key: 'n', tool: true },
  label: { key: 'l', tool: true },
  cite: { key: 'c', tool: true },
  mute: { key: 'x', tool: true },
  previousPage: { key: '[', also: 'ArrowLeft' },
  nextPage: { key: ']', also: 'ArrowRight' },
  home: { key: 'g h' },
  newestWeek: { key: 'g w' },
  newestMonth: { key: 'g m' },
  topics: { key: 'g t' },
  saved: { key: 'g s' },
  search: { key: '/' },
  nextResult: { key: 'ArrowDown', fixed: true },
  previousResult: { key: 'ArrowUp', fixed: true },
  palette: { key: 'Control+k', fixed: true },
  help: { key: '?' },
  back: { key: 'Escape', fixed: true },
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
