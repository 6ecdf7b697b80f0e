import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { CATCH_UP_IN_ENGLISH, type CatchUpMessages } from './en-catch-up.ts';
import { CATCH_UP_IN_CHINESE } from './zh-hans-catch-up.ts';

const CATCH_UP_MESSAGES: Record<Interface, CatchUpMessages> = { en: CATCH_UP_IN_ENGLISH, 'zh-Hans': CATCH_UP_IN_CHINESE };

/** What is said of catching up, in the page's language. */
export function useCatchUpMessages(): CatchUpMessages {
  return CATCH_UP_MESSAGES[interfaceOf(useLocale().language)];
}
