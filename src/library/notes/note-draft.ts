import type { Note } from '../store/note.ts';
import { writerOf, type Stamp } from '../store/stamp.ts';

type NoteText = Note['texts'][number];

/** A note as somebody writes on it. */
export interface NoteDraft {
  /** As it stands in the field, and as it was last kept; undefined where it has to be kept again. */
  text: string;
  kept: string | undefined;
  /** The kept text that the field goes on from; undefined where there is none. */
  own: Stamp | undefined;
  /** What its writer has seen, by the writers of that: what is kept of the draft replaces it, and nothing else. */
  seen: Note['seen'];
}

/** What has been seen of a note by someone who has read all of it but some texts. */
function seenBut(note: Note, unread: readonly NoteText[]): Note['seen'] {
  const writers = new Set(unread.map(({ at }) => writerOf(at)));
  return Object.fromEntries(Object.entries(note.seen).filter(([writer]) => !writers.has(writer)));
}

/** A draft of a note as it is opened: where two places changed it, of the text that was written last. */
export function openDraft(note: Note | undefined): NoteDraft {
  const own = note?.texts.at(-1);
  const others = note?.texts.slice(0, -1) ?? [];
  return { text: own?.text ?? '', kept: own?.text ?? '', own: own?.at, seen: note ? seenBut(note, others) : {} };
}

/** Texts that are kept beside the draft: other places wrote them, and the draft does not go on from them. */
export function othersOf({ own }: NoteDraft, note: Note | undefined): readonly NoteText[] {
  return note?.texts.filter(({ at }) => at !== own) ?? [];
}

/** The draft after what is kept has changed: one that nobody has touched goes on from what has replaced it. */
export function followed(draft: NoteDraft, note: Note | undefined): NoteDraft {
  if (draft.text !== draft.kept) return draft;
  const isThere = draft.own === undefined ? !note?.texts.length : note?.texts.some(({ at }) => at === draft.own);
  return isThere ? draft : openDraft(note);
}

/** The draft once a text of it was kept by `writer`: `note` is what is kept now. */
export function keptDraft(draft: NoteDraft, text: string, note: Note | undefined, writer: string): NoteDraft {
  const at = note?.seen[writer];
  return at === undefined
    ? draft
    : { ...draft, kept: text, own: text.trim() === '' ? undefined : at, seen: { ...draft.seen, [writer]: at } };
}

/** The draft with all of a note in it: texts of other places below its own, or without them. All of it then counts as seen. */
export function mergedDraft(draft: NoteDraft, note: Note, how: 'both' | 'own'): NoteDraft {
  const others = othersOf(draft, note).map(({ text }) => text);
  const texts = how === 'both' ? [draft.text, ...others].filter((text) => text !== '') : [draft.text];
  return { ...draft, text: texts.join('\n\n'), kept: undefined, seen: note.seen };
}
