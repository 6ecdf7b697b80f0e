import type { Language } from '../../archive/languages.ts';
import { remembered } from '../../relations/remembered.ts';
import { chineseVariant } from './chinese-variant.ts';

/** Scripts that one language alone is written in today, as far as titles go. */
const SCRIPT_LANGUAGES: readonly (readonly [script: RegExp, language: Language])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
];

/** Small words that English has and its neighbours do not. */
const ENGLISH = new Set(
  'the of and for with from by via using is are how to what why when towards toward through beyond without against between their its your you we not all at as can does into over under'.split(
    ' ',
  ),
);

/** Small words of other languages in Latin letters, none of which is an English one. */
const OTHERS = new Set(
  'der das und für ein eine einer mit zum zur dem im auf nicht über les du et pour dans une sur avec par aux los las del para con por una sobre il gli di della nella sulla het een voor och för att med ve bir için um uma não dos ao nas jest oraz dla przez'.split(
    ' ',
  ),
);

/** What is not in Latin letters: any sign of scripts without spaces, and of others words of two letters, for one alone is a symbol (`β-VAE`). */
const FOREIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+|(?:(?!\p{Script=Latin})\p{L}\p{M}*){2,}/gu;

const FOREIGN_LETTERS = new RegExp(FOREIGN.source, 'u');

function count(words: readonly string[], list: ReadonlySet<string>): number {
  return words.filter((word) => list.has(word)).length;
}

function latinLanguage(words: readonly string[]): Language {
  const english = count(words, ENGLISH);
  if (count(words, OTHERS) > english) return '';
  return english === 0 && words.some((word) => /[^a-z'’-]/.test(word)) ? '' : 'en';
}

/**
 * The language of a title, as it can be told from the title alone: a BCP 47 tag, or empty where that is not certain.
 * Names in Latin letters say nothing in a title of another script; a title that is English by its small words stays so
 * with a foreign word in it. Titles in Latin letters are taken for English, as those of papers are, unless something
 * speaks against it.
 */
export const titleLanguage = remembered((title: string): Language => {
  const words = title.toLowerCase().match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu) ?? [];
  const runs: readonly string[] = title.match(FOREIGN) ?? [];
  const foreign = runs.join('');
  if (foreign === '') return words.length > 0 ? latinLanguage(words) : '';
  if (count(words, ENGLISH) >= runs.length && words.join('').length > foreign.length) return 'en';
  const known = SCRIPT_LANGUAGES.find(([script]) => script.test(foreign))?.[1];
  return known ?? (/^\p{Script=Han}+$/u.test(foreign) ? chineseVariant(foreign) : '');
});

const SCRIPTS_OF: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/** The script that a language is written in where its tag does not say another (ISO 15924). */
const scriptOf = remembered((language: Language): string => new Intl.Locale(language).maximize().script ?? 'Latn');

/** A letter of a language's own script. */
const ownLetter = remembered((language: Language): RegExp => {
  const script = scriptOf(language);
  return new RegExp(`[${(SCRIPTS_OF[script] ?? [script]).map((each) => `\\p{Script=${each}}`).join('')}]`, 'u');
});

/** The language of a title that an editor has put under one: that one, unless the title itself is plainly of another. */
export function titleLanguageUnder(title: string, language: Language): Language {
  if (!/\p{L}/u.test(title)) return language;
  const found = titleLanguage(title);
  const primary = (tag: Language) => tag.split('-')[0];
  const isEnglish = primary(language) === 'en';
  const isLatin = scriptOf(language) === 'Latn';
  if (isLatin) return isEnglish || FOREIGN_LETTERS.test(title) ? found : language;
  const isOther = found !== '' && found !== 'en' && (primary(found) !== primary(language) || found === 'zh-Hant');
  return !isOther && ownLetter(language).test(title) ? language : found;
}
