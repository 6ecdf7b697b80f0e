import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** An import of one source file by another; `types` where only types pass. */
export interface Import {
  from: string;
  to: string;
  types: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?\bfrom\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/** The imports that a source text names, resolved from its file's path; packages keep their names. */
export function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, types, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? '';
    return { from: file, to: target.startsWith('.') ? normalize(join(dirname(file), target)) : target, types: types !== undefined };
  });
}

/** All imports of a folder's TypeScript files; paths are relative to the project. */
export function importsOf(folder: string): Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.flatMap((name) => importsIn(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}

/** The first circle of imports that carry code, as the files along it; undefined where there is none. */
export function findCircle(imports: readonly Import[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to, types } of imports) if (!types) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const each of next.get(file) ?? []) {
      const circle = visit(each, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}
