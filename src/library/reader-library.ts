import { useMemo, useSyncExternalStore } from 'react';
import { storageKey, storedValue } from '../design/stored/stored-value.ts';
import { say } from './notices/notice-store.ts';
import type { FactValue } from './store/fact.ts';
import { Library } from './store/library.ts';
import { Trouble } from './store/trouble.ts';

/** Tells the reader of trouble. What was wiped while this page knew it can be kept again. */
function tell({ kind, lost }: Trouble): void {
  say({ words: ({ trouble }) => trouble[kind], stays: true, ...(lost && { undo: () => void LIBRARY.take(lost) }) });
}

/** What this reader keeps on this device. Its trouble is told to the reader. */
export const LIBRARY = new Library({ name: storageKey('library'), onTrouble: tell });

/** Whether something is kept, said outside of the database: where that is empty all the same, a browser has thrown away what was in it. */
const KEPT_FLAG = storedValue<boolean>('kept', {
  area: 'localStorage',
  fallback: false,
  parse: (text) => text === '1',
  print: (isKept) => (isKept ? '1' : undefined),
});

function followFlag(): void {
  const isKept = LIBRARY.facts.size > 0;
  if (LIBRARY.trouble === undefined && KEPT_FLAG.read() !== isKept) KEPT_FLAG.write(isKept);
}

void LIBRARY.read().then(() => {
  if (LIBRARY.trouble === undefined && LIBRARY.facts.size === 0 && KEPT_FLAG.read()) tell(new Trouble('wiped'));
  followFlag();
  LIBRARY.subscribe(followFlag);
});
// A page that was put aside whole has heard nothing meanwhile.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void LIBRARY.read();
});

/** Calls back once what is kept has been read: at once, where it is. */
export function onceRead(act: () => void): void {
  if (LIBRARY.isRead) return act();
  const unfollow = LIBRARY.subscribe(() => {
    if (!LIBRARY.isRead) return;
    unfollow();
    act();
  });
}

/** A fact's value in a component, which follows it; undefined where there is none, or it no longer holds. */
export function useFact(about: string, kind: string): FactValue | undefined {
  return useSyncExternalStore(LIBRARY.subscribe, () => LIBRARY.value(about, kind));
}

/** What `make` makes of everything that is kept, in a component, which follows it; made again where it changes, or `make` is another. */
export function useMadeOfFacts<T>(make: (facts: typeof LIBRARY.facts) => T): T {
  const version = useSyncExternalStore(LIBRARY.subscribe, () => LIBRARY.version);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the facts are another whenever the version is
  return useMemo(() => make(LIBRARY.facts), [make, version]);
}
