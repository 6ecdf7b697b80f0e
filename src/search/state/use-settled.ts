import { startTransition, useEffect, useState } from 'react';
import type { Answered } from './latest-answers.ts';

/** Shorter than a reader's pause, longer than the time between two keystrokes of fast typing. */
const PAUSE_MS = 150;

/**
 * The latest answer, once the reader pauses: what stands around the results follows them, and takes no time from the
 * next keystroke. At once where nothing was typed.
 */
export function useSettled(answered: Answered | undefined): Answered | undefined {
  const [settled, setSettled] = useState(answered);
  const waits = answered?.typed === true && settled !== undefined;
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(answered)), waits ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [answered, waits]);
  return settled;
}
