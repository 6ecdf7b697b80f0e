import type { NotesMessages } from '../../i18n/library/en-notes.ts';
import { say } from '../notices/notice-store.ts';
import { LIBRARY } from '../reader-library.ts';
import { noteText, type Note } from '../store/note.ts';

/** Deletes a note, all its texts, and says so with the way back; `done` is called once it is deleted. */
export async function deleteNote(about: string, words: Pick<NotesMessages, 'noteDeleted'>, done: () => void): Promise<void> {
  const read = () => LIBRARY.value(about, 'note') as Note | undefined;
  const before = noteText(read());
  if (!(await LIBRARY.change([{ about, kind: 'note', value: '', over: read() }]))) return;
  const undo = () => void LIBRARY.change([{ about, kind: 'note', value: before, over: read() }]);
  done();
  say({ words: () => words.noteDeleted, undo });
}
