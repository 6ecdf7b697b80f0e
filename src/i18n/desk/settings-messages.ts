import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { SETTINGS_IN_ENGLISH, type SettingsMessages } from './en-settings.ts';
import { SETTINGS_IN_CHINESE } from './zh-hans-settings.ts';

const SETTINGS_MESSAGES: Record<Interface, SettingsMessages> = { en: SETTINGS_IN_ENGLISH, 'zh-Hans': SETTINGS_IN_CHINESE };

/** What the page of settings says, in the page's language. It comes with that page. */
export function useSettingsMessages(): SettingsMessages {
  return SETTINGS_MESSAGES[interfaceOf(useLocale().language)];
}
