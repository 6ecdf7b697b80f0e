import { totalCount } from '../../archive/sections.ts';
import { importDocument, type Imported } from './import-document.ts';
import { findDocuments, readDocument } from './markdown/document-files.ts';
import { ArchiveFolder } from './merge/archive-folder.ts';
import { placeFile } from './place-file.ts';
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
        else this.place({ file, imported });
      });
    });
    for (const { file, markdown } of months) {
      this.guard(file, () => this.place({ file, imported: this.read(markdown) }));
    }
    return summarize(this.reports, this.options.dryRun);
  }

  read(markdown: string): Imported {
    const { language, week } = this.options;
    const imported = importDocument(markdown, {
      numbering: this.folder.numbering,
      itemsOfMonth: (month) => this.folder.itemsFor(month),
      itemsBeside: (week) => this.folder.itemsBeside(week),
      ...(this.folder.ownSections ? { sections: this.folder.ownSections } : {}),
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

  place({ file, imported }: Read): void {
    const { result, ledger } = imported;
    const target = this.folder.pathOf(result.value);
    this.claim(target, { file, imported });
    const placed = placeFile(file, imported, this.folder, this.options);
    this.report({
      file,
      outcome: placed.outcome,
      target,
      kind: result.kind,
      id: result.value.id,
      language: imported.language,
      sections: imported.sections,
      items: totalCount(imported.sections),
      ...(result.kind === 'month' ? { inWeeks: imported.inWeeks } : {}),
      picks: result.value.picks.length,
      counts: imported.counts,
      leftovers: ledger.leftovers,
      warnings: [...placed.warnings, ...ledger.warnings].sort((a, b) => a.line - b.line),
      addresses: ledger.addresses,
      rules: ledger.rules,
      changes: placed.record.changes,
      kept: placed.record.kept,
    });
  }
}
