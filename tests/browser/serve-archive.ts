import { buildArchive } from '../setup/build-archive.ts';
import type { EditorFiles } from '../source/archive-folder.ts';
import { serve } from './visit.ts';

/** Builds the site of an archive that a test made up and serves it; `end` stops that and takes the site away again. */
export async function serveArchive(name: string, files: EditorFiles): Promise<{ origin: string; end: () => void }> {
  const { site, remove } = await buildArchive(name, files);
  const { origin, close } = await serve(site);
  return {
    origin,
    end: () => {
      close();
      remove();
    },
  };
}
