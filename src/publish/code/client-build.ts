import type { Manifest } from 'vite';

/** A file of the built client: its path below the site's base, the SHA-256 of its contents in hexadecimal, and its size. */
export interface ClientFile {
  path: string;
  hash: string;
  bytes: number;
}

/** What the client build made, as it can be written down. */
export interface ClientDescription {
  /** Scripts, styles, fonts, and what stands in public/, in order of their paths; without index.html, which pages replace. */
  files: ClientFile[];
  manifest: Manifest;
  template: string;
  css: string;
  /** Path of the whole style sheet below the site's base. */
  styleSheet: string;
  /** Path of the font of headings, which a page fetches at once; absent where the client has none. */
  headingFont?: string;
}

/** What the client build made, as outputs refer to it. */
export interface ClientBuild extends Omit<ClientDescription, 'manifest'> {
  /**
   * Paths of the code of a page, each after those that it imports: the client's own and that of the page's modules, which are
   * named as in the sources (`src/routes/home-page.tsx`).
   */
  codeOf: (modules: readonly string[]) => string[];
}

/** All files that a module loads before it can run, each after those that it imports itself. Throws where the build has no such module. */
function importsOf(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the client build has no ${key}: is there such a file, and does the reader import it?`);
  if (seen.has(chunk.file)) return seen;
  for (const each of chunk.imports ?? []) importsOf(manifest, each, seen);
  return seen.add(chunk.file);
}

/** Makes a client build of what is written down of it. */
export function clientBuildOf({ manifest, ...rest }: ClientDescription): ClientBuild {
  return {
    ...rest,
    codeOf: (modules) => [...new Set([...modules, 'index.html'].flatMap((module) => [...importsOf(manifest, module)]))],
  };
}
