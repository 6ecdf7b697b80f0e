import { localText, type Language, type LocalText, type Text } from '../../archive/languages.ts';
import type { LocalRichText } from '../../archive/published.ts';
import { parseRichText } from '../../source/text/rich-text.ts';

/** A text as formatted paragraphs. */
export function localRichText(text: Text | undefined, language: Language): LocalRichText | undefined {
  const local = localText(text, language);
  if (!local) return undefined;
  const { blocks } = parseRichText(local.text);
  return local.lang === undefined ? { blocks } : { blocks, lang: local.lang };
}

/** A text that is known to be there. */
export function requiredText(text: Text, language: Language): LocalText {
  return localText(text, language) ?? { text: '' };
}

/** A paper's title with its language: titles stand as they were published, in English unless they are written in Chinese. */
export function paperTitle(title: string, language: Language): LocalText {
  const lang: Language = /\p{Script=Han}/u.test(title) ? 'zh-Hans' : 'en';
  return lang === language ? { text: title } : { text: title, lang };
}
