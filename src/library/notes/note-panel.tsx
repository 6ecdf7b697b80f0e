import { printItemRef } from '../../archive/item-ref.ts';
import { PillButton, PillRow } from '../../design/buttons/pill-button.tsx';
import { Sheet } from '../../design/dialogs/sheet.tsx';
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
  const about = printItemRef(item.ref);
  const labels = useLabelsOf(about) ?? [];
  const note = useFact(about, 'note') as Note | undefined;
  return (
    <Sheet title={<span lang={item.headline.lang}>{item.headline.text}</span>} close={words.close} onClose={onClose} low>
      <div>
        <NoteField item={item} first={field === 'note'} />
        <LabelField
          labels={labels}
          first={field === 'labels'}
          onAdd={(name) => void keep(item, language, labelled([about], name))}
          onRemove={({ key }) => void LIBRARY.change(unlabelled([about], key))}
        />
      </div>
      <PillRow>
        <PillButton main onClick={onClose}>
          {words.done}
        </PillButton>
        {note && note.texts.length > 0 && (
          <button type="button" className={styles.delete} onClick={() => void deleteNote(about, words, onClose)}>
            {words.deleteNote}
          </button>
        )}
      </PillRow>
    </Sheet>
  );
}
