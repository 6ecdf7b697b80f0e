import { PageTools } from '../../items/item-tools.tsx';
import { SaveSearchButton } from '../../library/searches/save-search-button.tsx';
import { ChosenFilters } from '../../search/refine/chosen-filters.tsx';
import { TimeFacets, TopicFacet } from '../../search/refine/facets.tsx';
import { ListChoices } from '../../search/refine/list-choices.tsx';
import { SearchPanel } from '../../search/results/search-panel.tsx';
import { NamedHint } from './named-hint.tsx';

/** What the search page shows only once something is asked for: it comes in one piece, with the first search. */
export const FOUND_PARTS = { ChosenFilters, ListChoices, NamedHint, PageTools, SaveSearchButton, SearchPanel, TimeFacets, TopicFacet };
