import { KeyCaps } from '../../design/shortcuts/key-caps.tsx';
import { directionOf } from '../../design/text-direction.ts';
import { usePaletteMessages } from '../../i18n/keyboard/palette-messages.ts';
import { PALETTE_GROUPS, type PaletteEntry } from './match.ts';
import styles from './palette-options.module.css';

interface PaletteOptionsProps {
  /** The list's. */
  id: string;
  entries: readonly PaletteEntry[];
  active: number;
  /** The item whose tools are among them. */
  item: HTMLElement | undefined;
  optionId: (place: number) => string;
  onChoose: (entry: PaletteEntry) => void;
}

/** The palette's list: what fits, in groups. Keys are the field's, which keeps the focus. */
export function PaletteOptions({ id, entries, active, item, optionId, onChoose }: PaletteOptionsProps) {
  const words = usePaletteMessages();
  const headline = item?.querySelector('h2, h3')?.textContent ?? '';
  return (
    <div id={id} role="listbox" aria-label={words.title} className={styles.list}>
      {PALETTE_GROUPS.filter((group) => entries.some((entry) => entry.group === group)).map((group) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} role="presentation" className={styles.group}>
            <span>{words.groups[group]}</span>
            {group === 'item' && headline && <i>{headline}</i>}
          </div>
          {entries.map(
            (entry, place) =>
              entry.group === group && (
                // The field has the keys; by a pointer, an option is pressed.
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={entry.key}
                  id={optionId(place)}
                  role="option"
                  aria-selected={place === active}
                  className={styles.option}
                  onClick={() => onChoose(entry)}
                >
                  <span lang={entry.lang} dir={directionOf(entry.name)}>
                    {entry.name}
                  </span>
                  {entry.hint && <small>{entry.hint}</small>}
                  {entry.keys && <KeyCaps keys={entry.keys} />}
                </div>
              ),
          )}
        </div>
      ))}
    </div>
  );
}
