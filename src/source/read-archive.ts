import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { crossCheck } from './cross-check.ts';
import { faultAt, firstErrorLine, sourceFile, type Fault, type SourceFile } from './faults.ts';
import { issueSchema, monthSchema, type Issue, type Month } from './schema.ts';
import { archiveSchema, topicsSchema, type Archive, type Topics } from './settings-schema.ts';

/** A file of the archive and what it says. */
export interface Entry<T> {
  file: SourceFile;
  value: T;
}

/** The whole archive as it stands in an editor's folder, with every fault found in it. */
export interface ArchiveFiles {
  archive: Entry<Archive> | undefined;
  topics: Entry<Topics> | undefined;
  /** In order of their start. Files with a fault in their form are left out, and the fault says so. */
  issues: Entry<Issue>[];
  months: Entry<Month>[];
  faults: Fault[];
}

/** Issues stand in the order of their start; the id decides where two start on one day. */
function orderKey(issue: Issue): string {
  return `${issue.week.startsOn} ${issue.id}`;
}

function jsonFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}

/** Reads and validates one file; adds what is wrong to `faults` and then gives undefined. */
function readEntry<T>(root: string, path: string, schema: z.ZodType<T>, faults: Fault[]): Entry<T> | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, path), 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({ severity: 'error', file: path, message: `cannot be read: ${reason}` });
    return undefined;
  }
  const file = sourceFile(path, text);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({
      severity: 'error',
      file: path,
      line: firstErrorLine(text),
      message: `is not valid JSON: ${reason}. Look for a missing comma, quote or bracket there`,
    });
    return undefined;
  }
  const result = schema.safeParse(json);
  if (result.success) return { file, value: result.data };
  for (const issue of result.error.issues) {
    faults.push(
      faultAt(
        file,
        issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
        issue.message,
      ),
    );
  }
  return undefined;
}

/**
 * Reads and validates an archive's folder (`data/`): each file by its schema, then what holds between them.
 * Never throws for what an editor wrote: everything wrong is in `faults`.
 */
export function readArchive(root: string): ArchiveFiles {
  const faults: Fault[] = [];
  const all = <T>(folder: string, schema: z.ZodType<T>) =>
    jsonFiles(join(root, folder)).flatMap((name) => readEntry(root, `${folder}/${name}`, schema, faults) ?? []);
  const files: ArchiveFiles = {
    archive: readEntry(root, 'archive.json', archiveSchema, faults),
    topics: readEntry(root, 'topics.json', topicsSchema, faults),
    issues: all('issues', issueSchema).sort((a, b) => (orderKey(a.value) < orderKey(b.value) ? -1 : 1)),
    months: all('months', monthSchema),
    faults,
  };
  faults.push(...crossCheck(files, root));
  return files;
}
