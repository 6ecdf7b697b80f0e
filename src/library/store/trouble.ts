import { isStorageRefused } from '../../design/stored/stored-value.ts';
import type { Fact } from './fact.ts';

/**
 * Why something could not be kept: storage is `refused` to this site, as in some private windows, or `full`; a `newer` version of
 * the reader has been at it in another tab; the browser or someone else deleted everything while the page was open (`wiped`);
 * or anything else.
 */
export type TroubleKind = 'refused' | 'full' | 'newer' | 'wiped' | 'failed';

/** Something could not be kept, or read. What was kept before is as it was; where it was wiped, `lost` is what this page still knows of it. */
export class Trouble extends Error {
  readonly kind: TroubleKind;
  readonly lost: readonly Fact[] | undefined;

  constructor(kind: TroubleKind, { cause, lost }: { cause?: unknown; lost?: readonly Fact[] } = {}) {
    super(`what the reader keeps on this device: ${kind}`, { cause });
    this.kind = kind;
    this.lost = lost;
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
  // Chromium refuses a site its storage with an error that says nothing: then it refuses all kinds of it.
  return new Trouble(KINDS[name] ?? (isStorageRefused() ? 'refused' : 'failed'), { cause: error });
}
