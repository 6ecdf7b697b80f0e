import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { SAVED_IN_ENGLISH, type SavedMessages } from './en-saved.ts';
import { SAVED_IN_CHINESE } from './zh-hans-saved.ts';

const SAVED_MESSAGES: Record<Interface, SavedMessages> = { en: SAVED_IN_ENGLISH, 'zh-Hans': SAVED_IN_CHINESE };

/** What the page of what is saved says, in the page's language. It comes with that page: no other has to load it. */
export function useSavedMessages(): SavedMessages {
  return SAVED_MESSAGES[interfaceOf(useLocale().language)];
}
