import { useEffect, useRef, useState, type FormEvent } from 'react';
import { PillButton } from '../../design/buttons/pill-button.tsx';
import { TextButton } from '../../design/buttons/text-button.tsx';
import { pressedKey } from '../../design/pressed-key.ts';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { changeWithUndo } from '../change-with-undo.ts';
import { LIBRARY } from '../reader-library.ts';
import styles from './label-bar.module.css';
import { itemsWith, renamed, unlabelled } from './label-changes.ts';
import { labelKey, LONGEST_LABEL } from './label-name.ts';
import type { Label } from './labels-in-use.ts';

interface LabelBarProps {
  label: Label;
  /** Called once the label is another, with its key; without one, once it is deleted. */
  onChange: (key: string | undefined) => void;
  /** Called once it has its name back from another one, whose key is given. */
  onUndone: (key: string) => void;
}

/** What can be done with a label that a list is narrowed to: another name, or none of it any more; both can be undone. */
export function LabelBar({ label, onChange, onUndone }: LabelBarProps) {
  const words = useSavedMessages();
  const [name, setName] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isRenaming = name !== undefined;
  useEffect(() => {
    if (isRenaming) field.current?.select();
  }, [isRenaming]);
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const changes = renamed(LIBRARY.facts, label.key, name ?? '');
    const key = labelKey(name ?? '');
    if (
      changes.length > 0 &&
      (await changeWithUndo(
        changes,
        () => words.labelRenamed,
        () => onUndone(key),
      ))
    )
      onChange(key);
    setName(undefined);
  };
  const remove = async () => {
    const changes = unlabelled(itemsWith(LIBRARY.facts, label.key), label.key);
    if (await changeWithUndo(changes, () => words.labelDeleted(label.name))) onChange(undefined);
  };
  return (
    <form className={styles.bar} onSubmit={(event) => void rename(event)} data-noprint>
      {!isRenaming ? (
        <TextButton onClick={() => setName(label.name)}>{words.renameLabel}</TextButton>
      ) : (
        <>
          <input
            ref={field}
            aria-label={words.labelName}
            value={name}
            maxLength={LONGEST_LABEL}
            dir="auto"
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => pressedKey(event.nativeEvent) === 'Escape' && setName(undefined)}
          />
          <PillButton type="submit">{words.rename}</PillButton>
        </>
      )}
      <TextButton onClick={() => void remove()}>{words.deleteLabel}</TextButton>
    </form>
  );
}
