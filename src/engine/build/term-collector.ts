import type { SearchDocument } from '../document.ts';
import type { BodyLengths, TextLength } from '../format/length-norms.ts';
import { POSITION_INCREMENT_GAP } from '../format/limits.ts';
import type { Posting } from '../format/posting-codec.ts';
import { analyseText } from '../text/analysis.ts';
import { nameForms } from '../text/name-forms.ts';
import { stemOf } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { Occurrences } from './occurrences.ts';

/** What an archive's documents contain, ready to be written. */
export interface CollectedTerms {
  words: Iterable<[string, Posting]>;
  /** Characters of CJK runs (in titles, and at the ends of runs elsewhere) and their bigrams (outside titles). */
  characters: Iterable<[string, Posting]>;
  /** For each document the number of positions of each of its titles. */
  titleLengths: number[][];
  /** For each document how long its summaries are. */
  bodyLengths: BodyLengths[];
}

/** Counts terms. */
class Length implements TextLength {
  readonly #seen = new Set<string>();
  occurrences = 0;

  add(term: string): void {
    this.#seen.add(term);
    this.occurrences++;
  }

  get distinct(): number {
    return this.#seen.size;
  }
}

const plain = ({ occurrences, distinct }: Length): TextLength => ({ occurrences, distinct });

/** Analyses every document's titles, summaries and names. */
export function collectTerms(documents: readonly SearchDocument[]): CollectedTerms {
  const words = new Occurrences();
  const characters = new Occurrences();
  const titleLengths: number[][] = [];
  const bodyLengths: BodyLengths[] = [];
  for (const [doc, document] of documents.entries()) {
    titleLengths.push(
      document.titles.map((title, number) => {
        const at = (position: number) => number * POSITION_INCREMENT_GAP + Math.min(position, POSITION_INCREMENT_GAP - 1);
        return analyseText(
          title,
          (term, position) => words.title(term, doc, at(position)),
          (character, position) => {
            if (position >= 0) characters.title(character, doc, at(position));
          },
        );
      }),
    );
    let before = '';
    const lengths = { words: new Length(), bigrams: new Length() };
    const collect = (text: string, inName: boolean) => {
      analyseText(
        text,
        (term) => {
          // A text is as long as what it says: function words would make repeated texts of all long ones.
          if (!isStopWord(term)) lengths.words.add(stemOf(term));
          words.body(term, doc);
          if (inName) words.name(term, doc);
        },
        (character, position) => {
          const term = position < 0 ? before : before !== '' && before + character;
          if (term !== false) {
            lengths.bigrams.add(term);
            characters.body(term, doc);
          }
          if (term !== false && inName) characters.name(term, doc);
          before = character;
        },
      );
    };
    for (const body of document.bodies) collect(body, false);
    for (const name of document.names ?? []) for (const form of nameForms(name)) collect(form, true);
    bodyLengths.push({ words: plain(lengths.words), bigrams: plain(lengths.bigrams) });
  }
  return { words: words.sorted(), characters: characters.sorted(), titleLengths, bodyLengths };
}
