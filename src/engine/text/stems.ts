import { stemmer } from 'stemmer';

const ENGLISH = /^[a-z]{3,}$/;

/**
 * The stem of a term, which all inflections of an English word share (M. F. Porter, An algorithm for suffix stripping, 1980).
 * What is no plain English word is its own stem.
 */
export function stemOf(term: string): string {
  return ENGLISH.test(term) ? stemmer(term) : term;
}

/** What every word with this stem begins with: the stem, but for the letters that the algorithm rewrites (study: studi; ability: abl). */
export function beginningOfStem(stem: string): string {
  return /(?:.i|bl)$/.test(stem) ? stem.slice(0, -1) : stem;
}
