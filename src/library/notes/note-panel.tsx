import { useId } from 'react';
import { printItemRef } from '../../archive/item-ref.ts';
import { useModal } from '../../design/dialogs/use-modal.ts';
import { Icon } from '../../design/icon.tsx';
import { useNotesMessages } from '../../i18n/library/notes-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { keep } from '../keep.ts';
import { labelled, unlabelled } from '../labels/label-changes.ts';
import { LabelField } from '../labels/label-field.tsx';
import { useLabelsOf } from '../labels/use-labels.ts';
import { LIBRARY, useFact } from '../reader-library.ts';
import type { Note } from '../store/note.ts';
import { deleteNote } from './delete-note.ts';
import { NoteField } from './note-field.tsx';
import styles from './note-panel.module.css';
import type { NoteRequest } from './note-request.ts';

interface NotePanelProps {
  request: NoteRequest;
  onClose: () => void;
}

/** An item's note and its labels, over the lower part of the page: what is above can still be read. */
export function NotePanel({ request: { item, field }, onClose }: NotePanelProps) {
  const words = useNotesMessages();
  const { language } = useLocale();
  const title = useId();
  const modal = useModal(onClose);
  const about = printItemRef(item.ref);
  const labels = useLabelsOf(about) ?? [];
  const note = useFact(about, 'note') as Note | undefined;
  const close = () => modal.ref.current?.close();
  return (
    // What is outside of it closes it for a pointer; keys have Escape and a button.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      {...modal}
      className={styles.panel}
      aria-labelledby={title}
      onClick={(event) => event.target === event.currentTarget && close()}
      data-noprint
    >
      <div className={styles.inside}>
        <header>
          <h2 id={title}>
            <span lang={item.headline.lang}>{item.headline.text}</span>
          </h2>
          <button type="button" className={styles.close} aria-label={words.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <NoteField item={item} first={field === 'note'} />
        <LabelField
          labels={labels}
          first={field === 'labels'}
          onAdd={(name) => void keep(item, language, labelled([about], name))}
          onRemove={({ key }) => void LIBRARY.change(unlabelled([about], key))}
        />
        <p className={styles.ways}>
          <button type="button" className={styles.done} onClick={close}>
            {words.done}
          </button>
          {note && note.texts.length > 0 && (
            <button type="button" onClick={() => void deleteNote(about, words, close)}>
              {words.deleteNote}
            </button>
          )}
        </p>
      </div>
    </dialog>
  );
}
