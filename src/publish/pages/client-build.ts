import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Manifest } from 'vite';
import { filesIn } from '../built-folder.ts';
import { writeOutShortTokens } from './short-tokens.ts';

/** A file of the built client: its path below the site's base, and the SHA-256 of its contents in hexadecimal. */
export interface ClientFile {
  path: string;
  hash: string;
}

/** What the client build made, as outputs refer to it. */
export interface ClientBuild {
  /** Scripts, styles, fonts, and what stands in public/, in order of their paths; without index.html, which pages replace. */
  files: ClientFile[];
  template: string;
  css: string;
  /** Path of the whole style sheet below the site's base. */
  styleSheet: string;
  /** Path of the font of headings, which a page fetches at once; absent where the client has none. */
  headingFont?: string;
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

function clientFiles(folder: string, old: ReadonlySet<string>): ClientFile[] {
  return filesIn(folder)
    .filter((path) => !old.has(path) && path !== 'index.html' && !path.startsWith('.vite/'))
    .map((path) => ({
      path,
      hash: createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** index.html without what each page has in its own way, and with its script made small. */
function templateOf(html: string): string {
  return html
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>|\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/(?<=<script>)[\s\S]*?(?=<\/script>)/g, (script) => minifySync('index.js', script, { module: false }).code.trim());
}

/** Reads what the client build left in a folder; `old` are files of earlier builds that are still there. */
export function readClientBuild(folder: string, old: ReadonlySet<string> = new Set()): ClientBuild {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const styles = [
    ...new Set(Object.values(manifest).flatMap((chunk) => [...(chunk.css ?? []), ...(chunk.file.endsWith('.css') ? [chunk.file] : [])])),
  ];
  const headings = Object.values(manifest).find((chunk) => chunk.file.includes('newsreader-latin-500-normal'))?.file;
  return {
    files: clientFiles(folder, old),
    template: templateOf(readFileSync(join(folder, 'index.html'), 'utf8')),
    styleSheet: styles[0] ?? '',
    css: writeOutShortTokens(styles.map((file) => readFileSync(join(folder, file), 'utf8')).join('')),
    ...(headings ? { headingFont: headings } : {}),
    codeOf: (modules) => [...new Set([...modules, 'index.html'].flatMap((module) => [...importsOf(manifest, module)]))],
  };
}
