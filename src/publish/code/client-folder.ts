import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Manifest } from 'vite';
import { filesIn } from '../built-folder.ts';
import { writeOutShortTokens } from '../pages/short-tokens.ts';
import type { ClientDescription, ClientFile } from './client-build.ts';
import { hashOfFile } from './file-hash.ts';

function clientFiles(folder: string): ClientFile[] {
  return filesIn(folder)
    .filter((path) => path !== 'index.html' && !path.startsWith('.vite/'))
    .map((path) => ({ path, hash: hashOfFile(join(folder, path)), bytes: statSync(join(folder, path)).size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** index.html without what each page has in its own way, and with its script made small. */
function templateOf(html: string): string {
  return html
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>|\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/(?<=<script>)[\s\S]*?(?=<\/script>)/g, (script) => minifySync('index.js', script, { module: false }).code.trim());
}

/** Describes what the client build left in a folder. */
export function describeClient(folder: string): ClientDescription {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const styles = [
    ...new Set(Object.values(manifest).flatMap((chunk) => [...(chunk.css ?? []), ...(chunk.file.endsWith('.css') ? [chunk.file] : [])])),
  ];
  const headings = Object.values(manifest).find((chunk) => chunk.file.includes('newsreader-latin-500-normal'))?.file;
  return {
    files: clientFiles(folder),
    manifest,
    template: templateOf(readFileSync(join(folder, 'index.html'), 'utf8')),
    styleSheet: styles[0] ?? '',
    css: writeOutShortTokens(styles.map((file) => readFileSync(join(folder, file), 'utf8')).join('')),
    ...(headings ? { headingFont: headings } : {}),
  };
}
