import type { PageSearch } from '../state/search-context.tsx';

/** An engine whose code comes with the first that is asked of it; where it does not come, it is asked for again the next time. */
export function lazyEngine(load: () => Promise<PageSearch>): PageSearch {
  let loaded: Promise<PageSearch> | undefined;
  const engine = () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
  return {
    search: async (...asked) => (await engine()).search(...asked),
    hits: async (...asked) => (await engine()).hits(...asked),
    warm: async () => (await engine()).warm(),
  };
}
