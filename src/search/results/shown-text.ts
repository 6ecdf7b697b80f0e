import { FALLBACK_LANGUAGE, type Language } from '../../archive/languages.ts';
import type { Highlighted } from '../search-engine.ts';

/** A text with its language only where that is not the page's. */
export function inPage({ lang, ...text }: Highlighted, language: Language): Highlighted {
  return lang === language || lang === undefined ? text : { ...text, lang };
}

/** The page's language where it has a mark or nothing else has one, else the language that has. */
export function shownText(
  texts: Readonly<Record<string, Highlighted>> | undefined,
  language: Language,
  preferHighlighted: boolean,
): Highlighted | undefined {
  if (!texts) return undefined;
  const highlighted = (tag: string) => (texts[tag]?.highlights.length ?? 0) > 0;
  const tags = Object.keys(texts);
  const usual = [language, FALLBACK_LANGUAGE, ...tags].find((tag) => texts[tag]);
  const tag = preferHighlighted && usual !== undefined && !highlighted(usual) ? (tags.find(highlighted) ?? usual) : usual;
  const text = tag === undefined ? undefined : texts[tag];
  return text && inPage({ lang: tag ?? '', ...text }, language);
}
