import { rmSync } from 'node:fs';
import type { SiteOptions } from '../../src/publish/serving/serve.ts';
import { writeArchive, type EditorFiles } from '../source/archive-folder.ts';
import { build } from './build-sites.ts';

/** A site built of an archive that a test made up. */
export interface BuiltArchive {
  site: SiteOptions;
  /** Takes it away again. */
  remove: () => void;
}

/** Builds the site of an editor's files at the root of a host; `name` tells it from others that are built at the same time. */
export async function buildArchive(name: string, files: EditorFiles): Promise<BuiltArchive> {
  const archive = writeArchive(files);
  const site = { folder: `node_modules/.cache/test-site-${name}`, base: '/' };
  try {
    await build(site, archive);
  } finally {
    rmSync(archive, { recursive: true });
  }
  return { site, remove: () => rmSync(site.folder, { recursive: true, force: true }) };
}
