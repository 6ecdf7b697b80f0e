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
 * same for good. One that fails is tried once more, past the cache, in case that holds a damaged copy.
 */
export function shardFetcher(folder: string, fetchFile: typeof fetch = fetch): ReadShard {
  const once = async (name: string, signal: AbortSignal | undefined, cache: RequestCache) => {
    const response = await fetchFile(`${folder}${name}.bin`, { cache, ...(signal ? { signal } : {}) });
    if (!response.ok) throw new Error(`${name}.bin was answered with ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  return async (name, signal, anew) => {
    try {
      return await once(name, signal, anew ? 'reload' : 'default');
    } catch (error) {
      if (signal?.aborted) throw error;
      await pause(RETRY_AFTER_MS, signal);
      return once(name, signal, 'reload');
    }
  };
}
