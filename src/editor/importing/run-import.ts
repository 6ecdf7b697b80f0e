import type { Issue, Month } from '../../source/schema.ts';
import { importDocument, type Imported } from './import-document.ts';
import { findDocuments, readDocument } from './markdown/document-files.ts';
import { ArchiveFolder } from './merge/archive-folder.ts';
import { isAnotherDocument, mergeIssue, mergeMonth } from './merge/merge-issue.ts';
import { MergeRecord } from './merge/merge-texts.ts';
import type { PickTarget } from './picks/pick.ts';
import { Refusal } from './report/refusal.ts';
import { refusalReport, summarize, type DocumentReport, type ImportReport } from './report/report.ts';

/** What a run is to do. */
export interface RunOptions {
  /** Files and folders. */
  paths: string[];
  /** The archive's folder, or with `alone` any folder. */
  root: string;
  alone: boolean;
  language?: string;
  week?: { year: number; number: number };
  dryRun: boolean;
  force: boolean;
  /** Called before each document with its number from 1 and how many there are. */
  onProgress?: (done: number, all: number, file: string) => void;
  onDocument?: (report: DocumentReport) => void;
}

interface Read {
  file: string;
  imported: Imported;
}

/** Runs an import over files and folders: issues first, then the monthly editions, whose picks are tied to them. */
export class ImportRun {
  readonly options: RunOptions;
  readonly folder: ArchiveFolder;
  readonly reports: DocumentReport[] = [];
  /** Which document of this run gave a week's file its texts: target and language → file. */
  readonly claims = new Map<string, string>();

  constructor(options: RunOptions) {
    this.options = options;
    this.folder = new ArchiveFolder(options.root, options.alone, options.dryRun);
  }

  run(): ImportReport {
    const { documents, unusable } = findDocuments(this.options.paths);
    for (const { path, message } of unusable) this.report({ file: path, outcome: 'refused', error: { message } });
    if (this.options.week && documents.length > 1)
      throw new Refusal(`--week is for one document, and there are ${documents.length}: give one file`);
    const months: { file: string; markdown: string }[] = [];
    documents.forEach((file, index) => {
      this.options.onProgress?.(index + 1, documents.length, file);
      this.guard(file, () => {
        const markdown = readDocument(file);
        const imported = this.read(markdown);
        if (imported.result.kind === 'month') months.push({ file, markdown });
        else this.place({ file, imported }, imported.result.value);
      });
    });
    for (const { file, markdown } of months) {
      this.guard(file, () => {
        const imported = this.read(markdown);
        if (imported.result.kind === 'month') this.placeMonth({ file, imported }, imported.result.value);
      });
    }
    return summarize(this.reports, this.options.dryRun);
  }

  read(markdown: string): Imported {
    const { language, week } = this.options;
    const imported = importDocument(markdown, {
      numbering: this.folder.numbering,
      itemsOfMonth: (month) =>
        this.folder
          .issuesNear(month)
          .filter(({ inMonth }) => inMonth)
          .flatMap(({ issue }) => issue.items.map((item): PickTarget => ({ name: `${issue.id}/${item.id}`, item, elsewhere: true }))),
      ...(language ? { language } : {}),
      ...(week ? { week } : {}),
    });
    this.checkLanguage(imported.language);
    return imported;
  }

  guard(file: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.report(refusalReport(file, error));
    }
  }

  report(report: DocumentReport): void {
    this.reports.push(report);
    this.options.onDocument?.(report);
  }

  checkLanguage(language: string): void {
    const { languages } = this.folder;
    if (languages && !languages.includes(language))
      throw new Refusal(
        `is in ${language}, which is not a language of the archive (${languages.join(', ')}): add it to archive.json, or say with --lang what it is`,
      );
  }

  /** Refuses the second of two documents of this run that claim one file in one language. */
  claim(target: string, { file, imported }: Read): void {
    const key = `${target} ${imported.language}`;
    const other = this.claims.get(key);
    if (other !== undefined)
      throw new Refusal(
        `claims ${target}, which ${other} has claimed already: nothing was overwritten. Correct its week, set it with --week, or leave one of the two out`,
      );
    this.claims.set(key, file);
  }

  place(read: Read, document: Issue): void {
    const target = this.folder.issuePath(document.id);
    this.claim(target, read);
    const archive = this.folder.issue(document.id);
    const { language } = read.imported;
    if (archive && isAnotherDocument(archive, document, language)) {
      throw new Refusal(
        `claims ${target}, which was made of another document${archive.source ? ` (${archive.source.url})` : ''}: nothing was overwritten. Correct its week, set it with --week, or move that file away`,
      );
    }
    const record = new MergeRecord(this.options.force);
    const merged = archive ? mergeIssue(archive, document, language, record) : this.withSchema(document, 'issue');
    this.finish(read, target, archive, merged, record);
  }

  placeMonth(read: Read, month: Month): void {
    const target = this.folder.monthPath(month.id);
    this.claim(target, read);
    const archive = this.folder.month(month.id);
    const record = new MergeRecord(this.options.force);
    const merged = archive ? mergeMonth(archive, month, read.imported.language, record) : this.withSchema(month, 'month');
    this.finish(read, target, archive, merged, record);
  }

  withSchema<T extends Issue | Month>(value: T, kind: 'issue' | 'month'): T {
    return this.options.alone ? value : { $schema: `../schema/${kind}.schema.json`, ...value };
  }

  finish({ file, imported }: Read, target: string, archive: Issue | Month | undefined, value: Issue | Month, record: MergeRecord): void {
    if (!archive || record.changes.length > 0) this.folder.write(target, value);
    const { ledger, result } = imported;
    const warnings = [...record.notes.map((message) => ({ line: 1, message })), ...ledger.warnings];
    const items = result.kind === 'issue' ? result.value.items.length : 0;
    this.report({
      file,
      outcome: !archive ? 'written' : record.changes.length > 0 ? 'merged' : 'unchanged',
      target,
      kind: result.kind,
      id: value.id,
      language: imported.language,
      sections: imported.sections,
      items,
      picks: result.value.picks.length,
      counts: imported.counts,
      leftovers: ledger.leftovers,
      warnings,
      addresses: ledger.addresses,
      rules: ledger.rules,
      changes: record.changes,
      kept: record.kept,
    });
  }
}
