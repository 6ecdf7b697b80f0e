/** Checks the archive: `npm run check -- [--json] [--strict] [--data DIR]`. Described in docs/editing.md. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault, type Fault } from '../source/faults.ts';
import { readArchive } from '../source/read-archive.ts';
import { Complaint } from '../terminal/complaint.ts';
import { runProgram } from '../terminal/run-program.ts';
import { adviseOnArchive } from './checking/archive-advice.ts';
import { formatNotes, lineageNotes, type LineageNotes } from './checking/lineage-notes.ts';

const USAGE = `Usage: npm run check -- [options]

Reads the archive and says what is wrong (errors), what is doubtful (warnings) and what to think
over (advice, which "accepted" in an item, week or month settles for good).

  --data DIR   the archive's folder (else data)
  --json       the whole result as JSON, for programs
  --strict     exit with 1 for warnings and open advice too
  --help       this text

Exit status: 0 no errors; 1 errors, or with --strict warnings or advice; 2 there is no archive to check.`;

/** What \`--json\` prints. */
interface CheckResult extends LineageNotes {
  version: 2;
  issues: number;
  items: number;
  months: number;
  errors: number;
  warnings: number;
  /** Pieces of advice that nobody has accepted. */
  advice: number;
  faults: Fault[];
}

function check(root: string): CheckResult {
  const files = readArchive(root);
  const { warnings, advice } = adviseOnArchive(files);
  const faults = [...files.faults, ...warnings, ...advice];
  const count = (which: Fault['severity']) => faults.filter(({ severity }) => severity === which).length;
  const items = files.issues.reduce((sum, { value }) => sum + value.items.length, 0);
  return {
    version: 2,
    issues: files.issues.length,
    items,
    months: files.months.length,
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
    faults,
    ...lineageNotes(files),
  };
}

await runProgram({
  name: 'check',
  usage: USAGE,
  faultStatus: 2,
  options: { data: { type: 'value', example: 'data' }, json: { type: 'switch' }, strict: { type: 'switch' } },
  run({ values: { data = 'data', json, strict } }) {
    if (!existsSync(join(data, 'archive.json')))
      throw new Complaint(`there is no ${join(data, 'archive.json')}: run this in the project's folder, or name the archive's with --data`);
    const result = check(data);
    if (json) console.log(JSON.stringify(result, null, 2));
    else {
      for (const fault of result.faults) console.log(formatFault(fault));
      for (const note of formatNotes(result)) console.log(note);
      console.log(
        `${result.issues} issues, ${result.items} items, ${result.months} monthly editions: ${result.errors} errors, ${result.warnings} warnings, ${result.advice} advice`,
      );
    }
    return result.errors > 0 || (strict && result.warnings + result.advice > 0) ? 1 : 0;
  },
});
