import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { ABOUT_IN_ENGLISH, type AboutMessages } from './en-about.ts';
import { ABOUT_IN_CHINESE } from './zh-hans-about.ts';

const ABOUT_MESSAGES: Record<Interface, AboutMessages> = { en: ABOUT_IN_ENGLISH, 'zh-Hans': ABOUT_IN_CHINESE };

/** What the page about this reader says, in the page's language. It comes with that page: no other has to load it. */
export function useAboutMessages(): AboutMessages {
  return ABOUT_MESSAGES[interfaceOf(useLocale().language)];
}
