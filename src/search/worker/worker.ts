import { openIndex } from '../../engine/index-reader.ts';
import { FACET_FIELDS } from '../facet-fields.ts';
import { shardFetcher } from './fetch-shard.ts';
import { IndexEngine } from './index-engine.ts';
import { serveSearch } from './serve-search.ts';

serveSearch(self, async ({ root, sections }) => {
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const name = root.slice(folder.length).replace(/\.bin$/, '');
  return new IndexEngine(await openIndex(shardFetcher(folder), name, FACET_FIELDS), sections);
});
