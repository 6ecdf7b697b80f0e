import { ownId } from '../archive/ids.ts';

/** Names that say that a key gave nothing by itself: an input method took it, an accent waits, the browser does not know. */
const NAMELESS = /^(?:Process|Dead|Unidentified)$/;
/** What the keys of Latin layouts type. */
const LATIN = /^[ -~\p{Script=Latin}]$/u;

/** What keys with signs are for on the keyboard most common, by their places; with Shift, one of them. */
const SIGNS: Readonly<Record<string, string>> = { Slash: '/', NumpadDivide: '/', BracketLeft: '[', BracketRight: ']', 'Shift+Slash': '?' };

/** The element that an event is meant for, also within the shadow of an element that another program put into the page. */
function targetOf(event: KeyboardEvent): HTMLElement | undefined {
  const [target] = event.composedPath();
  return target instanceof HTMLElement ? target : undefined;
}

/** Whether a key press is meant for something that takes text, or that another program put beside the page. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = targetOf(event);
  if (!target || target === document.body || target === document.documentElement) return document.designMode === 'on';
  return target.isContentEditable || target.matches('input, textarea, select') || !document.getElementById(ownId('root'))?.contains(target);
}

/**
 * The key that a press means, as the browser names it on a Latin layout, letters small: `j`, `/`, `ArrowLeft`; with
 * `Shift+` and `Control+` (which is also ⌘) before it where they are held. Empty where it means none to a page: while an
 * input method composes, or with Alt and AltGr, which type characters and belong to the browser.
 *
 * A Latin layout decides what its keys mean, wherever they lie. Under any other, and under an input method, a key means
 * what its place says on the keyboard most common.
 */
export function pressedKey(event: KeyboardEvent): string {
  if (event.isComposing || event.altKey || event.getModifierState('AltGraph') || (event.keyCode === 229 && isTyping(event))) return '';
  // Full-width letters are Latin too.
  const typed = event.key.normalize('NFKC');
  const named = typed.length > 2 && !NAMELESS.test(typed);
  const latin = LATIN.test(typed);
  const { code } = event;
  const byPlace = () => (event.shiftKey && SIGNS[`Shift+${code}`]) || SIGNS[code] || code.replace(/^(?:Key|Digit)/, '');
  const name = named || latin ? typed : byPlace();
  // What only Shift reaches on some layouts is one key: `/` above the 7.
  const shift = event.shiftKey && name !== '?' && !(latin && /\P{L}/u.test(typed));
  return (event.ctrlKey || event.metaKey ? 'Control+' : '') + (shift ? 'Shift+' : '') + (name.length === 1 ? name.toLowerCase() : name);
}
