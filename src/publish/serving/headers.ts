import { isNamedByContents } from './named-by-contents.ts';

/**
 * The headers that every file of the site has, wherever it is served: what no `<meta>` can say, and what holds for all files.
 * The recipes in deploy/ say the same (tests/publish/recipes.test.ts).
 */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  // Programs for feeds show figures in pages of their own; nothing here is anybody's in particular.
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

/** What caches may do with a file whose name changes with its contents. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** What they may do with all others: keep them, and ask each time whether they still hold. */
export const REVALIDATED = 'no-cache';

/** The Cache-Control of a file; `path` is relative to the site's base. */
export function cacheControl(path: string): string {
  return isNamedByContents(path) ? IMMUTABLE : REVALIDATED;
}
