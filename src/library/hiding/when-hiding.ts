import type { ItemToolsCode } from '../../items/item-tools.tsx';
import { LIBRARY } from '../reader-library.ts';
import { MUTE } from '../store/fact.ts';

/** What hides items, once it is needed. */
export type Hiding = Required<Pick<ItemToolsCode, 'hides' | 'HiddenNote'>>;

let show: ((hiding: Hiding) => void) | undefined;

/** Loads what hides items, unless that has happened. */
export function startHiding(): void {
  const whenThere = show;
  show = undefined;
  // As every import, undefined while the document is being reloaded for a missing chunk.
  if (whenThere) import('./hiding.tsx').then((module) => (module as typeof module | undefined)?.showHiding(whenThere)).catch(() => {});
}

/** Gives what hides items to `whenThere` once something is hidden, and again whenever that is something else. */
export function whenHiding(whenThere: (hiding: Hiding) => void): void {
  show = whenThere;
  // The script in index.html has seen that something is muted, or that the address asks.
  if ('hide' in document.documentElement.dataset) startHiding();
  LIBRARY.subscribe(() => {
    if (show && [...LIBRARY.facts.values()].some(({ kind, value }) => kind === MUTE && value)) startHiding();
  });
}
