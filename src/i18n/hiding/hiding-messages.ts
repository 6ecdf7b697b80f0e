import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { HIDING_IN_ENGLISH, type HidingMessages } from './en-hiding.ts';
import { HIDING_IN_CHINESE } from './zh-hans-hiding.ts';

const HIDING_MESSAGES: Record<Interface, HidingMessages> = { en: HIDING_IN_ENGLISH, 'zh-Hans': HIDING_IN_CHINESE };

/** What is said of items that are hidden, and of what is muted, in the page's language. It comes with what hides and mutes. */
export function useHidingMessages(): HidingMessages {
  return HIDING_MESSAGES[interfaceOf(useLocale().language)];
}
