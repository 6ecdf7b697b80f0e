/** Imports a newsletter's Markdown into the archive: `npm run import -- [options] FILE|FOLDER…`. Described in docs/editing.md. */
import { LANGUAGE_TAG, readIssueId, weekOfIssue } from '../archive/ids.ts';
import { UsageError } from '../terminal/complaint.ts';
import { runProgram } from '../terminal/run-program.ts';
import { writeWhole } from './importing/merge/write-file.ts';
import { formatDocument, type ImportReport } from './importing/report/report.ts';
import { ImportRun } from './importing/run-import.ts';

const USAGE = `Usage: npm run import -- [options] FILE|FOLDER…

Reads issues and monthly editions of the newsletter from Markdown into data/.

  --lang CODE       the texts' language, like en or zh-Hans (else by their script: Chinese is taken for zh-Hans)
  --out DIR         write into this folder alone: DIR/2020-w48.json, DIR/months/2020-11.json; data/ is not touched
  --week YYYY-wNN   the week of the one document given, whatever it says itself
  --report FILE     write the whole report as JSON: what was left over, with line and reason
  --dry-run         say what would change, and write nothing (but the report)
  --strict          exit with 1 where there is a warning
  --force           replace what is in the archive and differs from the document
  --help            this text

Exit status: 0 done; 1 warnings, with --strict; 2 something could not be imported, and nothing was written for it.`;

function weekOption(value: string | undefined): { year: number; number: number } | undefined {
  if (value === undefined) return undefined;
  const week = weekOfIssue(readIssueId(value) ?? '');
  if (!week || week.year < 1990 || week.year > 2100 || week.number < 1 || week.number > 53)
    throw new UsageError(`--week ${value} is not a week: write it like 2021-w32`);
  return week;
}

await runProgram({
  name: 'import',
  usage: USAGE,
  operands: true,
  faultStatus: 2,
  options: {
    lang: { type: 'value', example: 'zh-Hans' },
    out: { type: 'value', example: 'imported' },
    week: { type: 'value', example: '2021-w32' },
    report: { type: 'value', example: 'report.json' },
    'dry-run': { type: 'switch' },
    strict: { type: 'switch' },
    force: { type: 'switch' },
  },
  run({ values, operands }) {
    if (operands.length === 0) throw new UsageError('name the Markdown files or folders to import');
    if (values.lang !== undefined && !LANGUAGE_TAG.test(values.lang))
      throw new UsageError(`--lang ${values.lang} is not a language tag: write it like en or zh-Hans`);
    const week = weekOption(values.week);
    const dryRun = values['dry-run'];
    const onTerminal = process.stderr.isTTY;
    const report: ImportReport = new ImportRun({
      paths: [...operands],
      root: values.out ?? 'data',
      alone: values.out !== undefined,
      dryRun,
      force: values.force,
      ...(values.lang === undefined ? {} : { language: values.lang }),
      ...(week ? { week } : {}),
      onProgress: (done, all, file) =>
        void (onTerminal && process.stderr.write(`\r\x1b[K${done} of ${all} ${file}${done === all ? '\r\x1b[K' : ''}`)),
      onDocument: (document) => {
        if (onTerminal) process.stderr.write('\r\x1b[K');
        (document.outcome === 'refused' ? console.error : console.log)(formatDocument(document, dryRun));
      },
    }).run();
    if (values.report !== undefined) writeWhole(values.report, `${JSON.stringify(report, null, 2)}\n`);
    const { totals } = report;
    console.log(
      `${totals.documents} documents, ${totals.items} items: ${totals.refused} refused, ${totals.warnings} warnings, ${totals.leftOver} left over (${totals.unplaced} unplaced)${dryRun ? '; nothing was written' : ''}`,
    );
    if (totals.refused > 0) return 2;
    return values.strict && totals.warnings > 0 ? 1 : 0;
  },
});
