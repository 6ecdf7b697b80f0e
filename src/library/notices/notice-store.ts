import type { LibraryMessages } from '../../i18n/en-library.ts';

/** Something that is said of what was done. */
export interface Notice {
  words: (messages: LibraryMessages) => string;
  /** Whether the way to everything that is saved is offered. */
  leadsToSaved?: boolean;
  /** Takes back what was done. */
  undo?: () => void;
  /** Only for who hears it: what was done shows by itself. */
  quiet?: boolean;
  /** Whether it stays until it is closed. */
  stays?: boolean;
}

let shown: Notice | undefined;
const listeners = new Set<() => void>();

/** Says something, in place of what was said before; nothing, where it is undefined. */
export function say(notice: Notice | undefined): void {
  shown = notice;
  for (const listener of listeners) listener();
}

/** What is being said. */
export function shownNotice(): Notice | undefined {
  return shown;
}

/** Calls back when something else is said; gives a function that ends this. */
export function onNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
