import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { PRIVACY_IN_ENGLISH, type PrivacyMessages } from './en-privacy.ts';
import { PRIVACY_IN_CHINESE } from './zh-hans-privacy.ts';

const PRIVACY_MESSAGES: Record<Interface, PrivacyMessages> = { en: PRIVACY_IN_ENGLISH, 'zh-Hans': PRIVACY_IN_CHINESE };

/** What the page about privacy says, in the page's language. It comes with that page. */
export function usePrivacyMessages(): PrivacyMessages {
  return PRIVACY_MESSAGES[interfaceOf(useLocale().language)];
}
