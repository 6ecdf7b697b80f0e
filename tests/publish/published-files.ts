import type { PublishedIssue } from '../../src/archive/published.ts';
import { publishArchive, type PublishedFiles } from '../../src/publish/outputs/archive.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { archiveFolder, type EditorFiles } from '../source/archive-folder.ts';

/** Publishes an editor's files; no figure is there. */
export function publish(files: EditorFiles): Promise<PublishedFiles> {
  return publishArchive(readArchive(archiveFolder(files)), () => undefined);
}

/** The JSON of a published file. */
export function json<T>(files: PublishedFiles, path: string): T {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`${path} is not published as text`);
  return JSON.parse(text) as T;
}

/** Reads the one published file whose path begins so: a name without its hash. */
export function read<T>(files: PublishedFiles, stem: string): T {
  const found = [...files].filter(([path]) => path.startsWith(`${stem}.`));
  if (found.length !== 1) throw new Error(`${found.length} published files begin with ${stem}`);
  return json<T>(files, found[0]?.[0] ?? '');
}

/** A published week of 2020, by its number. */
export function week(files: PublishedFiles, number: number, language = 'en'): PublishedIssue {
  return read(files, `${language}/issues/2020-w${number}`);
}
