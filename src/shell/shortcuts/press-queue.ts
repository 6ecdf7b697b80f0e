import type { PageAtHand } from './page-at-hand.ts';
import type { Press } from './read-press.ts';
import { typeIn } from './type-in.ts';
import { until } from './until.ts';

/** So long presses wait for what is on its way, in milliseconds; then they mean nothing any more. */
const PATIENCE_MS = 10_000;

/** Stands for a dialog that is on its way. */
const COMING = '[data-coming]';

/** Keys that would do something to the page, while they are meant for something else. */
const ACTING = /^(?:.|Enter|Backspace)$/;

/** A press, and the page that it was made on. */
export interface PagePress {
  press: Press;
  page: PageAtHand;
}

/** Something that a press led to, and that is not there yet. */
interface Awaited {
  isThere: () => boolean;
  /** What is done once it is, or once nobody waits any longer. */
  act?: (isHere: boolean) => void;
  /** Whether what is pressed meanwhile is meant for it, as text for a field. */
  takesKeys?: boolean;
}

/**
 * Presses in their order. As a rule each is answered at once; where what one led to is on its way, those after it wait: what
 * is typed after Ctrl-K is in the palette's field when that appears, and no letter of it is a shortcut.
 */
export class PressQueue {
  readonly #act: (press: Press, page: PageAtHand) => void;
  #waiting: PagePress[] = [];
  #isAnswering = false;
  #awaited: Awaited | undefined;
  /** Where the last press that was answered was made. */
  #from: EventTarget | null = null;
  /** What did not come in time: nobody waits for it any longer. */
  #givenUp: Element | null = null;

  /** `act` does what a press means to the page. */
  constructor(act: (press: Press, page: PageAtHand) => void) {
    this.#act = act;
  }

  /** Answers a press in its turn. */
  take({ press, page }: PagePress): void {
    const coming = this.#coming();
    const isForIt = coming?.takesKeys && ACTING.test(press.key) && (!press.isTyping || press.event.target === this.#from);
    // What is typed into a field is in it, unless it is the field from which what is on its way was asked for.
    if (!isForIt && (press.isTyping || (!coming && !this.#isAnswering))) return this.#do(press, page);
    if (isForIt) press.event.preventDefault();
    this.#waiting.push({ press: isForIt ? { ...press, isTyping: false } : press, page });
    void this.#answer();
  }

  /** Answers presses that were made before this code was there. */
  takeAll(presses: readonly PagePress[]): void {
    this.#waiting.push(...presses);
    void this.#answer();
  }

  /** Has all presses wait for something. */
  waitFor(awaited: Awaited): void {
    this.#awaited = awaited;
    void this.#answer();
  }

  #coming(): Awaited | undefined {
    if (this.#awaited) return this.#awaited;
    const isThere = () => [...document.querySelectorAll(COMING)].every((each) => each === this.#givenUp);
    return isThere() ? undefined : { isThere, takesKeys: true };
  }

  async #answer(): Promise<void> {
    if (this.#isAnswering) return;
    this.#isAnswering = true;
    do {
      // As between two presses of a hand: each finds what the one before it did.
      await new Promise((resolve) => setTimeout(resolve));
      const coming = this.#coming();
      if (coming) await this.#meet(coming);
      else this.#actOnNext();
    } while (this.#waiting.length > 0 || this.#awaited);
    this.#isAnswering = false;
  }

  #actOnNext(): void {
    const next = this.#waiting.shift();
    if (next) this.#do(next.press, next.page);
  }

  #do(press: Press, page: PageAtHand): void {
    this.#from = press.event.target;
    this.#act(press, page);
  }

  /** Waits for something; what was pressed meanwhile is for it, or for nothing where it does not come. */
  async #meet({ isThere, act, takesKeys }: Awaited): Promise<void> {
    const isHere = await until(isThere, PATIENCE_MS);
    this.#awaited = undefined;
    act?.(isHere);
    if (!isHere) this.#givenUp = document.querySelector(COMING);
    if (isHere && !takesKeys) return;
    // In one go: nothing that is typed into the field itself comes between.
    for (const { press } of this.#waiting.splice(0)) {
      if (isHere && !press.isTyping) typeIn(press.event);
      await undefined;
    }
  }
}
