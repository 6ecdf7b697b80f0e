import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { crossCheck } from './checks/cross-check.ts';
import type { Fault } from './faults.ts';
import { jsonFiles, readEntry, type Entry } from './read-file.ts';
import { issueSchema, monthSchema, type Issue, type Month } from './schema.ts';
import { archiveSchema, peopleSchema, topicsSchema, type Archive, type People, type Topics } from './settings-schema.ts';

/** The whole archive as it stands in an editor's folder, with every fault found in it. */
export interface ArchiveFiles {
  archive: Entry<Archive> | undefined;
  topics: Entry<Topics> | undefined;
  /** Undefined where nothing is settled by hand. */
  people: Entry<People> | undefined;
  /** In order of their start. Files with a fault in their form are left out, and the fault says so. */
  issues: Entry<Issue>[];
  months: Entry<Month>[];
  faults: Fault[];
}

/** Issues stand in the order of their start; the id decides where two start on one day. */
function orderKey(issue: Issue): string {
  return `${issue.week.startsOn} ${issue.id}`;
}

/**
 * Reads and validates an archive's folder (`data/`): each file by its schema, then what holds between them.
 * Never throws for what an editor wrote: everything wrong is in `faults`.
 */
export function readArchive(root: string): ArchiveFiles {
  const faults: Fault[] = [];
  const all = <T>(folder: string, schema: z.ZodType<T>) =>
    jsonFiles(root, folder, faults).flatMap((path) => readEntry(root, path, schema, faults) ?? []);
  const files: ArchiveFiles = {
    archive: readEntry(root, 'archive.json', archiveSchema, faults),
    topics: readEntry(root, 'topics.json', topicsSchema, faults),
    people: existsSync(join(root, 'people.json')) ? readEntry(root, 'people.json', peopleSchema, faults) : undefined,
    issues: all('issues', issueSchema).sort((a, b) => (orderKey(a.value) < orderKey(b.value) ? -1 : 1)),
    months: all('months', monthSchema),
    faults,
  };
  faults.push(...crossCheck(files, root));
  return files;
}
