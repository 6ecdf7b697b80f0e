import { storedValue } from '../../design/stored/stored-value.ts';
import type { Note } from '../store/note.ts';

/** A text that was typed when its page went away, and what its writer had seen of the note. */
export interface LeftNote {
  text: string;
  seen: Note['seen'];
}

const isLeft = (value: unknown): value is LeftNote =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'seen' in value;

/**
 * Texts of notes that were not kept yet when their page went away, by items. A database takes nothing any more at that moment,
 * as it answers later; this does. The next page takes them from here.
 */
export const LEFT_NOTES = storedValue<Readonly<Record<string, LeftNote>>>('left-notes', {
  area: 'localStorage',
  fallback: {},
  parse: (text) =>
    Object.fromEntries(Object.entries(JSON.parse(text) as object).filter((entry): entry is [string, LeftNote] => isLeft(entry[1]))),
  print: (left) => (Object.keys(left).length > 0 ? JSON.stringify(left) : undefined),
});

/** Leaves a text, or, where it is undefined, none. */
export function leaveNote(about: string, left: LeftNote | undefined): void {
  const { [about]: _, ...others } = LEFT_NOTES.read();
  if (_ || left) LEFT_NOTES.write(left ? { ...others, [about]: left } : others);
}
