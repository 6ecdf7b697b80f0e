/** A language, as a BCP 47 tag; it is also the value of `lang` attributes. Which ones an archive has, its settings say. */
export type Language = string;

/** The language that stands in for one that a text lacks, where it has this one. */
export const FALLBACK_LANGUAGE: Language = 'en';

/** A text in one or more languages: BCP 47 tag → text. */
export type Text = Record<string, string>;

/** A text in the language that a page could get, and which language that is. */
export interface LocalText {
  text: string;
  /** Set only where it differs from the page's language. */
  lang?: string;
}

/**
 * The best version of a text for a reader of `language`: that language, else the fallback, else the first there is.
 * Gives undefined only for an absent or empty text.
 */
export function localText(text: Text | undefined, language: Language): LocalText | undefined {
  if (!text) return undefined;
  const lang = [language, FALLBACK_LANGUAGE, ...Object.keys(text)].find((tag) => text[tag]);
  if (lang === undefined) return undefined;
  const value = text[lang] ?? '';
  return lang === language ? { text: value } : { text: value, lang };
}
