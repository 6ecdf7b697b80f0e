import { onFirstAct } from '../design/first-act.ts';
import { STYLES_ID } from './state/page-state.ts';

let ready: Promise<void> | undefined;

/**
 * Puts the whole style sheet to use and resolves once it applies, or once it is known not to arrive (the page then keeps what it has).
 * Resolves at once where a page has all its styles, as on the development server and in prerendering.
 */
export function wholeStyles(): Promise<void> {
  ready ??= new Promise((resolve) => {
    const link = typeof document === 'undefined' ? null : document.querySelector<HTMLLinkElement>(`link#${STYLES_ID}`);
    if (!link) return resolve();
    // Setting the media of a sheet that is here already fires no event.
    if (link.sheet) {
      link.media = 'all';
      return resolve();
    }
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    link.media = 'all';
  });
  return ready;
}

/** Gives code once it has come and the whole style sheet applies: what was on no prerendered page may use any of it. */
export async function withWholeStyles<T>(code: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([code, wholeStyles()]);
  return loaded;
}

/** What a reader does first on a page that is as it was made. */
const FIRST_ACTS = ['pointerdown', 'keydown', 'focusin', 'input'];

/**
 * Puts the whole style sheet to use when the reader first does something: until then a prerendered page has all the styles
 * that it needs, and applying more takes 100 ms of a phone's main thread.
 */
export function wholeStylesWhenUsed(): void {
  onFirstAct(FIRST_ACTS, () => void wholeStyles());
}
