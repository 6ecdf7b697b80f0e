import { sharedValue, useSharedValue } from '../../design/stored/shared-value.ts';
import type { LibraryMessages } from '../../i18n/library/en-library.ts';

/** Something that is said of what was done. */
export interface Notice {
  words: (messages: LibraryMessages) => string;
  /** Whether the way to everything that is saved is offered. */
  leadsToSaved?: boolean;
  /** A page that is offered, and what its link says. */
  leadsTo?: { path: string; says: string };
  /** Takes back what was done. */
  undo?: () => void;
  /** Only for who hears it: what was done shows by itself. */
  quiet?: boolean;
  /** Whether it stays until it is closed. */
  stays?: boolean;
}

const SHOWN = sharedValue<Notice>();

/** Says something, in place of what was said before; nothing, where it is undefined. */
export const say = SHOWN.write;

/** Says that what was asked for did not come. */
export function sayNotLoaded(): void {
  say({ words: ({ notLoaded }) => notLoaded });
}

/** What is being said. */
export function useNotice(): Notice | undefined {
  return useSharedValue(SHOWN);
}
