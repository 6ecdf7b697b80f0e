import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { CITING_IN_ENGLISH, type CitingMessages } from './en-citing.ts';
import { CITING_IN_CHINESE } from './zh-hans-citing.ts';

const CITING_MESSAGES: Record<Interface, CitingMessages> = { en: CITING_IN_ENGLISH, 'zh-Hans': CITING_IN_CHINESE };

/** What is said where references are taken along, in the page's language. It comes when somebody cites. */
export function useCitingMessages(): CitingMessages {
  return CITING_MESSAGES[interfaceOf(useLocale().language)];
}
