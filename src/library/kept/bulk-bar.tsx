import { useState } from 'react';
import { TextButton } from '../../design/buttons/text-button.tsx';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { changeWithUndo } from '../change-with-undo.ts';
import { LabelDialog } from '../labels/label-dialog.tsx';
import styles from './bulk-bar.module.css';
import { forget } from './forget.ts';
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
  const [labelling, setLabelling] = useState<readonly string[]>();
  const n = chosen.length;
  const abouts = () => chosen.map(({ about }) => about);
  const mark = async (value: true | null) => {
    const said = (value ? words.readMany : words.unreadMany)(n);
    const changes = abouts().map((about) => ({ about, kind: 'read', value }));
    if (await changeWithUndo(changes, () => said)) onChoose(new Set());
  };
  const remove = async () => {
    const said = words.removedMany(n);
    if (await forget(chosen, () => said)) onChoose(new Set());
  };
  return (
    <div className={styles.bar} role="group" aria-label={words.bulk} data-noprint>
      <TextButton onClick={() => onChoose(n === shown.length ? new Set() : new Set(shown.map(({ about }) => about)))}>
        {n > 0 && n === shown.length ? words.chooseNone : words.chooseAll}
      </TextButton>
      {n > 0 && (
        <>
          <span>{words.chosen(n)}</span>
          <TextButton onClick={() => void mark(true)}>{words.markRead}</TextButton>
          <TextButton onClick={() => void mark(null)}>{words.markUnread}</TextButton>
          <TextButton onClick={() => setLabelling(abouts())}>{words.labelMany}</TextButton>
          <TextButton onClick={() => void remove()}>{words.remove}</TextButton>
        </>
      )}
      {labelling && <LabelDialog abouts={labelling} onClose={() => setLabelling(undefined)} />}
    </div>
  );
}
