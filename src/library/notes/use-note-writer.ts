import { useEffect, useReducer, useState } from 'react';
import { printItemRef } from '../../archive/item-ref.ts';
import { useLocale } from '../../i18n/messages.tsx';
import type { ToolItem } from '../../items/item-tools.tsx';
import { keep } from '../keep.ts';
import { LIBRARY } from '../reader-library.ts';
import type { Note } from '../store/note.ts';
import { LEFT_NOTES, leaveNote } from './left-notes.ts';
import { NoteWriter } from './note-writer.ts';

/** The writer of an item's note, and what is kept of that now. What was typed is kept when the page is left or put aside, and in the end. */
export function useNoteWriter(item: ToolItem): { writer: NoteWriter; note: Note | undefined } {
  const { language } = useLocale();
  const about = printItemRef(item.ref);
  const [, changed] = useReducer((n: number) => n + 1, 0);
  const [writer] = useState(
    () =>
      new NoteWriter(
        {
          note: () => LIBRARY.value(about, 'note') as Note | undefined,
          write: (value, seen) => keep(item, language, [{ about, kind: 'note', value, over: { seen } }]),
          writer: LIBRARY.writer,
        },
        changed,
        LEFT_NOTES.read()[about]?.text,
      ),
  );
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    const keepNow = (leave: boolean) => {
      const { text, kept, seen } = writer.draft;
      if (text === kept) return;
      if (leave) leaveNote(about, { text, seen });
      void writer.keep().then(() => {
        if (writer.state === 'kept') leaveNote(about, undefined);
      });
    };
    document.addEventListener('visibilitychange', () => document.hidden && keepNow(false), { signal });
    addEventListener('pagehide', () => keepNow(true), { signal });
    const unfollow = LIBRARY.subscribe(() => {
      writer.follow();
      changed();
    });
    return () => {
      left.abort();
      unfollow();
      keepNow(true);
    };
  }, [writer, about]);
  return { writer, note: LIBRARY.value(about, 'note') as Note | undefined };
}
