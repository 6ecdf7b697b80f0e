import { useLabelsOf } from '../labels/use-labels.ts';
import { useFact } from '../reader-library.ts';
import type { Note } from '../store/note.ts';

/** Whether a reader has written a note on an item, or put labels on it. */
export function useIsNoted(about: string): boolean {
  const note = useFact(about, 'note') as Note | undefined;
  const labels = useLabelsOf(about);
  return labels !== undefined || (note !== undefined && note.texts.length > 0);
}
