import { buildIndex } from '../../../engine/build/index-builder.ts';
import type { SearchDocument } from '../../../engine/document.ts';
import { openIndex, type SearchIndex } from '../../../engine/index-reader.ts';
import { parseQuery } from '../../../engine/query/parse-query.ts';

async function openKept(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const built = await buildIndex(documents);
  const read = async (name: string) => {
    const file = name === built.rootName ? built.root : built.shards.get(name);
    if (!file) throw new Error(`the index that was just built has no file ${name}`);
    return file;
  };
  return openIndex(read, built.rootName, {});
}

const opened = new WeakMap<readonly SearchDocument[], Promise<SearchIndex>>();

/**
 * Finds documents by words as the search page does, with the same engine: the ids of those found, the best first. The index is
 * built in memory of the first search of a list.
 */
export async function findKept(documents: readonly SearchDocument[], text: string): Promise<string[]> {
  const opening = opened.get(documents) ?? openKept(documents);
  opened.set(documents, opening);
  const index = await opening;
  const { hits } = await index.search(parseQuery(text, {}));
  // All are of one date, so that they have the numbers in which they were given.
  return Array.from(hits, (number) => documents[number]?.id ?? '');
}
