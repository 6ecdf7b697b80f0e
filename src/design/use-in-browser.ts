import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * What only the browser knows, such as the address's parameters: `prerendered` while a prerendered page is taken over,
 * `value` from then on. Where the two are the same, nothing is rendered a second time. Both must be primitive values, or the
 * same objects at each call.
 */
export function useInBrowser<T>(value: T, prerendered: T): T {
  return useSyncExternalStore(
    never,
    () => value,
    () => prerendered,
  );
}
