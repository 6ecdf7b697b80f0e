import { storedValue } from '../design/stored/stored-value.ts';

/** What a reader asked to have without a network. It is kept apart from the rest, so that what the browser has deleted is missed. */
export interface Wish {
  /** Whether the whole archive. */
  whole: boolean;
  /** The build that the reader was told of last. */
  told?: string;
}

/** The wish on this device; undefined where there is none. */
export const WISH = storedValue<Wish | undefined>('offline', {
  area: 'localStorage',
  fallback: undefined,
  parse: (text) => {
    const { whole, told } = Object(JSON.parse(text)) as Record<keyof Wish, unknown>;
    return typeof whole === 'boolean' ? { whole, ...(typeof told === 'string' ? { told } : {}) } : undefined;
  },
  print: (wish) => wish && JSON.stringify(wish),
});
