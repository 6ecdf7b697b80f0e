import type { WorkboxPlugin } from 'workbox-core/types.js';

/** So many files are kept of what was read on the way: some hundred weeks with their months and years. */
const MOST_FILES = 400;

/** Has a strategy remember whole answers in a cache as long as the reader wants any kept, and let go of the oldest where there are too many. */
export function rememberRead(cacheName: string, isWanted: () => Promise<boolean>): WorkboxPlugin {
  return {
    cacheWillUpdate: async ({ response }) => (response.status === 200 && (await isWanted()) ? response : null),
    cacheDidUpdate: async () => {
      // The reader may have had all of it deleted in between, and then the cache has just been created again.
      if (!(await isWanted())) return void (await caches.delete(cacheName));
      const cache = await caches.open(cacheName);
      const keys = await cache.keys();
      for (const key of keys.slice(0, Math.max(0, keys.length - MOST_FILES))) await cache.delete(key);
    },
  };
}
