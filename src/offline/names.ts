/** Caches are an origin's, which sites may share: this site's are told by its base. */

/** The version of how things are kept; a worker with another one starts over. */
const KEPT_VERSION = 1;

/** The cache of what a reader asked to keep: files by their contents, and which builds they are of. */
export function keptCache(base: string): string {
  return `${base}offline-kept-${KEPT_VERSION}`;
}

/** The cache of what was read on the way. */
export function readCache(base: string): string {
  return `${base}offline-read-${KEPT_VERSION}`;
}

/** Whether a cache is this site's, of whatever version: not one of a site below this one's base, or above it. */
export function isOwnCache(base: string, name: string): boolean {
  return name.startsWith(base) && /^offline-(?:kept|read)-\d+$/.test(name.slice(base.length));
}

/** Where the worker stands, relative to the base: it answers for what lies below. */
export const WORKER_FILE = 'sw.js';

/** The path under which something is kept in the cache; no file of a site has it. */
export function keptPath(base: string, name: string): string {
  return `${base}offline/kept/${name}`;
}

/** The header by which a page asks past the worker: what it is to keep must come from the host. */
export const PAST_WORKER = 'x-past-worker';

/** The name under which it is kept which builds' files there are (KeptRecord). */
export const RECORD = 'record';
