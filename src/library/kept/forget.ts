import { labelKind } from '../labels/label-name.ts';
import { say, type Notice } from '../notices/notice-store.ts';
import { LIBRARY } from '../reader-library.ts';
import { undone, type Change, type Mark } from '../store/change.ts';
import { noteText, type Note } from '../store/note.ts';
import type { KeptEntry } from './kept-entries.ts';

/** Takes all of some entries away: that they are saved, their notes and their labels; says so, with the way back. Gives whether that was possible. */
export async function forget(entries: readonly KeptEntry[], words: Notice['words']): Promise<boolean> {
  const noteOf = (about: string) => LIBRARY.value(about, 'note') as Note | undefined;
  const marks: Mark[] = entries.flatMap(({ about, saved, labels }) => [
    ...(saved ? [{ about, kind: 'saved', value: null }] : []),
    ...labels.map(({ key }) => ({ about, kind: labelKind(key), value: null })),
  ]);
  const noted = entries.filter(({ note }) => note !== '').map(({ about }) => ({ about, before: noteText(noteOf(about)) }));
  const before = undone(LIBRARY.facts, marks);
  const withNotes = (changes: readonly Mark[], text: (note: string) => string): Change[] => [
    ...changes,
    ...noted.map((each) => ({ about: each.about, kind: 'note' as const, value: text(each.before), over: noteOf(each.about) })),
  ];
  if (!(await LIBRARY.change(withNotes(marks, () => '')))) return false;
  say({ words, undo: () => void LIBRARY.change(withNotes(before, (note) => note)) });
  return true;
}
