import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { SEARCH_IN_ENGLISH, type SearchMessages } from './en-search.ts';
import { SEARCH_IN_CHINESE } from './zh-hans-search.ts';

const SEARCH_MESSAGES: Record<Interface, SearchMessages> = { en: SEARCH_IN_ENGLISH, 'zh-Hans': SEARCH_IN_CHINESE };

/** What the search page says, in the page's language. It comes with that page: no other has to load it. */
export function useSearchMessages(): SearchMessages {
  return SEARCH_MESSAGES[interfaceOf(useLocale().language)];
}
