import type { PublishedSearchStart } from '../../archive/published/archive.ts';
import type { SearchAnswer } from '../search-engine.ts';

/** The answer to a search that asks for nothing: what there is, and no hits. */
export function startAnswer({ works, sections }: PublishedSearchStart): SearchAnswer {
  return {
    total: works,
    works,
    mentions: works,
    best: works,
    first: [],
    facets: { section: sections, topic: {}, year: {}, month: {}, week: {} },
    sections,
    inAllSections: works,
    groups: [],
    corrections: [],
    exact: [],
    unknown: [],
    nearest: undefined,
    atHand: true,
    incomplete: false,
  };
}
