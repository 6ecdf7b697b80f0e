import { TextButton } from '../design/buttons/text-button.tsx';
import { useLibraryMessages } from '../i18n/library/library-messages.ts';

interface PageCiteButtonProps {
  onPress: () => void;
}

/** Cites all that a page lists. */
export function PageCiteButton({ onPress }: PageCiteButtonProps) {
  const words = useLibraryMessages();
  return (
    <TextButton aria-label={words.citePage} onClick={onPress}>
      {words.cite}
    </TextButton>
  );
}
