import { useId, useLayoutEffect, useRef } from 'react';
import { useNotesMessages } from '../../i18n/library/notes-messages.ts';
import type { ToolItem } from '../../items/item-tools.tsx';
import { othersOf } from './note-draft.ts';
import styles from './note-field.module.css';
import { useNoteWriter } from './use-note-writer.ts';

interface NoteFieldProps {
  item: ToolItem;
  /** Whether it is what the reader came to write. */
  first: boolean;
}

/** Where a note is written: plain text, kept as it is typed, and a word that it is. Where other places wrote too, their texts. */
export function NoteField({ item, first }: NoteFieldProps) {
  const words = useNotesMessages();
  const { writer, note } = useNoteWriter(item);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!first) return;
    const { length } = field.current?.value ?? '';
    // The dialog, which opens after this, gives it the focus.
    field.current?.setAttribute('autofocus', '');
    field.current?.setSelectionRange(length, length);
  }, [first]);
  const others = othersOf(writer.draft, note);
  const states = { opened: words.keptAlways, typed: words.keeping, kept: words.kept, refused: words.notKept };
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {words.note}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        value={writer.draft.text}
        rows={5}
        lang=""
        dir="auto"
        onChange={(event) => writer.type(event.currentTarget.value)}
        onBlur={() => void writer.keep()}
      />
      <p className={styles.state}>
        <span role="status">{states[writer.state]}</span>
        {writer.state === 'refused' && (
          <button type="button" onClick={() => void writer.keep()}>
            {words.tryAgain}
          </button>
        )}
      </p>
      {others.length > 0 && (
        <section className={styles.others} aria-label={words.otherTexts}>
          <p role="status">{words.otherTexts}</p>
          {others.map(({ text, at }) => (
            <blockquote key={at} lang="" dir="auto">
              {text}
            </blockquote>
          ))}
          <p className={styles.ways}>
            <button type="button" onClick={() => void writer.merge('both')}>
              {words.putTogether}
            </button>
            <button type="button" onClick={() => void writer.merge('own')}>
              {words.keepOwn}
            </button>
          </p>
        </section>
      )}
    </>
  );
}
