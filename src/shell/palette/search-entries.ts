import { searchPath } from '../../archive/addresses/paths.ts';
import { usePaletteMessages } from '../../i18n/keyboard/palette-messages.ts';
import { useSavedSearches } from '../../library/searches/use-saved-searches.ts';
import { useFreshHits } from '../searches/use-fresh-hits.ts';
import type { PageAtHand } from '../shortcuts/page-at-hand.ts';
import type { PaletteEntry } from './match.ts';

/** The reader's saved searches, with how many of their hits are new. */
export function useSearchEntries({ follow }: PageAtHand): PaletteEntry[] {
  const words = usePaletteMessages();
  const searches = useSavedSearches();
  const fresh = useFreshHits(searches);
  return searches.map(({ id, query, name }): PaletteEntry => {
    const news = fresh.get(id) ?? 0;
    return {
      key: id,
      group: 'searches',
      name,
      also: [words.groups.searches],
      hint: news > 0 ? words.newHits(news) : undefined,
      act: () => follow(`${searchPath()}?${query}`, {}),
    };
  });
}
