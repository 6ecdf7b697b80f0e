import { useLayoutEffect, useRef } from 'react';
import { savedPath } from '../../archive/addresses/paths.ts';
import { printItemRef } from '../../archive/item-ref.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import type { ItemToolsProps } from '../../items/item-tools.tsx';
import { useLabelsOf } from '../labels/use-labels.ts';
import { useFact } from '../reader-library.ts';
import type { Note } from '../store/note.ts';
import { holdPlace } from './hold-place.ts';
import styles from './kept-note.module.css';

/** What a reader has written on an item: its labels, which lead to all that has them, and its note. Nothing where there is none. */
export function KeptNote({ item }: Pick<ItemToolsProps, 'item'>) {
  const words = useLibraryMessages();
  const about = printItemRef(item.ref);
  const texts = (useFact(about, 'note') as Note | undefined)?.texts ?? [];
  const labels = useLabelsOf(about);
  const box = useRef<HTMLElement>(null);
  const isShown = texts.length > 0 || labels !== undefined;
  useLayoutEffect(() => {
    if (isShown && box.current) holdPlace(box.current);
  }, [isShown]);
  if (!isShown) return null;
  return (
    <aside ref={box} className={styles.kept} aria-label={words.noteOn(item.headline.text)} data-kept>
      {texts.map(({ text, at }) => (
        <p key={at} className={styles.text} lang="" dir="auto">
          {text}
        </p>
      ))}
      {texts.length > 1 && <p className={styles.hint}>{words.twoTexts}</p>}
      {labels && (
        <ul className={styles.labels} aria-label={words.labels}>
          {labels.map(({ key, name }) => (
            <li key={key}>
              <PageLink to={`${savedPath()}?${new URLSearchParams({ label: key })}`} lang="" dir="auto">
                {name}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
