import type { Language } from '../archive/languages.ts';

/** Short forms of what languages call themselves. */
const SHORT_NAMES: Readonly<Record<Language, string>> = { 'zh-Hans': '中文' };

/** What a language calls itself: `English`, `中文`, `Deutsch`. */
export function ownName(language: Language): string {
  return SHORT_NAMES[language] ?? new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
