/** Begins an issue: `npm run new -- 2021-w09 [URL…]`. Described in docs/editing.md. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { weekOfIssue } from '../archive/ids.ts';
import { issueSkeleton } from './creating/skeleton.ts';
import { ArchiveFolder } from './importing/merge/archive-folder.ts';
import { Refusal } from './importing/report/refusal.ts';

const USAGE = `Usage: npm run new -- YYYY-wNN [URL…]

Writes data/issues/YYYY-wNN.json: a valid issue with an item for each address, its id and paper's identity filled in,
and TODO where you write.

  --data DIR   the archive's folder (else data)
  --help       this text`;

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string', default: 'data' }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function main(): void {
  const { values, positionals } = readOptions();
  if (values.help) return console.log(USAGE);
  const [name = '', ...addresses] = positionals;
  const week = weekOfIssue(name);
  if (!week) throw new Refusal(`${name ? `${name} is not a week` : 'name the week'}: write it like 2021-w09\n\n${USAGE}`);
  const folder = new ArchiveFolder(values.data, false, false);
  const path = folder.issuePath(name);
  if (existsSync(path)) throw new Refusal(`${path} is there already: edit it, or give another week`);
  const issue = issueSkeleton(week, addresses, {
    languages: folder.languages ?? [],
    numbering: folder.numbering,
    sections: folder.sections ?? [],
  });
  folder.write(path, issue);
  console.log(
    `${path}: written, week from ${issue.week.startsOn}, ${issue.items.length} items${issue.items.length > 0 ? `: ${issue.items.map(({ id }) => id).join(', ')}` : ''}`,
  );
  console.log('Replace each TODO, then run: npm run check');
}

try {
  main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
}
