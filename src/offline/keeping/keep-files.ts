import { keptName, listedHash, missingFiles, type OfflineFile } from '../list.ts';
import { keptPath, PAST_WORKER } from '../names.ts';

/** Why files could not be kept: no network, no room, or the site has others by now. */
export type KeepFailure = 'network' | 'full' | 'changed';

/** What could not be kept, and why. */
export class KeepError extends Error {
  readonly kind: KeepFailure;
  constructor(kind: KeepFailure, path: string, options?: ErrorOptions) {
    super(`${path} could not be kept: ${kind}`, options);
    this.name = 'KeepError';
    this.kind = kind;
  }
}

/** Files to be kept. */
export interface KeepTask {
  base: string;
  cache: Cache;
  files: readonly OfflineFile[];
  /** The names of what is kept already. */
  there: ReadonlySet<string>;
  /** Ends it. */
  signal: AbortSignal;
  /** A file is kept. */
  onKept: (file: OfflineFile) => void;
}

/** So many files are asked for at a time, as browsers do it of one host. */
const AT_ONCE = 6;

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  return listedHash(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Fetches a file until it is what the list says: what a cache on the way has is asked for once more at the host. */
async function fetchListed(base: string, [path, hash]: OfflineFile, signal: AbortSignal): Promise<Response> {
  for (const cache of ['no-cache', 'reload'] as const) {
    let answer: Response;
    let bytes: ArrayBuffer;
    try {
      answer = await fetch(base + path, { cache, headers: { [PAST_WORKER]: '1' }, signal });
      bytes = await answer.arrayBuffer();
    } catch (error) {
      throw new KeepError('network', path, { cause: error });
    }
    // A host in trouble is as good as none; one that does not know the file has another build.
    if (answer.status >= 500 || answer.status === 429) throw new KeepError('network', path);
    if (!answer.ok || (await hashOf(bytes)) !== hash) continue;
    return new Response(bytes, { headers: { 'content-type': answer.headers.get('content-type') ?? 'application/octet-stream' } });
  }
  throw new KeepError('changed', path);
}

/** Puts something into a cache. Throws a KeepError where the device has no room. */
export async function putKept(cache: Cache, base: string, name: string, answer: Response): Promise<void> {
  try {
    await cache.put(keptPath(base, name), answer);
  } catch (error) {
    throw new KeepError('full', name, { cause: error });
  }
}

/**
 * Keeps those files that are not there yet, each checked against its hash. What was kept before an end stays, so that it can go
 * on from there. Throws a KeepError; gives false where it was ended.
 */
export async function keepFiles({ base, cache, files, there, signal, onKept }: KeepTask): Promise<boolean> {
  const queue = missingFiles(files, there);
  let failed: unknown;
  const work = async () => {
    for (let file = queue.shift(); file && !signal.aborted && failed === undefined; file = queue.shift()) {
      try {
        await putKept(cache, base, keptName(file), await fetchListed(base, file, signal));
        onKept(file);
      } catch (error) {
        failed ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (signal.aborted) return false;
  if (failed !== undefined) throw failed;
  return true;
}
