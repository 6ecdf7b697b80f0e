import type { SearchFile } from './engine.ts';
import { FuseEngine } from './fuse-engine.ts';
import { serveSearch } from './serve-search.ts';

serveSearch(self, async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the search index could not be loaded (${response.status} for ${url})`);
  // Made by the build from validated data.
  return new FuseEngine((await response.json()) as SearchFile);
});
