import type { Language } from '../../archive/languages.ts';
import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { OFFLINE_IN_ENGLISH, type OfflineMessages } from './en-offline.ts';
import { OFFLINE_IN_CHINESE } from './zh-hans-offline.ts';

const OFFLINE_MESSAGES: Record<Interface, OfflineMessages> = { en: OFFLINE_IN_ENGLISH, 'zh-Hans': OFFLINE_IN_CHINESE };

/** What is said of reading without a network, in a language. */
export function offlineMessages(language: Language): OfflineMessages {
  return OFFLINE_MESSAGES[interfaceOf(language)];
}

/** The same in the page's language. */
export function useOfflineMessages(): OfflineMessages {
  return offlineMessages(useLocale().language);
}
