import { numberedId } from '../../../archive/addresses/paths.ts';

/** A list in pages of so many. An empty one has one page. */
export function inPages<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** The ids in the addresses of a list's pages from the second on; the first stands at the list's own address. */
export function listPageIds(list: string, length: number, size: number): string[] {
  return Array.from({ length: Math.max(0, Math.ceil(length / size) - 1) }, (_, at) => numberedId(list, at + 2));
}
