import { useSyncExternalStore } from 'react';

const KEY = 'recent-searches';
const KEPT = 8;
const NONE: readonly string[] = [];

const listeners = new Set<() => void>();
let cached: { text: string | null; list: readonly string[] } = { text: null, list: NONE };

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function current(): readonly string[] {
  const text = readStored();
  if (text === cached.text) return cached.list;
  let list: unknown = NONE;
  try {
    list = text === null ? NONE : JSON.parse(text);
  } catch {
    // Written by something else: shown as nothing, replaced with the next search.
  }
  cached = { text, list: Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string').slice(0, KEPT) : NONE };
  return cached.list;
}

function write(list: readonly string[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Nothing can be kept on this device.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The queries that led somewhere on this device, the latest first. */
export function useRecentSearches(): readonly string[] {
  return useSyncExternalStore(subscribe, current, () => NONE);
}

/** Keeps a query that led somewhere. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text) write([text, ...current().filter((each) => each !== text)].slice(0, KEPT));
}

/** Forgets all of them. */
export function forgetSearches(): void {
  write(NONE);
}
