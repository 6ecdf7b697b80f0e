import { useLibraryMessages } from '../i18n/library-messages.ts';
import styles from './page-cite-button.module.css';

interface PageCiteButtonProps {
  onPress: () => void;
}

/** Cites all that a page lists. */
export function PageCiteButton({ onPress }: PageCiteButtonProps) {
  const words = useLibraryMessages();
  return (
    <button type="button" className={styles.cite} aria-label={words.citePage} onClick={onPress} data-noprint>
      {words.cite}
    </button>
  );
}
