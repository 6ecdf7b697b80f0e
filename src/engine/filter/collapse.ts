/**
 * The first document of each group in a list, and all that belong to none, in order: what Elasticsearch and Solr call
 * collapsing. `group` has each document's group, from 1 on; 0 for none.
 */
export function collapse(docs: Int32Array, group: Uint32Array): Int32Array {
  const seen = new Set<number>();
  return docs.filter((doc) => {
    const number = group[doc]!;
    return number === 0 || (!seen.has(number) && seen.add(number));
  });
}
