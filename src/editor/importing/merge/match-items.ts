import type { Item } from '../../../source/schema.ts';
import { workKey } from '../markdown/addresses.ts';

/** Which item of an archive's issue each item of a document is: the document's item → the archive's. `guessed`: by their place alone. */
export interface ItemMatches {
  matches: Map<Item, Item>;
  guessed: Set<Item>;
}

/**
 * Finds for each item of a document the one in the archive that it is: by address, else by the headline in the document's language,
 * by figure, by id; at last by place, where a section has just one left on either side and neither has an address.
 */
export function matchItems(archive: readonly Item[], document: readonly Item[], language: string): ItemMatches {
  const matches = new Map<Item, Item>();
  const free = new Set(archive);
  const key = (item: Item) => (item.url === undefined ? undefined : workKey(item.url));
  const rules: ((item: Item, other: Item) => boolean)[] = [
    (item, other) => key(item) !== undefined && key(item) === key(other),
    (item, other) => item.headline[language] !== undefined && item.headline[language] === other.headline[language],
    (item, other) => item.figure !== undefined && item.figure.src === other.figure?.src,
    (item, other) => item.id === other.id && item.section === other.section,
  ];
  for (const rule of rules) {
    for (const item of document) {
      if (matches.has(item)) continue;
      const found = [...free].find((other) => rule(item, other));
      if (!found) continue;
      matches.set(item, found);
      free.delete(found);
    }
  }
  const guessed = new Set<Item>();
  for (const section of new Set(document.map((item) => item.section))) {
    const left = document.filter((item) => item.section === section && item.url === undefined && !matches.has(item));
    const right = [...free].filter((item) => item.section === section && item.url === undefined);
    if (left.length !== 1 || right.length !== 1 || !left[0] || !right[0]) continue;
    matches.set(left[0], right[0]);
    guessed.add(left[0]);
  }
  return { matches, guessed };
}
