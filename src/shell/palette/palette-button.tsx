import type { ReactNode } from 'react';
import { usePageAtHand } from '../shortcuts/page-at-hand.ts';

interface PaletteButtonProps {
  className?: string | undefined;
  children: ReactNode;
}

/** Opens the palette, for hands that have no keys. */
export function PaletteButton({ className, children }: PaletteButtonProps) {
  const page = usePageAtHand();
  const open = () => {
    import('../shortcuts/keyboard.ts')
      // As every import, undefined while the document is being reloaded for a missing chunk.
      .then((module) => (module as typeof module | undefined)?.runShortcut('palette', page))
      .catch(() => {});
  };
  return (
    <button type="button" className={className} onClick={open}>
      {children}
    </button>
  );
}
