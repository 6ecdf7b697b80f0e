import type { Language } from '../archive/languages.ts';

/** What each language calls itself, short. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', 'zh-Hans': '中文' };
