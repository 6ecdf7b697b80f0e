import { later, writerOf, type Stamp } from './stamp.ts';

/** A text of a note and when it was written. */
interface NoteText {
  text: string;
  at: Stamp;
}

/**
 * A note: the texts that nobody has replaced, and up to when its writers' texts are known here. One text as a rule; two where
 * two places changed the note without knowing of each other; none where it was deleted.
 *
 * A multi-value register (Shapiro et al. 2011, A comprehensive study of convergent and commutative replicated data types).
 */
export interface Note {
  texts: readonly NoteText[];
  /** By writer, the latest stamp: what is not later and not among the texts was replaced. */
  seen: Readonly<Record<string, Stamp>>;
}

/** In the order of their writers, so that notes that say the same are the same. */
function inOrder(seen: Note['seen']): Note['seen'] {
  return Object.fromEntries(Object.entries(seen).sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** The note as someone leaves it who had seen `over`: that is replaced, whatever else there is stays. Empty text: deleted. */
export function writeNote(over: Pick<Note, 'seen'> | undefined, text: string, at: Stamp): Note {
  return { texts: text === '' ? [] : [{ text, at }], seen: inOrder({ ...over?.seen, [writerOf(at)]: at }) };
}

/** Both notes in one: texts that one side replaced go, all others stay. */
export function mergeNotes(a: Note, b: Note): Note {
  const has = ({ texts }: Note, at: Stamp) => texts.some((each) => each.at === at);
  const replaced = ({ seen }: Note, at: Stamp) => (seen[writerOf(at)] ?? '') >= at;
  const left = (from: Note, other: Note) => from.texts.filter(({ at }) => has(other, at) || !replaced(other, at));
  // Of two texts with one stamp, as only a file changed by hand can have them, the same one stays on both sides.
  const texts = new Map([...left(a, b), ...left(b, a)].sort((x, y) => (x.text < y.text ? -1 : 1)).map((text) => [text.at, text]));
  const seen = { ...a.seen };
  for (const [writer, at] of Object.entries(b.seen)) seen[writer] = later(seen[writer], at) ?? at;
  return {
    texts: [...texts.values()].sort((x, y) => (x.at < y.at ? -1 : 1)),
    seen: inOrder(seen),
  };
}

/** Stands between the texts of a note that was changed in two places. */
const BETWEEN = '\n\n———\n\n';

/** What a note says: as it was typed; where two places changed it, both texts. */
export function noteText(note: Note | null | undefined): string {
  return note?.texts.map(({ text }) => text).join(BETWEEN) ?? '';
}

/** The latest stamp in a note. */
export function noteStamp({ seen }: Note): Stamp {
  return Object.values(seen).sort().at(-1) ?? '';
}
