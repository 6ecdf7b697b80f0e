import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../source/faults.ts';
import { readArchive, type ArchiveFiles } from '../source/read-archive.ts';
import { liesInArchive } from '../source/read-file.ts';
import type { Entry } from '../source/read-file.ts';
import type { Issue, Month } from '../source/schema.ts';
import { Complaint } from '../terminal/complaint.ts';
import { isInside } from './file-paths.ts';
import { takeTexts } from './keeping/kept-texts.ts';
import type { KeptThings } from './keeping/kept-things.ts';
import { siteOf, type Site } from './site.ts';

/** An archive as it is published: without the weeks and months that are drafts. */
export function withoutDrafts(source: ArchiveFiles): ArchiveFiles {
  const ready = (entry: Entry<Issue | Month>) => !entry.value.draft;
  return { ...source, issues: source.issues.filter(ready), months: source.months.filter(ready) };
}

/** How a site is read. */
export interface ReadOptions {
  /** Whether drafts are in it. */
  drafts?: boolean;
  /** The texts that an earlier build has parsed. */
  texts?: KeptThings;
}

/**
 * Reads the site that an archive's folder makes, at a base path; drafts are in it only where that is asked for.
 * Throws a Complaint with every error where the archive has one.
 */
export function readSite(folder: string, base: string, { drafts = false, texts }: ReadOptions = {}): Site {
  const keepOthers = texts && takeTexts(texts, folder);
  const source = readArchive(folder);
  keepOthers?.(source);
  const errors = source.faults.filter((fault) => fault.severity === 'error');
  if (errors.length > 0) {
    const count = errors.length === 1 ? 'a fault' : `${errors.length} faults`;
    throw new Complaint(`the archive in ${folder} has ${count}:\n${errors.map(formatFault).join('\n')}`);
  }
  return siteOf(drafts ? source : withoutDrafts(source), {
    base,
    readSource: (path) => {
      const file = join(folder, path);
      return isInside(folder, file) && liesInArchive(folder, path) ? readFileSync(file) : undefined;
    },
    built: undefined,
  });
}
