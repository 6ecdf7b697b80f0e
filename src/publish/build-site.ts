import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OUTPUTS } from './outputs/outputs.ts';
import { combine, type Built, type Output, type Site, type SiteFiles } from './site.ts';

/** Adds everything else to the built client in a folder, and gives it. Nothing is written before all of it is made. */
export async function buildSite(folder: string, site: Site, built: Built, outputs: readonly Output[] = OUTPUTS): Promise<SiteFiles> {
  const files = await combine({ ...site, built }, outputs);
  for (const { path } of built.client.files)
    if (files.has(path)) throw new Error(`an output makes ${path}, which is a file of the reader or of public/: give it another path`);
  // What only the build itself needs.
  rmSync(join(folder, '.vite'), { recursive: true, force: true });
  for (const each of new Set([...files.keys()].map(dirname))) mkdirSync(join(folder, each), { recursive: true });
  for (const [path, contents] of files) writeFileSync(join(folder, path), contents);
  return files;
}
