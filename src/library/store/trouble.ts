/**
 * Why something could not be kept: storage is `refused` to this site, as in some private windows, or `full`; a `newer` version of
 * the reader has been at it in another tab; the browser or someone else deleted everything while the page was open (`wiped`);
 * or anything else.
 */
export type TroubleKind = 'refused' | 'full' | 'newer' | 'wiped' | 'failed';

/** Something could not be kept, or read. What was kept before is as it was. */
export class Trouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, cause?: unknown) {
    super(`what the reader keeps on this device: ${kind}`, { cause });
    this.kind = kind;
  }
}

const KINDS: Readonly<Record<string, TroubleKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'refused',
  // Firefox's private windows, before they had storage.
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
};

/** The trouble that an error of IndexedDB means. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const name = error instanceof DOMException ? error.name : error instanceof ReferenceError ? 'SecurityError' : '';
  return new Trouble(KINDS[name] ?? 'failed', error);
}
