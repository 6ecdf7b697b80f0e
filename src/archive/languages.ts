/** The languages of the interface, the default first: its pages have no prefix in their address. */
export const LANGUAGES = ['en', 'zh-Hans'] as const;

/** A language of the interface, as a BCP 47 tag; it is also the value of `lang` attributes. */
export type Language = (typeof LANGUAGES)[number];

/** The language whose pages stand at the root of the site. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** A text in one or more languages: BCP 47 tag → text. */
export type Text = Record<string, string>;

/** A text in the language that a page could get, and which language that is. */
export interface LocalText {
  text: string;
  /** Set only where it differs from the page's language. */
  lang?: string;
}

/**
 * The best version of a text for a reader of `language`: that language, else the default, else the first there is.
 * Gives undefined only for an absent or empty text.
 */
export function localText(text: Text | undefined, language: Language): LocalText | undefined {
  if (!text) return undefined;
  const lang = [language, DEFAULT_LANGUAGE, ...Object.keys(text)].find((tag) => text[tag]);
  if (lang === undefined) return undefined;
  const value = text[lang] ?? '';
  return lang === language ? { text: value } : { text: value, lang };
}
