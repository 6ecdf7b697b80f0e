import { usePageAtHand } from '../shortcuts/page-at-hand.ts';

/** Gives what opens the palette, for hands that have no keys. */
export function useOpenPalette(): () => void {
  const page = usePageAtHand();
  return () => {
    import('../shortcuts/keyboard.ts')
      // As every import, undefined while the document is being reloaded for a missing chunk.
      .then((module) => (module as typeof module | undefined)?.runShortcut('palette', page))
      .catch(() => {});
  };
}
