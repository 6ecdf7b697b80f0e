import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useModal } from '../../design/dialogs/use-modal.ts';
import { pressedKey } from '../../design/pressed-key.ts';
import { usePaletteMessages } from '../../i18n/keyboard/palette-messages.ts';
import type { PageAtHand, ShortcutActs } from '../shortcuts/page-at-hand.ts';
import { useArchiveEntries } from './archive-entries.ts';
import { fixedEntries, itemEntries } from './fixed-entries.ts';
import { matchEntries, stepTo, type PaletteEntry } from './match.ts';
import { PaletteOptions } from './palette-options.tsx';
import styles from './palette.module.css';
import { useSearchEntries } from './search-entries.ts';

interface PaletteProps {
  page: PageAtHand;
  acts: ShortcutActs;
  /** The item that was being read when the palette was opened. */
  item: HTMLElement | undefined;
  onClose: () => void;
}

/**
 * Everywhere to go and everything to do, in one field: a combobox with a list by the ARIA Authoring Practices. The focus stays
 * in the field; arrows, Home and End move through the list, Enter chooses, Escape closes.
 */
export function Palette({ page, acts, item, onClose }: PaletteProps) {
  const words = usePaletteMessages();
  const modal = useModal(onClose);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  // Whether Enter was pressed before all were there that may come first.
  const [isWanting, setWanting] = useState(false);
  // What is there whatever is typed, as it was when the palette was opened.
  const here = useMemo(() => [...itemEntries(item, page, acts), ...fixedEntries(page, acts)], [item, page, acts]);
  const archive = useArchiveEntries(text, page);
  const searches = useSearchEntries(page);
  const entries = matchEntries([...here, ...searches, ...archive.entries], text);
  const active = Math.min(chosen, entries.length - 1);
  const optionId = (place: number) => `${id}-${place}`;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const choose = (chosenEntry: PaletteEntry | undefined) => {
    if (!chosenEntry) return;
    // Closed first: the focus is then where it was, and what is chosen may take it from there.
    modal.ref.current?.close();
    chosenEntry.act();
  };
  const entry = entries[active];
  // Who is faster than the archive gets what was meant, and not what stands first until then.
  const isEarly = entry !== undefined && active === 0 && archive.mayComeBefore(entry);
  useEffect(() => {
    if (isWanting && !isEarly) choose(entry);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // What an input method takes means nothing here: its Enter is no choice.
    const key = pressedKey(event.nativeEvent);
    const next = stepTo(key, active, entries.length);
    if (key === 'Enter' && isEarly) setWanting(true);
    else if (key === 'Enter') choose(entry);
    else if (next !== undefined) setChosen(next);
    else return;
    event.preventDefault();
  };
  return (
    // What is outside of it closes it for a pointer; keys have Escape.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      {...modal}
      className={styles.palette}
      aria-label={words.title}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      data-noprint
    >
      <div className={styles.inside}>
        <div className={styles.field}>
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={words.label}
            aria-expanded={entries.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={entries.length > 0 ? optionId(active) : undefined}
            placeholder={words.placeholder}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setChosen(0);
              setWanting(false);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" onClick={() => modal.ref.current?.close()}>
            {words.close}
          </button>
        </div>
        <p className="visually-hidden" role="status">
          {words.choices(entries.length)}
        </p>
        <PaletteOptions id={id} entries={entries} active={active} item={item} optionId={optionId} onChoose={choose} />
      </div>
    </dialog>
  );
}
