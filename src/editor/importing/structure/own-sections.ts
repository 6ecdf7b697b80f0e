import type { Section } from '../../../archive/sections.ts';
import type { Archive } from '../../../source/settings-schema.ts';
import { warning, type Noted } from '../report/notes.ts';
import type { Outline, RawItem } from './outline-parts.ts';
import { bareName } from './section-words.ts';

/** The sections of the archive that a document is read for: their ids in page order, and the words of their headings. */
export interface OwnSections {
  ids: readonly Section[];
  /** Words as `bareName` writes them: names in every language, ids and `headings`. */
  words: ReadonlyMap<string, Section>;
}

/** The sections that an archive's settings name, for reading headings by them. */
export function ownSections(sections: Archive['sections']): OwnSections {
  const words = sections.flatMap(({ id, name, headings = [] }) =>
    [...Object.values(name), id, ...(Array.isArray(headings) ? headings : Object.values(headings).flat())].map(
      (word): [string, Section] => [bareName(word).name, id],
    ),
  );
  // Where two sections share a word, it is that of the first.
  return { ids: sections.map(({ id }) => id), words: new Map(words.filter(([word]) => word !== '').reverse()) };
}

/**
 * Puts what stands in a section that the archive does not have into its last one, as its pages do, and says once a section what to
 * do about it.
 */
export function intoOwnSections(outline: Outline, { ids }: OwnSections): Noted<Outline> {
  const last = ids.at(-1);
  if (last === undefined) return { value: outline, notes: [] };
  const strange = new Map<Section, RawItem[]>();
  for (const item of outline.items)
    if (!ids.includes(item.section)) strange.set(item.section, [...(strange.get(item.section) ?? []), item]);
  return {
    value: {
      ...outline,
      items: outline.items.map((item) => (ids.includes(item.section) ? item : { ...item, section: last })),
      picks: outline.picks.map(({ block, section }) => ({ block, ...(section !== undefined && ids.includes(section) ? { section } : {}) })),
    },
    notes: [...strange].map(([section, items]) =>
      warning(
        items[0]?.line ?? 1,
        `${items.length === 1 ? 'an item' : `${items.length} items`} from here on would be in section ${section}, which archive.json does not have (${ids.join(', ')}), and ${items.length === 1 ? 'is' : 'are'} put into ${last}: add that section, or the words of the heading to "headings" of the one that is meant, and import again`,
      ),
    ),
  };
}
