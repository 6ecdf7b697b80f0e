import type { BenchDocument, BenchQuery } from './search-data.ts';

/** A word that is a name by its form: capitals inside, digits beside letters, superscripts. Hyphens belong to it. */
const NAME = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu;
/** Where a name breaks: before a capital after a small letter, before a capitalised word after capitals, between letter and digit. */
const BREAK =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}(?!\d|$))|(?<=\p{Lu}{2})(?=\p{Ll}(?:\d|$))|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})|-/u;
const FEWEST_LETTERS = 5;
/** A name that more documents have says too little of the one that is meant. */
const MOST_DOCUMENTS = 3;
const DIGITS: Record<string, string> = { zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7' };

/** The parts of a name, in small letters; a plural's s is none. */
function partsOf(name: string): string[] {
  const whole = name
    .normalize('NFKC')
    .replace(/[‐‑]/g, '-')
    .replace(/(?<=\p{Lu}{2})s$/u, '');
  return whole.split(BREAK).map((part) => part.toLowerCase());
}

/** The names in a text that are of two parts or more and of five letters or more, at least one of them a letter of the alphabet. */
function namesIn(text: string): string[] {
  return (text.match(NAME) ?? []).filter((name) => {
    const parts = partsOf(name);
    // A compound of plain words, as in few-shot, is no name.
    const telling = parts.length > 1 && name.split(/[-‐‑]/).some((word) => word.normalize('NFKC').split(BREAK).length > 1);
    return telling && parts.join('').length >= FEWEST_LETTERS && /[A-Za-z]/.test(name);
  });
}

/** How people write a name who heard it, or half remember it, by what is done to it. */
export function spellingsOf(name: string): Record<'split' | 'apart' | 'joined' | 'said', string[]> {
  const parts = partsOf(name);
  const said = parts.map((part) => DIGITS[part] ?? part).join('');
  return {
    // Across one of its breaks: vone net, yolo v4.
    split: parts.slice(1).map((_, at) => `${parts.slice(0, at + 1).join('')} ${parts.slice(at + 1).join('')}`),
    // Across all of them: v one net.
    apart: parts.length > 2 ? [parts.join(' ')] : [],
    joined: [parts.join('')],
    // Number words as digits: v1net.
    said: said === parts.join('') ? [] : [said],
  };
}

/** Queries for names of the documents' titles and summaries, split and joined, each for the one document that is meant. */
export function nameQueries(docs: readonly BenchDocument[]): BenchQuery[] {
  const places = new Map<string, { name: string; inTitle: boolean; docs: Set<BenchDocument> }>();
  for (const doc of docs) {
    for (const [text, inTitle] of [
      [doc.title, true],
      [doc.summary, false],
    ] as const) {
      for (const name of namesIn(text)) {
        const key = partsOf(name).join('');
        const place = places.get(key) ?? { name, inTitle, docs: new Set() };
        places.set(key, place);
        place.docs.add(doc);
      }
    }
  }
  return [...places.values()]
    .filter((place) => place.docs.size <= MOST_DOCUMENTS)
    .flatMap(({ name, inTitle, docs: [first] }) =>
      Object.entries(spellingsOf(name)).flatMap(([how, queries]) =>
        queries.map((q) => ({ q, gold: first!.id, cls: `${inTitle ? 'title' : 'summary'}, ${how}` })),
      ),
    );
}
