import type { ReadShard } from '../../engine/store/shard-store.ts';

const RETRY_AFTER_MS = 300;

/** Waits, or rejects with the signal's reason. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/**
 * Fetches files of the index from a folder (an address with a slash at its end): names are hashes, so a file is the
 * same for good. A second copy comes past the cache, which may hold a damaged one, and after a pause where the first
 * one did not come at all.
 */
export function shardFetcher(folder: string, fetchFile: typeof fetch = fetch): ReadShard {
  return async (name, signal, after) => {
    if (after === 'failed') await pause(RETRY_AFTER_MS, signal);
    const response = await fetchFile(`${folder}${name}.bin`, { cache: after ? 'reload' : 'default', ...(signal ? { signal } : {}) });
    if (!response.ok) throw new Error(`${name}.bin was answered with ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
