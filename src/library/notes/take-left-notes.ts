import { LIBRARY } from '../reader-library.ts';
import type { Note } from '../store/note.ts';
import { LEFT_NOTES, leaveNote } from './left-notes.ts';

/** Keeps what an earlier page had to leave. What is kept already, as by a page that was only put aside, is not kept twice. */
export async function takeLeftNotes(): Promise<void> {
  for (const [about, { text, seen }] of Object.entries(LEFT_NOTES.read())) {
    const note = LIBRARY.value(about, 'note') as Note | undefined;
    const isKept = note?.texts.some((each) => each.text === text) ?? text === '';
    const change = { about, kind: 'note' as const, value: text.trim() === '' ? '' : text, over: { seen } };
    if (isKept || (await LIBRARY.change([change]))) leaveNote(about, undefined);
  }
}
