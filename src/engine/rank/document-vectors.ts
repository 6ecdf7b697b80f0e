import { ordinalOf, type TermDictionary } from '../format/term-dictionary.ts';
import type { StoredDocument } from '../store/document-reader.ts';
import { wordTerm } from '../text/analysis.ts';
import { normaliseText } from '../text/fold.ts';
import { stemOf } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenize } from '../text/tokenizer.ts';
import { idf } from './idf.ts';
import { SCORE } from './weights.ts';

/**
 * What a document says, as weights of its terms: logarithms of their frequencies, which of a word (by its stem) are multiplied
 * by its inverse document frequency. How many documents have a bigram of a CJK run is not known here.
 */
export interface DocumentVector {
  words: Map<string, number>;
  bigrams: Map<string, number>;
}

/** A word's stem, and in about how many documents it is. */
interface KnownWord {
  stem: string;
  having: number;
}

/** So many words are kept: those of some hundred documents. */
const MOST_WORDS = 20_000;

/** How often a kind of terms occurs in a document's titles and in its summaries. */
class Occurrences {
  readonly titles = new Map<string, number>();
  readonly bodies = new Map<string, number>();

  /** A damped frequency of each term: one in a title is several, and summaries that are repeated say no more, as in term-scores.ts. */
  *damped(): Generator<[string, number]> {
    let all = 0;
    for (const count of this.bodies.values()) all += count;
    const verbosity = all / Math.max(1, this.bodies.size);
    for (const [term, count] of this.bodies) {
      yield [term, Math.log1p(count / verbosity + SCORE.title * (this.titles.get(term) ?? 0))];
    }
    for (const [term, count] of this.titles) if (!this.bodies.has(term)) yield [term, Math.log1p(SCORE.title * count)];
  }
}

/** Makes the vectors of an index's documents, and keeps those of documents that are in memory: a question is asked again at every keystroke. */
export class DocumentVectors {
  readonly #dictionary: TermDictionary;
  readonly #documents: number;
  readonly #known = new WeakMap<StoredDocument, DocumentVector>();
  readonly #words = new Map<string, KnownWord | undefined>();

  constructor(dictionary: TermDictionary, documents: number) {
    this.#dictionary = dictionary;
    this.#documents = documents;
  }

  /** The vector of a document. */
  of(document: StoredDocument): DocumentVector {
    const known = this.#known.get(document);
    if (known !== undefined) return known;
    const words = new Occurrences();
    const bigrams = new Occurrences();
    const having = new Map<string, number>();
    for (const text of document.titles) this.#count(text, words.titles, bigrams.titles, having);
    for (const text of document.bodies) this.#count(text, words.bodies, bigrams.bodies, having);
    const vector: DocumentVector = { words: new Map(), bigrams: new Map(bigrams.damped()) };
    for (const [stem, weight] of words.damped()) vector.words.set(stem, weight * idf(having.get(stem)!, this.#documents));
    this.#known.set(document, vector);
    return vector;
  }

  #count(text: string, words: Map<string, number>, bigrams: Map<string, number>, having: Map<string, number>): void {
    const add = (counts: Map<string, number>, term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
    const normal = normaliseText(text);
    for (const { cjk, start, end } of tokenize(normal)) {
      const source = normal.slice(start, end);
      if (cjk) {
        const letters = [...source];
        for (let i = 1; i < letters.length; i++) add(bigrams, letters[i - 1]! + letters[i]!);
        continue;
      }
      const word = this.#word(source);
      if (word === undefined) continue;
      add(words, word.stem);
      // Of a word's forms the most frequent one tells how many documents have it.
      having.set(word.stem, Math.max(having.get(word.stem) ?? 1, word.having));
    }
  }

  /** What is known of a word as it stands in a text; undefined for a stop word. */
  #word(source: string): KnownWord | undefined {
    const known = this.#words.get(source);
    if (known !== undefined || this.#words.has(source)) return known;
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    const term = wordTerm(source);
    const ordinal = ordinalOf(this.#dictionary, term);
    const having = ordinal < 0 ? 1 : 2 ** this.#dictionary.logFrequencies[ordinal]!;
    const word = isStopWord(term) ? undefined : { stem: stemOf(term), having };
    this.#words.set(source, word);
    return word;
  }
}
