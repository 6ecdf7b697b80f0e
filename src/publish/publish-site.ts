import type { ReaderCode } from './code/reader-code.ts';
import type { KeptOfSite } from './keeping/kept-of-site.ts';
import type { KeptThings } from './keeping/kept-things.ts';
import type { OutputTimes } from './output-times.ts';
import { hosting } from './outputs/hosting.ts';
import { OUTPUTS } from './outputs/outputs.ts';
import type { PublishOptions } from './publish-options.ts';
import { combine, type Output, type Site, type SiteFiles } from './site.ts';
import { compressFolder } from './writing/compressed.ts';
import { writeSite, type SiteChanges } from './writing/write-site.ts';

/** What a build has made. */
export interface Published {
  changes: SiteChanges;
  files: number;
  pages: number;
  /** How many files have compressed ones beside them; undefined where none were wanted. */
  compressed: number | undefined;
  /** What making each output took. */
  times: OutputTimes;
  /** How many things that were kept were not what was written. */
  damaged: number;
}

/** All files of a site: the reader's code and what outputs make. Throws where both make the same one. */
export async function siteFiles(site: Site, code: ReaderCode, outputs: readonly Output[] = OUTPUTS): Promise<SiteFiles> {
  const files = await combine({ ...site, built: code.built }, outputs);
  for (const [path, contents] of code.files) {
    if (files.has(path)) throw new Error(`an output makes ${path}, which is a file of the reader or of public/: give it another path`);
    files.set(path, contents);
  }
  return files;
}

/** Makes a site's folder of an archive and the reader's code. Nothing is written there before all of it is made. */
export async function publishSite(
  site: Site,
  code: ReaderCode,
  folder: string,
  options: PublishOptions,
  kept: KeptOfSite,
): Promise<Published> {
  const outputs = OUTPUTS.filter((output) => options.hosting || output !== hosting);
  const times: OutputTimes = new Map();
  const files = await siteFiles({ ...site, kept, times }, code, outputs);
  const changes = await writeSite(folder, files, options);
  const compressed = kept.forms && (await compressFolder(folder, kept.forms));
  const things = Object.values(kept) as KeptThings[];
  for (const each of things) each.dropOthers();
  return {
    changes,
    files: files.size,
    pages: [...files.keys()].filter((path) => path.endsWith('.html') && !/(?:^|\/)email\//.test(path)).length,
    compressed,
    times,
    damaged: things.reduce((sum, { damaged }) => sum + damaged, 0),
  };
}
