import { useEffect } from 'react';
import { isTyping, pressedKey } from '../../design/pressed-key.ts';
import { replaying } from '../start/use-takeover.ts';
import { usePageAtHand } from './page-at-hand.ts';
import type { PagePress } from './press-queue.ts';
import type { Press } from './read-press.ts';

/** The keyboard's code, which comes with the first press; and what was pressed until then. */
let keyboard: typeof import('./keyboard.ts') | undefined;
let waiting: PagePress[] = [];

function loadKeyboard(): void {
  import('./keyboard.ts')
    .then((code: typeof keyboard) => {
      keyboard = code;
      code?.QUEUE.takeAll(waiting);
    })
    .catch(() => {})
    .finally(() => (waiting = []));
}

function answer(made: PagePress): void {
  if (keyboard) keyboard.QUEUE.take(made);
  else if (waiting.push(made) === 1) loadKeyboard();
}

/** Whether a press leads to a field. What a browser itself does with it would show before. */
const leadsToField = ({ key, isTyping: inField }: Press) => key === 'Control+k' || (key === '/' && !inField);

/** Whether a press is meant for the field that one before it leads to: neither for the page, nor for the field that it was made in. */
function isForField({ key, isTyping: inField, event }: Press): boolean {
  const first = waiting.find(({ press }) => leadsToField(press))?.press;
  return first !== undefined && /^(?:.|Enter|Backspace)$/.test(key) && (!inField || event.target === first.event.target);
}

/** The reader's keyboard, on every page: one listener. */
export function useShortcuts(): void {
  const page = usePageAtHand();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const press: Press = { event, key: pressedKey(event), isTyping: isTyping(event), isDone: event.defaultPrevented };
      const before = event.isTrusted ? replaying() : undefined;
      const isForNext = isForField(press);
      if (isForNext) press.isTyping = false;
      if (isForNext || ((!keyboard || before) && leadsToField(press))) event.preventDefault();
      // What was pressed before the page was taken over comes first.
      if (before) void before.then(() => answer({ press, page }));
      else answer({ press, page });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [page]);
}
