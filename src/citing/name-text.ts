/** Names as texts. */
import type { CitedName } from './citation.ts';

/** A name in scripts in which the family name stands first, and nothing between the two. */
export const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u;

/** A name as it is spoken: `Aaron van den Oord`, `王小明`. */
export function spokenName({ literal, given, family, suffix, 'non-dropping-particle': particle }: CitedName): string {
  if (literal !== undefined) return literal;
  if (family && FAMILY_FIRST.test(family)) return family + (given ?? '');
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}

/** The family name with what stands before it: `van den Oord`. */
export function wholeFamily({ family, 'non-dropping-particle': particle }: CitedName): string {
  return [particle, family].filter(Boolean).join(' ');
}
