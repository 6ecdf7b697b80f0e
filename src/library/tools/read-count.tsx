import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import { useItemTools } from '../../items/item-tools.tsx';
import styles from './read-count.module.css';

interface ReadCountProps {
  edition: string;
  items: number;
}

/** How much of a week has been read; nothing before the first item is. */
export function ReadCount({ edition, items }: ReadCountProps) {
  const words = useLibraryMessages();
  const read = useItemTools()?.readIn(edition) ?? 0;
  return read > 0 && <span className={styles.count}>{words.readCount(Math.min(read, items), items)}</span>;
}
