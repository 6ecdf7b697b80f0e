import { ownId } from '../../archive/ids.ts';
import type { OwnKeys } from '../../design/shortcuts/own-keys.ts';
import { beginsShortcut, shortcutFor, type ShortcutId } from '../../design/shortcuts/shortcuts.ts';

/** A press of a key, with what only shows while it happens. */
export interface Press {
  event: KeyboardEvent;
  /** As pressedKey gives it. */
  key: string;
  isTyping: boolean;
  /** Whether something else has acted on it. */
  isDone: boolean;
}

/** So long after its first key a shortcut of two keys may go on, in milliseconds. */
const SEQUENCE_MS = 4000;

/** A key that no press means by itself. */
const HELD = /(?:Shift|Control|Meta|CapsLock)$/;

/** A first key that others may follow, and when it was pressed. */
let begun: { key: string; at: number } | undefined;

/** Whether a press happened in such an element. */
function isIn({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** On Apple's keyboards, Ctrl with a letter edits text in a field. */
function editsText(event: KeyboardEvent): boolean {
  return event.ctrlKey && /^(?:Mac|iP)/.test(navigator.platform);
}

/** Whether a press belongs to what it happened in: a field, a panel or dialog that is open, or what another program put there. */
function isTaken({ event, isTyping, isDone }: Press, id: ShortcutId | undefined): boolean {
  if (isDone || document.querySelector(':modal, :popover-open')) return true;
  if (!isTyping) return false;
  if (id === 'palette') return !isIn(event, `#${ownId('root')} :is(input, textarea, select)`) || editsText(event);
  // A press before the code was there happened in the field, although those before it have led to a result since.
  const leadsOn = id === 'nextResult' || (id === 'previousResult' && document.activeElement?.closest('[data-result]'));
  return !leadsOn || !isIn(event, '[data-search-field]');
}

/** Whether an arrow key scrolls what has the focus to its side: a long formula, a table. */
function scrollsAside({ event: { target }, key }: Press): boolean {
  if (!/^Arrow(?:Left|Right)$/.test(key) || !(target instanceof Element) || target.scrollWidth <= target.clientWidth) return false;
  return /^(?:auto|scroll)$/.test(getComputedStyle(target).overflowX);
}

/** Whether a shortcut is of any use where it was pressed: some keys mean something else everywhere but there. */
function isHere(press: Press, id: ShortcutId): boolean {
  const { event, key } = press;
  if (scrollsAside(press)) return false;
  if (key === 'Enter') return event.target instanceof Element && event.target.matches('[data-item]');
  if (/Result$/.test(id)) return isIn(event, '[data-result], [data-search-field]');
  return !event.repeat || /(?:Item|Page)$/.test(id);
}

/** Which shortcut a press means, as the reader has them, also together with the press before it; undefined where none. */
export function readPress(press: Press, own: OwnKeys): ShortcutId | undefined {
  const { event, key } = press;
  // Shift, held for the second key, is none itself.
  if (!key || HELD.test(key)) return undefined;
  const before = begun && event.timeStamp - begun.at < SEQUENCE_MS ? begun.key : undefined;
  begun = undefined;
  const id = (before ? shortcutFor(`${before} ${key}`, own) : undefined) ?? shortcutFor(key, own);
  if (isTaken(press, id)) return undefined;
  if (id) return isHere(press, id) ? id : undefined;
  if (beginsShortcut(key, own)) begun = { key, at: event.timeStamp };
  return undefined;
}
