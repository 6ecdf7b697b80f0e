import { useSyncExternalStore } from 'react';

/** A small value that is kept on this device. */
export interface StoredValue<T> {
  /** The value kept; the fallback where there is none, or none that makes sense. The same object until it changes. */
  read: () => T;
  /** Keeps a value. False where storage refuses: it then lasts as long as the page. */
  write: (value: T) => boolean;
  /** Calls back when the value changes, here or in another tab; gives a function that ends this. */
  subscribe: (onChange: () => void) => () => void;
}

interface StoredValueOptions<T> {
  /** `localStorage` lasts and is seen by all tabs; `sessionStorage` is this tab's. */
  area: 'localStorage' | 'sessionStorage';
  fallback: T;
  /** Reads a value from its text; undefined, or an error, where the text is not one. */
  parse: (text: string) => T | undefined;
  /** A value's text; undefined where nothing needs to be kept, which reads as the fallback. */
  print: (value: T) => string | undefined;
}

/** The name of a value in storage, which all sites of an origin share: it begins with this site's base. */
export function storageKey(name: string): string {
  return import.meta.env.BASE_URL + name;
}

/** Whether the browser lets this site keep nothing at all. */
export function isStorageRefused(): boolean {
  try {
    return globalThis.localStorage === null;
  } catch {
    return true;
  }
}

/** A value in storage, under this site's own name. What it holds may have been written by anybody, and storage may be blocked or full. */
export function storedValue<T>(name: string, { area, fallback, parse, print }: StoredValueOptions<T>): StoredValue<T> {
  const key = storageKey(name);
  const listeners = new Set<() => void>();
  // What storage refused, null for nothing; undefined while storage works.
  let refused: string | null | undefined;
  let last: { text: string | null; value: T } = { text: null, value: fallback };

  const readText = (): string | null => {
    if (refused !== undefined) return refused;
    try {
      return globalThis[area].getItem(key);
    } catch {
      return null;
    }
  };
  const parseText = (text: string | null): T => {
    try {
      return (text === null ? undefined : parse(text)) ?? fallback;
    } catch {
      return fallback;
    }
  };
  return {
    read: () => {
      const text = readText();
      if (text !== last.text) last = { text, value: parseText(text) };
      return last.value;
    },
    write: (value) => {
      const text = print(value);
      try {
        if (text === undefined) globalThis[area].removeItem(key);
        else globalThis[area].setItem(key, text);
        refused = undefined;
      } catch {
        refused = text ?? null;
      }
      for (const listener of listeners) listener();
      return refused === undefined;
    },
    subscribe: (onChange) => {
      const onStorage = (change: StorageEvent) => {
        // Without a key, all of the storage was cleared.
        if (change.key === key || change.key === null) onChange();
      };
      listeners.add(onChange);
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}

/** A stored value in a component, which follows it; the fallback while a prerendered page is taken over. */
export function useStoredValue<T>({ read, subscribe }: StoredValue<T>, fallback: T): T {
  return useSyncExternalStore(subscribe, read, () => fallback);
}
