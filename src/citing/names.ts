import type { CitedName } from './citation.ts';
import { FAMILY_FIRST } from './name-text.ts';
import { HAN_ORGANISATION, JOINING, ORGANISATION, PARTICLES, SUFFIX, TWO_CHARACTERS, VIETNAMESE } from './name-words.ts';

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

const isLower = (word: string) => /^['’ʼ]?\p{Ll}/u.test(word);

/** A name without the fields that would be empty. */
function named(name: { [Part in keyof CitedName]: string | undefined }): CitedName {
  return Object.fromEntries(Object.entries(name).filter(([, part]) => part)) as CitedName;
}

function familyFirst(name: string): CitedName {
  const [family = '', ...given] = name.split(/\s+/);
  if (given.length > 0) return named({ family, given: given.join(' ') });
  const letters = [...name];
  // A Japanese name that is not parted, or one of very many characters: nobody can tell where.
  if (letters.length < 2 || letters.length > 4 || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return { literal: name };
  const size = letters.length > 2 && TWO_CHARACTERS.has(letters.slice(0, 2).join('')) ? 2 : 1;
  return { family: letters.slice(0, size).join(''), given: letters.slice(size).join('') };
}

/** Family name and particle of the last words of a name. */
function familyOf(words: readonly string[]): CitedName {
  const first = words.findIndex((word) => !isLower(word) || !PARTICLES.has(plain(word)));
  const at = first < 0 ? words.length - 1 : Math.min(first, words.length - 1);
  return named({ 'non-dropping-particle': words.slice(0, at).join(' '), family: words.slice(at).join(' ') });
}

/** Where the family name begins in a name that has it last. */
function familyStart(words: readonly string[]): number {
  let at = words.length - 1;
  if (at >= 3 && JOINING.has(words[at - 1]!)) at -= 2;
  const vietnamese = VIETNAMESE.has(plain(words.at(-1) ?? ''));
  const belongs = (word: string) => PARTICLES.has(plain(word)) && (isLower(word) || !vietnamese);
  while (at > 1 && belongs(words[at - 1]!)) at -= 1;
  return at;
}

function inOrderOfSpeech(words: readonly string[], suffix: string | undefined): CitedName {
  if (words.length === 1) return { literal: [...words, ...(suffix ? [suffix] : [])].join(' ') };
  const at = familyStart(words);
  return named({ given: words.slice(0, at).join(' '), ...familyOf(words.slice(at)), suffix });
}

function isOrganisation(name: string): boolean {
  // A dot in the middle parts names of people of other tongues in Han characters and Kana, which stay as they are.
  return ORGANISATION.test(name) || /(?:^|\s)AI$|\d|[&@/·・]/.test(name);
}

/**
 * Reads a name as an archive writes it: `Aaron van den Oord`, `van den Oord, Aaron`, `王小明`, `OpenAI`. In a name of one word
 * nothing can be told apart: like an organisation's, it stands as it is.
 */
export function readCitedName(written: string): CitedName {
  const name = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (FAMILY_FIRST.test(name)) return HAN_ORGANISATION.test(name) ? { literal: name } : familyFirst(name);
  const [head = '', ...behind] = name.split(/\s*,\s*/);
  if (isOrganisation(name) || behind.length > 2) return { literal: name };
  const suffix = behind.find((part) => SUFFIX.test(part));
  const given = behind.find((part) => part !== suffix);
  const words = head.split(' ');
  if (given !== undefined) return named({ given, ...familyOf(words), suffix });
  const last = words.at(-1) ?? '';
  return words.length > 2 && SUFFIX.test(last) ? inOrderOfSpeech(words.slice(0, -1), last) : inOrderOfSpeech(words, suffix);
}
