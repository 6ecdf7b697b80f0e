import { useMessages } from '../../i18n/messages.tsx';
import styles from './lifted-note.module.css';

interface LiftedNoteProps {
  lifted: boolean;
}

/** Says that more is shown than was chosen, at the lower edge of the window. To be put last into what was filtered; it is there before it has something to say, so that it is read out. */
export function LiftedNote({ lifted }: LiftedNoteProps) {
  const { filter } = useMessages();
  return (
    // Its styles are for pages that need them: a page carries only what it has the classes of.
    <p className={lifted ? styles.note : undefined} role="status" data-noprint>
      {lifted && filter.lifted}
    </p>
  );
}
