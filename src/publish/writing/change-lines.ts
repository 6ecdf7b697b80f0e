import type { SiteChanges } from './write-site.ts';

/** So many files are named one by one. */
const NAMED = 12;

/** `data/en/issues/2020-w48.1a2b3c4d.json` → `data/en/issues/*.json`. */
function kindOf(path: string): string {
  return path.replace(/[^/]*?(\.[^./]+)?$/, '*$1');
}

function listed(what: string, paths: readonly string[], one: boolean): string[] {
  if (one) return paths.map((path) => `  ${what} ${path}`);
  const kinds = Map.groupBy(paths, kindOf);
  return [...kinds].map(([kind, each]) => `  ${what} ${each.length === 1 ? each[0] : `${kind}: ${each.length} files`}`);
}

/** What to print about the files that a build has changed: each by its name where they are few, else by folder and ending. */
export function changeLines({ added, changed, removed, same }: SiteChanges): string[] {
  const counts = Object.entries({ added, changed, removed }).map(([what, { length }]) => `${length} ${what}`);
  const one = added.length + changed.length + removed.length <= NAMED;
  return [
    `${counts.join(', ')}, ${same} as they were`,
    ...listed('added  ', added, one),
    ...listed('changed', changed, one),
    ...listed('removed', removed, one),
  ];
}
