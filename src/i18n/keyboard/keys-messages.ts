import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { KEYS_IN_ENGLISH, type KeysMessages } from './en-keys.ts';
import { KEYS_IN_CHINESE } from './zh-hans-keys.ts';

/** What shortcuts are called in each interface; the palette knows all of them. */
export const KEYS_MESSAGES: Record<Interface, KeysMessages> = { en: KEYS_IN_ENGLISH, 'zh-Hans': KEYS_IN_CHINESE };

/** What shortcuts are called, in the page's language. It comes where they are listed. */
export function useKeysMessages(): KeysMessages {
  return KEYS_MESSAGES[interfaceOf(useLocale().language)];
}
