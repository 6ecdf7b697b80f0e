import { useState, type KeyboardEvent } from 'react';
import { pressedKey } from '../../design/pressed-key.ts';
import { conflictOf, type KeyConflict } from '../../design/shortcuts/conflict.ts';
import { OWN_KEYS } from '../../design/shortcuts/own-keys.ts';
import { beginsShortcut, shortcutOf, type ShortcutId } from '../../design/shortcuts/shortcuts.ts';
import { changeKey } from './key-settings.ts';

/** What came of the last key that was pressed for a shortcut. */
export type Recorded = { id: ShortcutId } & ({ done: true } | { conflict: KeyConflict });

/** The shortcut that waits for its new key, and the first of two that was pressed. */
interface Recording {
  id: ShortcutId;
  first?: string;
}

/** A key that no press means by itself. */
const HELD = /(?:Shift|Control|Meta|CapsLock)$|^$/;

/** Whether a key begins some shortcut, so that a second one has to follow. */
function needsSecond(id: ShortcutId, key: string): boolean {
  // As they are when shortcuts are on.
  const own = { ...OWN_KEYS.read(), off: undefined };
  return beginsShortcut(key, own) || shortcutOf(id).key.startsWith(`${key} `);
}

/** Takes the key that is pressed next for a shortcut. Escape and leaving end that, Enter and Tab keep what they do. */
export function useKeyRecorder() {
  const [recording, setRecording] = useState<Recording>();
  const [recorded, setRecorded] = useState<Recorded>();
  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressedKey(event.nativeEvent);
    if (!recording || HELD.test(key) || /Tab$/.test(key)) return;
    event.preventDefault();
    const { id, first } = recording;
    if (key === 'Escape') return setRecording(undefined);
    if (first === undefined && needsSecond(id, key)) return setRecording({ id, first: key });
    const wanted = first === undefined ? key : `${first} ${key}`;
    const conflict = conflictOf(id, wanted, OWN_KEYS.read());
    setRecording(undefined);
    setRecorded(conflict ? { id, conflict } : { id, done: true });
    if (!conflict) void changeKey(id, wanted);
    return undefined;
  };
  return {
    recording,
    recorded,
    record: (id: ShortcutId) => {
      setRecorded(undefined);
      setRecording({ id });
    },
    reset: (id: ShortcutId) => {
      setRecorded({ id, done: true });
      void changeKey(id, undefined);
    },
    stop: () => setRecording(undefined),
    onKeyDown,
  };
}
