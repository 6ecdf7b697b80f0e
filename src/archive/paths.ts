import { MONTH_ID } from './ids.ts';
import type { ItemRef } from './item-ref.ts';
import type { Section } from './sections.ts';

/** Every address of the reader as a route pattern, relative to the site's base and language. */
export const PATTERNS = {
  home: '/',
  issue: '/issues/:id',
  month: '/months/:id',
  year: '/years/:year',
  search: '/search',
  about: '/about',
} as const;

/** The newest week and the archive. */
export function homePath(): string {
  return PATTERNS.home;
}

/** A week's page. */
export function issuePath(id: string): string {
  return `/issues/${id}`;
}

/** An item on the page of the issue or monthly edition that holds it. */
export function itemPath({ edition, item }: ItemRef): string {
  return `${MONTH_ID.test(edition) ? monthPath(edition) : issuePath(edition)}#${item}`;
}

/** A month's roll-up; `id` is `YYYY-MM`. */
export function monthPath(id: string): string {
  return `/months/${id}`;
}

/** A year's overview. */
export function yearPath(year: number): string {
  return `/years/${year}`;
}

/** The search page, optionally with a query or a filter. */
export function searchPath(state: { q?: string; topic?: string; section?: Section } = {}): string {
  const params = new URLSearchParams(state).toString();
  return params ? `/search?${params}` : '/search';
}

/** What the reader is and where its contents come from. */
export function aboutPath(): string {
  return PATTERNS.about;
}

/** The anchor of a section in a week's page. */
export function sectionAnchor(section: Section): string {
  return `section-${section}`;
}
