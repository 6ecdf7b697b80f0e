import { Suspense } from 'react';
import { printItemRef } from '../../archive/item-ref.ts';
import { lazyPart } from '../../design/lazy-part.ts';
import { useSharedValue } from '../../design/shared-value.ts';
import { onceRead } from '../reader-library.ts';
import { LEFT_NOTES } from './left-notes.ts';
import { NOTED } from './note-request.ts';

/** What a note is written with comes when somebody writes one. */
const NotePanel = lazyPart(
  () => import('./note-panel.tsx'),
  (module) => module.NotePanel,
);

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
      <Suspense>
        <NotePanel key={printItemRef(request.item.ref)} request={request} onClose={() => NOTED.write(undefined)} />
      </Suspense>
    )
  );
}
