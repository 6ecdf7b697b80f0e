import { useId, useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import { PillButton } from '../../design/buttons/pill-button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotesMessages } from '../../i18n/library/notes-messages.ts';
import styles from './label-field.module.css';
import { labelKey, labelName, LONGEST_LABEL } from './label-name.ts';
import type { Label } from './labels-in-use.ts';
import { useLabels } from './use-labels.ts';

/** So many labels in use are offered. */
const MOST_OFFERED = 8;

interface LabelFieldProps {
  /** The labels that are there already. */
  labels: readonly Label[];
  first: boolean;
  onAdd: (name: string) => void;
  onRemove: (label: Label) => void;
}

/** Where labels are added and taken away; those in use are offered, as far as they have what is typed. */
export function LabelField({ labels, first, onAdd, onRemove }: LabelFieldProps) {
  const words = useNotesMessages();
  const { all } = useLabels();
  const [typed, type] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // A dialog, which opens after this, gives it the focus.
    if (first) field.current?.setAttribute('autofocus', '');
  }, [first]);
  const key = labelKey(typed);
  const offered = [...all.values()]
    .filter((label) => label.key.includes(key) && !labels.some((own) => own.key === label.key))
    .sort((a, b) => b.items - a.items || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_OFFERED);
  const add = (name: string) => {
    onAdd(name);
    type('');
    field.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const name = all.get(key)?.name ?? labelName(typed);
    if (name) add(name);
  };
  return (
    <form className={styles.labels} onSubmit={onSubmit}>
      <label htmlFor={id}>{words.labels}</label>
      {labels.length > 0 && (
        <ul>
          {labels.map((label) => (
            <li key={label.key} className={styles.has}>
              <span lang="" dir="auto">
                {label.name}
              </span>
              <button type="button" aria-label={words.removeLabel(label.name)} onClick={() => onRemove(label)}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.add}>
        <input
          ref={field}
          id={id}
          value={typed}
          maxLength={LONGEST_LABEL}
          autoComplete="off"
          enterKeyHint="done"
          lang=""
          dir="auto"
          onChange={(event) => type(event.currentTarget.value)}
        />
        <PillButton type="submit" disabled={key === ''}>
          {words.addLabel}
        </PillButton>
      </p>
      {offered.length > 0 && (
        <ul aria-label={words.offeredLabels}>
          {offered.map((label) => (
            <li key={label.key}>
              <button type="button" className={styles.offered} onClick={() => add(label.name)}>
                <span aria-hidden="true">+ </span>
                <span lang="" dir="auto">
                  {label.name}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
