import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { SEARCHES_IN_ENGLISH, type SearchesMessages } from './en-searches.ts';
import { SEARCHES_IN_CHINESE } from './zh-hans-searches.ts';

const SEARCHES_MESSAGES: Record<Interface, SearchesMessages> = { en: SEARCHES_IN_ENGLISH, 'zh-Hans': SEARCHES_IN_CHINESE };

/** What is said of saved searches, in the page's language. */
export function useSearchesMessages(): SearchesMessages {
  return SEARCHES_MESSAGES[interfaceOf(useLocale().language)];
}
