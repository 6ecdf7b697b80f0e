import { POSITION_INCREMENT_GAP } from '../format/limits.ts';
import { EMPTY_POSTING, type Posting } from '../format/posting-codec.ts';

/**
 * The positions at which `second` stands `distance` positions after `first` in a title (before it, where negative).
 */
export function followedBy(first: Posting, second: Posting, distance: number): Posting {
  const titleDocs: number[] = [];
  const titlePositions: number[] = [];
  let from = 0;
  for (let i = 0; i < first.titleDocs.length; i++) {
    const doc = first.titleDocs[i]!;
    const wanted = first.titlePositions[i]! + distance;
    while (from < second.titleDocs.length && second.titleDocs[from]! < doc) from++;
    for (let k = from; k < second.titleDocs.length && second.titleDocs[k] === doc; k++) {
      const position = second.titlePositions[k]!;
      if (position !== wanted || Math.floor(position / POSITION_INCREMENT_GAP) !== Math.floor((wanted - distance) / POSITION_INCREMENT_GAP))
        continue;
      titleDocs.push(doc);
      titlePositions.push(Math.min(position, wanted - distance));
      break;
    }
  }
  return { ...EMPTY_POSTING, titleDocs: Int32Array.from(titleDocs), titlePositions: Int32Array.from(titlePositions) };
}

/** The documents in both sorted lists; repeated entries are kept once. */
export function intersect(a: Int32Array, b: Int32Array): Int32Array {
  const both: number[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const difference = a[i]! - b[k]!;
    if (difference === 0 && both[both.length - 1] !== a[i]) both.push(a[i]!);
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return Int32Array.from(both);
}

/** The documents of several sorted lists, each once, ascending. */
export function unite(lists: readonly Int32Array[]): Int32Array {
  return Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}

/** The documents of a posting, each once, ascending. */
export function documentsOf(posting: Posting): Int32Array {
  const { titleDocs, bodyDocs } = posting;
  const all: number[] = [];
  for (let i = 0, k = 0; i < titleDocs.length || k < bodyDocs.length;) {
    const next = k >= bodyDocs.length || titleDocs[i]! <= bodyDocs[k]! ? titleDocs[i++]! : bodyDocs[k++]!;
    if (all[all.length - 1] !== next) all.push(next);
  }
  return Int32Array.from(all);
}
