import type { MouseEvent } from 'react';
import { ownKey, useOwnKeys } from '../design/shortcuts/own-keys.ts';
import type { ToolKey } from '../design/shortcuts/shortcuts.ts';
import styles from './tool-button.module.css';

/** The strokes of each tool's icon in a 24 × 24 box. They come with the tools: no page shows them before. */
const PATHS = {
  cite: 'M10 8H5v5h5c0 3-1.5 4.5-4 5.5M10 8v5M19 8h-5v5h5c0 3-1.5 4.5-4 5.5M19 8v5',
  save: 'M7 4.5h10v15l-5-4-5 4Z',
  note: 'M5 19.5h14M7 15.5V13l8.5-8.5 3 3L10 16H7Z',
  more: 'M5 11.6h.8v.8H5ZM11.6 11.6h.8v.8h-.8ZM18.2 11.6h.8v.8h-.8Z',
  read: 'M5 12.5 10 17.5 19 7',
} as const;

interface ToolButtonProps {
  icon: keyof typeof PATHS;
  /** What it does, in a word or two; `name` says it with the item. */
  label: string;
  name: string;
  /** The key that presses it on the item that is being read, as the table of shortcuts has it. */
  shortcut?: ToolKey;
  /** Whether what it does is done, where it can be undone by the same button. */
  pressed?: boolean;
  /** Whether something is kept by it, so that it shows like what is pressed. */
  noted?: boolean;
  /** Of one that opens something: whether that is open. */
  expanded?: boolean;
  compact?: boolean | undefined;
  /** Whether it is there for its key alone, and for who chooses among all that can be done: in lists, where there is no room. */
  hidden?: boolean | undefined;
  onPress: (event: MouseEvent<HTMLButtonElement>) => void;
}

/** One of an item's tools: an icon and a word, in lists the icon alone. What is pressed stays visible. */
export function ToolButton({ icon, label, name, shortcut, pressed, noted, expanded, compact, hidden, onPress }: ToolButtonProps) {
  const own = useOwnKeys();
  if (hidden) return <button type="button" hidden aria-label={name} aria-pressed={pressed} data-shortcut={shortcut} onClick={onPress} />;
  return (
    <button
      type="button"
      className={compact ? styles.compact : styles.tool}
      aria-label={name}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut && ownKey(shortcut, own)}
      title={compact ? label : undefined}
      data-shortcut={shortcut}
      data-tools
      data-noted={noted || undefined}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={PATHS[icon]} />
      </svg>
      {!compact && <span>{label}</span>}
    </button>
  );
}
