import { SearchesPanel } from '../../library/searches/searches-panel.tsx';
import { useSavedSearches } from '../../library/searches/use-saved-searches.ts';
import { useFreshHits } from '../../shell/searches/use-fresh-hits.ts';

/** The reader's saved searches on the start page, where there are any. */
export function HomeSearches() {
  const searches = useSavedSearches();
  const fresh = useFreshHits(searches);
  return searches.length > 0 && <SearchesPanel searches={searches} fresh={fresh} />;
}
