import { wordTerm } from '../text/analysis.ts';
import { normaliseText } from '../text/fold.ts';
import { plainUmlauts } from '../text/name-forms.ts';
import { tokenize } from '../text/tokenizer.ts';

/** The parts of a name: its words in order, umlauts plain, and its characters of scripts without spaces. */
interface NameParts {
  words: string[];
  characters: string;
}

function partsOf(name: string): NameParts {
  const normal = normaliseText(name);
  const parts: NameParts = { words: [], characters: '' };
  for (const { cjk, start, end } of tokenize(normal)) {
    if (cjk) parts.characters += normal.slice(start, end);
    else parts.words.push(plainUmlauts(wordTerm(normal.slice(start, end))));
  }
  return parts;
}

const MOST_JOINED = 3;
const isInitial = (word: string): boolean => word.length === 1;

/**
 * Whether all wanted words have places of their own in a name, in any order. A word may be joined there of up to three, or
 * parted (Jun-Yan, Junyan); an initial stands for a word that begins with it, on either side; several may be written as
 * one (JN). `whole`: words that were found as such. Of a name two words are enough: an initial that it lacks says nothing.
 */
function placeWords(wanted: readonly string[], name: readonly string[], free: readonly boolean[], whole: number): boolean {
  const [word, ...rest] = wanted;
  if (word === undefined) return whole > 0;
  for (let at = 0; at < name.length; at++) {
    for (let count = 1; count <= MOST_JOINED && at + count <= name.length && free[at + count - 1]; count++) {
      const parts = name.slice(at, at + count);
      const left = free.map((each, i) => each && (i < at || i >= at + count));
      if (parts.join('') === word && placeWords(rest, name, left, whole + (isInitial(word) ? 0 : 1))) return true;
      if (parts.map((part) => part[0]).join('') === word && placeWords(rest, name, left, whole)) return true;
    }
    if (!free[at]) continue;
    const left = free.map((each, i) => each && i !== at);
    if (isInitial(name[at]!) && word.startsWith(name[at]!) && placeWords(rest, name, left, whole)) return true;
    for (let count = 2; count <= MOST_JOINED && count <= wanted.length; count++) {
      if (wanted.slice(0, count).join('') === name[at] && placeWords(wanted.slice(count), name, left, whole + 1)) return true;
    }
  }
  return isInitial(word) && whole > 1 && placeWords(rest, name, free, whole);
}

/** Makes the test whether a name is, or may be short for, the name that is wanted: J. Pinkney, Pinkney Justin, 朱俊彦. */
export function nameMatcher(wanted: string): (name: string) => boolean {
  const { words, characters } = partsOf(wanted);
  // Whole words first: they leave the initials what is left.
  const inOrder = [...words.filter((word) => !isInitial(word)), ...words.filter(isInitial)];
  return (name) => {
    const parts = partsOf(name);
    if (characters !== '' && !parts.characters.includes(characters)) return false;
    const placed =
      words.length === 0 ||
      placeWords(
        inOrder,
        parts.words,
        parts.words.map(() => true),
        characters === '' ? 0 : 1,
      );
    return placed && (words.length > 0 || characters !== '');
  };
}
