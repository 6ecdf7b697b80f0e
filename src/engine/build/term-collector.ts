import type { SearchDocument } from '../document.ts';
import { POSITION_INCREMENT_GAP } from '../format/limits.ts';
import type { Posting } from '../format/posting-codec.ts';
import { analyseText } from '../text/analysis.ts';

/** The terms of one kind with their occurrences, as a growing log of (term, document, position); position -1: in a summary. */
class Occurrences {
  readonly #ids = new Map<string, number>();
  #log = new Int32Array(1 << 16);
  #length = 0;
  readonly #lastTitle: number[] = [];
  readonly #lastBody: number[] = [];

  #id(term: string): number {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(term, id);
      this.#lastTitle.push(-1);
      this.#lastBody.push(-1);
    }
    return id;
  }

  #append(id: number, doc: number, position: number): void {
    if (this.#length + 3 > this.#log.length) {
      const grown = new Int32Array(this.#log.length * 2);
      grown.set(this.#log);
      this.#log = grown;
    }
    this.#log[this.#length++] = id;
    this.#log[this.#length++] = doc;
    this.#log[this.#length++] = position;
  }

  title(term: string, doc: number, position: number): void {
    const id = this.#id(term);
    this.#lastTitle[id] = doc;
    this.#append(id, doc, position);
  }

  /** Titles come first: a term that is in a title is not added again for the summary. */
  body(term: string, doc: number): void {
    const id = this.#id(term);
    if (this.#lastTitle[id] === doc || this.#lastBody[id] === doc) return;
    this.#lastBody[id] = doc;
    this.#append(id, doc, -1);
  }

  /** Terms in the order of their UTF-16 units, each with its posting. */
  *sorted(): Generator<[string, Posting]> {
    const titleEnds = new Int32Array(this.#ids.size + 1);
    const bodyEnds = new Int32Array(this.#ids.size + 1);
    for (let i = 0; i < this.#length; i += 3) (this.#log[i + 2]! < 0 ? bodyEnds : titleEnds)[this.#log[i]! + 1]!++;
    for (let id = 0; id < this.#ids.size; id++) {
      titleEnds[id + 1]! += titleEnds[id]!;
      bodyEnds[id + 1]! += bodyEnds[id]!;
    }
    const titleDocs = new Int32Array(titleEnds[this.#ids.size]!);
    const titlePositions = new Int32Array(titleDocs.length);
    const bodyDocs = new Int32Array(bodyEnds[this.#ids.size]!);
    const titleNext = titleEnds.slice();
    const bodyNext = bodyEnds.slice();
    for (let i = 0; i < this.#length; i += 3) {
      const id = this.#log[i]!;
      const position = this.#log[i + 2]!;
      if (position < 0) bodyDocs[bodyNext[id]!++] = this.#log[i + 1]!;
      else {
        titlePositions[titleNext[id]!] = position;
        titleDocs[titleNext[id]!++] = this.#log[i + 1]!;
      }
    }
    for (const term of [...this.#ids.keys()].sort((a, b) => (a < b ? -1 : 1))) {
      const id = this.#ids.get(term)!;
      yield [
        term,
        {
          titleDocs: titleDocs.subarray(titleEnds[id], titleEnds[id + 1]),
          titlePositions: titlePositions.subarray(titleEnds[id], titleEnds[id + 1]),
          bodyDocs: bodyDocs.subarray(bodyEnds[id], bodyEnds[id + 1]),
        },
      ];
    }
  }
}

/** What an archive's documents contain, ready to be written. */
export interface CollectedTerms {
  words: Iterable<[string, Posting]>;
  /** Characters of CJK runs (in titles, and at the ends of runs in summaries) and their bigrams (in summaries). */
  characters: Iterable<[string, Posting]>;
  /** For each document the number of positions of each of its titles. */
  titleLengths: number[][];
}

/** Analyses every document's titles and summaries. */
export function collectTerms(documents: readonly SearchDocument[]): CollectedTerms {
  const words = new Occurrences();
  const characters = new Occurrences();
  const titleLengths: number[][] = [];
  const titleBigrams = new Set<string>();
  for (const [doc, document] of documents.entries()) {
    titleBigrams.clear();
    let before = '';
    titleLengths.push(
      document.titles.map((title, number) => {
        const at = (position: number) => number * POSITION_INCREMENT_GAP + Math.min(position, POSITION_INCREMENT_GAP - 1);
        return analyseText(
          title,
          (term, position) => words.title(term, doc, at(position)),
          (character, position) => {
            if (position >= 0) {
              characters.title(character, doc, at(position));
              // Of two characters that both lie beyond the last position, nothing tells that they are neighbours.
              if (before !== '' && position < POSITION_INCREMENT_GAP) titleBigrams.add(before + character);
            }
            before = character;
          },
        );
      }),
    );
    before = '';
    for (const body of document.bodies) {
      analyseText(
        body,
        (term) => words.body(term, doc),
        (character, position) => {
          if (position < 0) characters.body(before, doc);
          else if (before !== '' && !titleBigrams.has(before + character)) characters.body(before + character, doc);
          before = character;
        },
      );
    }
  }
  return { words: words.sorted(), characters: characters.sorted(), titleLengths };
}
