import { use } from 'react';
import { useLibraryMessages } from '../../i18n/library-messages.ts';
import { ItemToolsContext, type ReadCountProps } from '../../items/item-tools.tsx';
import styles from './read-count.module.css';

/** How much of a week has been read, at the end of the line above its title; nothing before the first item is. */
export function ReadCount({ edition, items }: ReadCountProps) {
  const words = useLibraryMessages();
  const read = use(ItemToolsContext)?.readIn(edition) ?? 0;
  if (read === 0) return null;
  return (
    <div className={styles.count}>
      <span>{words.readCount(Math.min(read, items), items)}</span>
    </div>
  );
}
