import { ownId } from '../../archive/ids.ts';
import type { PageBefore } from './use-takeover.ts';

/** What a reader presses that only the page's code answers; the browser itself answers the rest at once. */
const PRESSED = 'button:not([popovertarget]), a[href^="#"]';

/** The element that stands in the page where another stood before it: itself, or that of its kind at its place where React rendered the page again. */
function nowFor(before: PageBefore, element: Element): Element | undefined {
  if (element.isConnected) return element;
  const kind = element.localName;
  const old = before.parts.flatMap((part) => [part, ...part.querySelectorAll('*')]).filter((each) => each.localName === kind);
  return document.querySelectorAll(`#${ownId('root')} ${kind}`)[old.indexOf(element)];
}

/** Puts what was typed into a field that was rendered again, as if it were typed there. */
function retype(old: HTMLInputElement, field: Element | undefined): void {
  if (old === field || old.value === old.defaultValue || !(field instanceof HTMLInputElement)) return;
  // Not by `value`, whose change React would take for its own.
  field.setRangeText(old.value, 0, field.value.length);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function refocus(old: Element, element: Element | undefined): void {
  if (old === element || !(element instanceof HTMLElement)) return;
  element.focus({ preventScroll: true });
  if (old instanceof HTMLInputElement && element instanceof HTMLInputElement)
    element.setSelectionRange(old.selectionStart, old.selectionEnd, old.selectionDirection ?? undefined);
}

function press(element: Element | undefined): void {
  // Where an anchor leads, the browser has gone already, and the reader has read on.
  const stay = (event: Event) => event.preventDefault();
  if (element?.localName === 'a') window.addEventListener('click', stay, { once: true });
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  window.removeEventListener('click', stay);
}

function repeat(before: PageBefore, event: Event): void {
  const target = event.target instanceof Element ? event.target : document.body;
  if (event instanceof MouseEvent) {
    const pressed = target.closest(PRESSED);
    if (pressed) press(nowFor(before, pressed));
  } else if (event instanceof KeyboardEvent) {
    // What was typed into a field is in it.
    if (!target.matches('input')) (nowFor(before, target) ?? document.body).dispatchEvent(new KeyboardEvent(event.type, event));
  } else {
    const form = nowFor(before, target);
    if (form instanceof HTMLFormElement) form.requestSubmit();
  }
}

/** Gives a page that was taken over what its reader typed, opened and pressed before, in that order; and the focus. */
export async function replayInput(before: PageBefore, events: readonly Event[]): Promise<void> {
  for (const part of before.parts) {
    for (const field of part.querySelectorAll('input')) retype(field, nowFor(before, field));
    for (const details of part.querySelectorAll('details')) nowFor(before, details)?.toggleAttribute('open', details.open);
  }
  if (before.focused) refocus(before.focused, nowFor(before, before.focused));
  const opened = before.opened && nowFor(before, before.opened);
  if (opened instanceof HTMLElement && opened !== before.opened) opened.showPopover();
  for (const event of events) {
    repeat(before, event);
    // As between two presses of a hand: each finds what the one before it did.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
