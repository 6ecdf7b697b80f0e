/** What an entry of the history keeps of a search that led to it: the words that were found, as they stand in its item. */
export interface FoundState {
  found: readonly string[];
}

/** The state of an entry that a search leads to; undefined where no word was found. */
export function foundState(found: readonly string[] = []): FoundState | undefined {
  return found.length > 0 ? { found } : undefined;
}

/** Whether an entry's state, whatever it is, was made by a search that found words. */
export function isFoundState(state: unknown): state is FoundState {
  return !!(state as Partial<FoundState> | null)?.found;
}
