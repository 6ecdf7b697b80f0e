import { printItemRef } from '../../archive/item-ref.ts';
import { LateDialog } from '../../design/dialogs/late-dialog.tsx';
import { useSharedValue } from '../../design/stored/shared-value.ts';
import { sayNotLoaded } from '../notices/notice-store.ts';
import { onceRead } from '../reader-library.ts';
import { LEFT_NOTES } from './left-notes.ts';
import { NOTED } from './note-request.ts';

/** What a note is written with comes when somebody writes one. */
const load = () => import('./note-panel.tsx');
const close = () => NOTED.write(undefined);
const onFail = () => {
  close();
  sayNotLoaded();
};

// Only then it is known what of it is kept already.
onceRead(() => {
  if (Object.keys(LEFT_NOTES.read()).length > 0)
    import('./take-left-notes.ts').then(({ takeLeftNotes }) => takeLeftNotes()).catch(() => {});
});

/** The panel with an item's note and labels, while it is open. */
export function OpenNotePanel() {
  const request = useSharedValue(NOTED);
  return (
    request && (
      <LateDialog load={load} onFail={onFail}>
        {({ NotePanel }) => <NotePanel key={printItemRef(request.item.ref)} request={request} onClose={close} />}
      </LateDialog>
    )
  );
}
