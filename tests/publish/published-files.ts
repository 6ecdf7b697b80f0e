import { dataStem, hashedPath } from '../../src/archive/addresses/data-paths.ts';
import type { PublishedIssue } from '../../src/archive/published/issue.ts';
import type { YearIndex } from '../../src/archive/published/weeks.ts';
import { data } from '../../src/publish/outputs/data/data.ts';
import { readSite, type ReadOptions } from '../../src/publish/read-site.ts';
import type { Site, SiteFiles } from '../../src/publish/site.ts';
import { archiveFolder, type EditorFiles } from '../source/archive-folder.ts';

/** The site that an editor's files make, under a base path. */
export function siteFrom(files: EditorFiles, base = '/', options: ReadOptions = {}): Site {
  return readSite(archiveFolder(files), base, options);
}

/** The published archive of an editor's files: path below `data/` → contents. */
export async function publish(files: EditorFiles): Promise<SiteFiles> {
  return new Map([...(await data(siteFrom(files)))].map(([path, contents]) => [path.replace(/^data\//, ''), contents]));
}

/** The JSON of a published file. */
export function json<T>(files: SiteFiles, path: string): T {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`${path} is not published as text`);
  return JSON.parse(text) as T;
}

/** Reads the one published file whose path begins so: a name without its hash. */
export function read<T>(files: SiteFiles, stem: string): T {
  const found = [...files].filter(([path]) => path.startsWith(`${stem}.`));
  if (found.length !== 1) throw new Error(`${found.length} published files begin with ${stem}`);
  return json<T>(files, found[0]?.[0] ?? '');
}

/** A published week of 2020, by its number. */
export function week(files: SiteFiles, number: number, language = 'en'): PublishedIssue {
  return read(files, `${language}/issues/2020-w${number}`);
}

/** The paths of the files whose hashes a year's index in a language names: the year's, its weeks', its months'. */
export function filesNamedIn(index: YearIndex, language: string): { year: string; weeks: string[]; months: string[] } {
  return {
    year: hashedPath(dataStem(language, 'years', index.year), index.hash ?? ''),
    weeks: index.weeks.map(({ id, hash = '' }) => hashedPath(dataStem(language, 'issues', id), hash)),
    months: index.months.map(({ id, hash = '' }) => hashedPath(dataStem(language, 'months', id), hash)),
  };
}
