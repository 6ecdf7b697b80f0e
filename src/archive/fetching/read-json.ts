/** Reads one file of the published archive: a path below `data/` → its JSON. Rejects with an ArchiveError. */
export type ReadJson = (path: string, signal?: AbortSignal) => Promise<unknown>;

/** Why a file of the archive could not be read: it is not there, the network failed, or it is no JSON. */
export type ArchiveErrorKind = 'missing' | 'network' | 'damaged';

/** A file of the published archive that could not be read. */
export class ArchiveError extends Error {
  readonly kind: ArchiveErrorKind;
  constructor(kind: ArchiveErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArchiveError';
    this.kind = kind;
  }
}

/** Reads the archive over the network; `base` is the address of the `data/` folder, with a slash at the end. */
export function networkReader(base: string): ReadJson {
  return async (path, signal) => {
    let response: Response;
    try {
      response = await fetch(base + path, signal ? { signal } : {});
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new ArchiveError('network', `${path} could not be fetched: check the connection and try again`, { cause: error });
    }
    if (response.status === 404 || response.status === 410)
      throw new ArchiveError('missing', `${path} is not in the archive (${response.status})`);
    if (!response.ok) throw new ArchiveError('network', `${path} was refused by the server (${response.status}): try again later`);
    try {
      return await response.json();
    } catch (error) {
      throw new ArchiveError('damaged', `${path} is not the JSON that it should be: try again, or tell the editor`, { cause: error });
    }
  };
}
