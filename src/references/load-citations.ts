import type { QueryClient } from '@tanstack/react-query';
import { citationsPath } from '../archive/addresses/paths.ts';
import { ArchiveError, networkReader } from '../archive/fetching/read-json.ts';
import { printItemRef, type ItemRef } from '../archive/item-ref.ts';
import { citedOnce, type Citation } from '../citing/citation.ts';

/** Where the citations of an edition are read from: the cache, and the addresses of the page's language. */
export interface CitationSource {
  client: QueryClient;
  address: (path: string) => string;
}

/** Weeks are read so many at a time. */
const AT_ONCE = 6;

const readJson = networkReader('');

/** The works of a week or month, in its order. Rejects with an ArchiveError. */
export function editionCitations({ client, address }: CitationSource, edition: string): Promise<Citation[]> {
  const file = address(citationsPath(edition, 'csl.json'));
  return client.query({
    queryKey: ['citations', file],
    // Made by the same build as the page, so its shape is known here.
    queryFn: async ({ signal }) => (await readJson(file, signal)) as Citation[],
    staleTime: 'static',
  });
}

/** The works of items, and how many of the items are no longer in the archive. */
export interface Cited {
  citations: Citation[];
  missing: number;
}

/** An edition's works; none where it is no longer in the archive. */
async function worksStillThere(source: CitationSource, edition: string): Promise<Citation[]> {
  try {
    return await editionCitations(source, edition);
  } catch (error) {
    if (error instanceof ArchiveError && error.kind === 'missing') return [];
    throw error;
  }
}

/** The works of items, each once, in their order. Rejects with an ArchiveError where a file cannot be read. */
export async function citationsOf(refs: readonly ItemRef[], source: CitationSource): Promise<Cited> {
  const found = new Map<string, Citation>();
  const queue = [...new Set(refs.map(({ edition }) => edition))];
  const work = async () => {
    for (let edition = queue.shift(); edition !== undefined; edition = queue.shift())
      for (const citation of await worksStillThere(source, edition)) for (const item of citation.custom.items) found.set(item, citation);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, work));
  const works = refs.flatMap((ref) => found.get(printItemRef(ref)) ?? []);
  return { citations: citedOnce(works), missing: refs.length - works.length };
}
