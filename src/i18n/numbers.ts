import type { Language } from '../archive/languages.ts';

// Every page counts something, and the first NumberFormat and PluralRules take 20 ms of a slow phone's main thread while
// the page is taken over. So what English and Chinese need is written out, and Intl asked for other languages only.
const WRITTEN_OUT = /^(?:en|zh)(?:-|$)/;

/** A number as a language writes it: `1,200`. */
export function numberIn(n: number, language: Language): string {
  if (!WRITTEN_OUT.test(language)) return new Intl.NumberFormat(language).format(n);
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Whether a number takes a language's singular. */
export function isSingular(n: number, language: Language): boolean {
  if (!WRITTEN_OUT.test(language)) return new Intl.PluralRules(language).select(n) === 'one';
  return n === 1 && language.startsWith('en');
}
