import type { Finding } from './published-file.ts';

/** So many paths stand for all that a finding is about. */
const SHOWN = 3;

/** Findings in lines, errors first: what is the same of several files is one line, with some of their paths. */
export function reportLines(findings: readonly Finding[]): string[] {
  const groups = Map.groupBy(findings, ({ severity, message }) => `${severity} ${message}`);
  return [...groups.values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      const paths = [first, ...others].slice(0, SHOWN).map(({ path }) => `/${path}`);
      const more = others.length + 1 > SHOWN ? ` and ${others.length + 1 - SHOWN} more` : '';
      return `${first.severity}: ${paths.join(', ')}${more}: ${first.message}`;
    })
    .sort((a, b) => Number(a.startsWith('warning')) - Number(b.startsWith('warning')));
}
