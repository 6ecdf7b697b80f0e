import { isOwnCache } from './names.ts';

/** Deletes the caches of the site at a base but those named, and none of other sites. */
export async function deleteOwnCaches(base: string, but: readonly string[] = []): Promise<void> {
  for (const name of await caches.keys()) if (isOwnCache(base, name) && !but.includes(name)) await caches.delete(name);
}
