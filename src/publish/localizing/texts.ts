import { localText, type Language, type LocalText, type Text } from '../../archive/languages.ts';
import type { LocalRichText } from '../../archive/published/issue.ts';
import { parseRichText } from '../../source/text/rich-text.ts';
import { titleLanguage, titleLanguageUnder } from './title-language.ts';

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

function marked(text: string, lang: Language, language: Language): LocalText {
  return lang === language ? { text } : { text, lang };
}

/** A paper's title, or another name that stands as it was published, with the language that it is in. */
export function paperTitle(title: string, language: Language): LocalText {
  return marked(title, titleLanguage(title), language);
}

/** The title of a page, as an editor has it in one or more languages: its own may be another all the same. */
export function pageTitle(titles: Text | undefined, language: Language): LocalText | undefined {
  const local = localText(titles, language);
  return local && marked(local.text, titleLanguageUnder(local.text, local.lang ?? language), language);
}
