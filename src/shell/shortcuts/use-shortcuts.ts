import { useEffect } from 'react';
import { isTyping, pressedKey } from '../../design/pressed-key.ts';
import { usePageAtHand } from './page-at-hand.ts';
import type { Press } from './read-press.ts';

/** The keyboard's code, which comes with the first press; and until then, what is to be done with it, in the order of the presses. */
let keyboard: typeof import('./keyboard.ts') | undefined;
let waiting: ((code: NonNullable<typeof keyboard>) => void)[] = [];

function loadKeyboard(): void {
  import('./keyboard.ts')
    .then((code: typeof keyboard) => {
      keyboard = code;
      if (code) waiting.forEach((act) => act(code));
    })
    .catch(() => {})
    .finally(() => (waiting = []));
}

/** The reader's keyboard, on every page: one listener. */
export function useShortcuts(): void {
  const page = usePageAtHand();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const press: Press = { event, key: pressedKey(event), isTyping: isTyping(event), isDone: event.defaultPrevented };
      if (keyboard) return keyboard.act(press, page);
      // What a browser itself does with these keys would show before.
      if (press.key === 'Control+k' || (press.key === '/' && !press.isTyping)) event.preventDefault();
      if (waiting.push(({ act }) => act(press, page)) === 1) loadKeyboard();
      return undefined;
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [page]);
}
