/**
 * The language of a text by its script: Japanese where it has kana, else Chinese where it has Chinese characters, else English.
 * Chinese is taken for simplified: this newsletter's machine translations are, and the characters that the scripts share decide nothing.
 */
export function languageOf(text: string): 'ja' | 'zh-Hans' | 'en' {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  const latin = count(/[A-Za-z]{3,}/g);
  if (kana > 5 && kana * 4 > han) return 'ja';
  return han > 0 && han * 2 > latin ? 'zh-Hans' : 'en';
}
