import { useState } from 'react';
import { pressedKey } from '../../design/pressed-key.ts';

interface RefineTextProps {
  id: string;
  value: string;
  placeholder: string;
  /** The reader is done with the field. */
  onCommit: (value: string) => void;
}

/** A text control that takes effect when it is left or Enter is pressed, and follows a value that changes elsewhere. */
export function RefineText({ id, value, placeholder, onCommit }: RefineTextProps) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setDraft(value);
  }
  const commit = () => {
    if (draft.trim() !== value) onCommit(draft.trim());
  };
  return (
    <input
      id={id}
      type="text"
      value={draft}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (pressedKey(event.nativeEvent) === 'Enter') commit();
      }}
    />
  );
}
