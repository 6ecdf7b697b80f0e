import { storedValue, useStoredValue } from '../stored/stored-value.ts';

/** What a reader decided about shortcuts: none of them by keys that type characters; other keys, by those of the table. */
export interface OwnKeys {
  off?: true | undefined;
  keys?: Readonly<Record<string, string>>;
}

/** Keys as the table has them. */
export const NO_OWN_KEYS: OwnKeys = {};

/** A key that types a character, alone or after another one. */
const CHARACTERS = /^(?:(?:^| )(?:Shift\+)?[!-~\u00a1-\uffff]){1,2}$/;

/** Whether a key types a character, or two keys one after the other do. */
export function isCharacterKey(key: string): boolean {
  return CHARACTERS.test(key);
}

/** What a reader decided about shortcuts, of a value that anybody may have written; what makes no sense in it is left out. */
export function readOwnKeys(value: unknown): OwnKeys {
  const { off, keys } = Object(value) as { off?: unknown; keys?: unknown };
  const chosen = Object.entries(Object(keys) as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && isCharacterKey(entry[1]),
  );
  return { ...(off === true && { off }), ...(chosen.length > 0 && { keys: Object.fromEntries(chosen) }) };
}

/** What this device's reader decided, known from the first key on. It is also kept with the settings, which other devices may change. */
export const OWN_KEYS = storedValue<OwnKeys>('shortcuts', {
  area: 'localStorage',
  fallback: NO_OWN_KEYS,
  parse: (text) => readOwnKeys(JSON.parse(text)),
  print: (own) => (own.off || own.keys ? JSON.stringify(own) : undefined),
});

/** What the reader decided about shortcuts, in a component, which follows it. */
export function useOwnKeys(): OwnKeys {
  return useStoredValue(OWN_KEYS, NO_OWN_KEYS);
}

/** The key that stands for a key of the table; undefined where shortcuts by characters are off. */
export function ownKey(key: string, { off, keys }: OwnKeys): string | undefined {
  return off ? undefined : (keys?.[key] ?? key);
}
