import { useSavedMessages } from '../../i18n/saved-messages.ts';
import { changeWithUndo } from '../change-with-undo.ts';
import styles from './bulk-bar.module.css';
import type { KeptEntry } from './kept-entries.ts';

interface BulkBarProps {
  /** What the list shows, and what of it is chosen. */
  shown: readonly KeptEntry[];
  chosen: readonly KeptEntry[];
  onChoose: (abouts: ReadonlySet<string>) => void;
}

/** What can be done with several entries at once; all of it can be undone. */
export function BulkBar({ shown, chosen, onChoose }: BulkBarProps) {
  const words = useSavedMessages();
  const n = chosen.length;
  const set = async (kind: 'saved' | 'read', value: true | null) => {
    const said = { saved: words.removedMany, read: value ? words.readMany : words.unreadMany }[kind](n);
    const done = await changeWithUndo(
      chosen.map(({ about }) => ({ about, kind, value })),
      () => said,
    );
    if (done) onChoose(new Set());
  };
  return (
    <div className={styles.bar} role="group" aria-label={words.bulk} data-noprint>
      <button type="button" onClick={() => onChoose(n === shown.length ? new Set() : new Set(shown.map(({ about }) => about)))}>
        {n > 0 && n === shown.length ? words.chooseNone : words.chooseAll}
      </button>
      {n > 0 && (
        <>
          <span>{words.chosen(n)}</span>
          <button type="button" onClick={() => void set('read', true)}>
            {words.markRead}
          </button>
          <button type="button" onClick={() => void set('read', null)}>
            {words.markUnread}
          </button>
          <button type="button" onClick={() => void set('saved', null)}>
            {words.remove}
          </button>
        </>
      )}
    </div>
  );
}
