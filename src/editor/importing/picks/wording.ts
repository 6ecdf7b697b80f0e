/** The words of a text for comparing: Latin words, and pairs of neighbouring Chinese or Japanese characters. */
function terms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{Script=Latin}\p{N}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)) {
    if (/^[\p{Script=Latin}\p{N}]/u.test(run)) add(run);
    else {
      const chars = [...run];
      if (chars.length === 1) add(run);
      chars.slice(1).forEach((char, index) => add((chars[index] ?? '') + char));
    }
  }
  return counts;
}

/** How alike two texts are by their words, 0 to 1 (Dice's coefficient over terms). */
export function likeness(left: string, right: string): number {
  const [a, b] = [terms(left), terms(right)];
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [term, count] of a) shared += Math.min(count, b.get(term) ?? 0);
  const total = size(a) + size(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

const numbersIn = (text: string) => text.normalize('NFKC').match(/\p{N}+/gu) ?? [];

/** Whether a text has all the numbers of some words: YOLOv4 is not YOLOv5, nor week 10 week 11, however alike the rest. */
export function hasNumbersOf(words: string, text: string): boolean {
  const numbers = new Set(numbersIn(text));
  return numbersIn(words).every((number) => numbers.has(number));
}

/** A text's closeness to a sentence, 0 to 1. */
export interface Closeness {
  index: number;
  score: number;
}

/**
 * How close each text comes to a sentence, best first: the part of the sentence's terms that it has, where terms that few texts
 * have weigh more (inverse document frequency, as in any textbook on information retrieval).
 */
export function closest(sentence: string, texts: readonly string[]): Closeness[] {
  const bags = texts.map(terms);
  const weight = (term: string) => Math.log((1 + texts.length) / (1 + bags.filter((bag) => bag.has(term)).length)) + 0.1;
  const wanted = [...terms(sentence).keys()].map((term) => ({ term, weight: weight(term) }));
  const total = wanted.reduce((sum, each) => sum + each.weight, 0);
  return bags
    .map((bag, index) => ({
      index,
      score: total === 0 ? 0 : wanted.reduce((sum, each) => sum + (bag.has(each.term) ? each.weight : 0), 0) / total,
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
}
