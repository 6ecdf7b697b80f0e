import { MOST_FREQUENCY } from '../format/limits.ts';
import type { Posting } from '../format/posting-codec.ts';

/** The terms of one kind with their occurrences, as a growing log of (term, document, position); a position below 0: so often in summaries. */
export class Occurrences {
  readonly #ids = new Map<string, number>();
  #log = new Int32Array(1 << 16);
  #length = 0;
  /** Where the last occurrence in summaries stands in the log, by term; below 0: nowhere. */
  readonly #lastBody: number[] = [];
  /** Documents by term: few terms are names. */
  readonly #names = new Map<string, Set<number>>();

  #id(term: string): number {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(term, id);
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

  /** Adds a term of a title. */
  title(term: string, doc: number, position: number): void {
    this.#append(this.#id(term), doc, position);
  }

  /** Adds a term of a summary. */
  body(term: string, doc: number): void {
    const id = this.#id(term);
    const last = this.#lastBody[id]!;
    if (last >= 0 && this.#log[last + 1] === doc) {
      this.#log[last + 2] = Math.max(-MOST_FREQUENCY, this.#log[last + 2]! - 1);
      return;
    }
    this.#lastBody[id] = this.#length;
    this.#append(id, doc, -1);
  }

  /** Notes that a term, which has been added, is one of a name. */
  name(term: string, doc: number): void {
    this.#id(term);
    const docs = this.#names.get(term);
    if (docs === undefined) this.#names.set(term, new Set([doc]));
    else docs.add(doc);
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
    const bodyFrequencies = new Uint8Array(bodyDocs.length);
    const titleNext = titleEnds.slice();
    const bodyNext = bodyEnds.slice();
    for (let i = 0; i < this.#length; i += 3) {
      const id = this.#log[i]!;
      const position = this.#log[i + 2]!;
      if (position < 0) {
        bodyFrequencies[bodyNext[id]!] = -position;
        bodyDocs[bodyNext[id]!++] = this.#log[i + 1]!;
      } else {
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
          bodyFrequencies: bodyFrequencies.subarray(bodyEnds[id], bodyEnds[id + 1]),
          nameDocs: Int32Array.from(this.#names.get(term) ?? []),
        },
      ];
    }
  }
}
