import { useSyncExternalStore } from 'react';

/** A value of the page that components show and anything may change. */
export interface SharedValue<T> {
  read: () => T | undefined;
  write: (value: T | undefined) => void;
  subscribe: (onChange: () => void) => () => void;
}

/** Makes a value, which is undefined at first. */
export function sharedValue<T>(): SharedValue<T> {
  let current: T | undefined;
  const listeners = new Set<() => void>();
  return {
    read: () => current,
    write(value) {
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

/** The value in a component, which follows it; undefined where a page is prerendered. */
export function useSharedValue<T>({ read, subscribe }: SharedValue<T>): T | undefined {
  return useSyncExternalStore(subscribe, read, () => undefined);
}
