import type { SectionCounts } from '../../../archive/sections.ts';
import type { KeptField } from '../merge/merge-texts.ts';
import type { Counts } from './audit.ts';
import type { AddressChange, Leftover, Warning } from './notes.ts';
import { Refusal } from './refusal.ts';

/** What became of a document. `merged`: into a file that was there; `unchanged`: the file has it all. */
export type Outcome = 'written' | 'merged' | 'unchanged' | 'refused';

/** The report of one document. Lines are the document's, from 1. */
export interface DocumentReport {
  file: string;
  outcome: Outcome;
  /** The file in the archive. Absent where the document was refused. */
  target?: string;
  /** Why it was refused. */
  error?: { message: string; line?: number };
  kind?: 'issue' | 'month';
  id?: string;
  language?: string;
  /** Items per section. */
  sections?: SectionCounts;
  items?: number;
  /** How many of a monthly edition's items are items of weeks; the others are its own. */
  inWeeks?: number;
  picks?: number;
  /** How many texts (paragraphs, headings, cards), links and images the document has, and how many are left over. */
  counts?: Counts;
  leftovers?: Leftover[];
  warnings?: Warning[];
  /** Addresses that stand in the archive otherwise than in the document: tracking removed, relative ones made whole. */
  addresses?: AddressChange[];
  /** Lines of rules of dashes, which only part things. */
  rules?: number[];
  /** What a merge added or replaced. */
  changes?: string[];
  /** Fields in which file and document differ, and the file was kept. */
  kept?: KeptField[];
}

/** The report of a run, as `--report` writes it. */
export interface ImportReport {
  version: 1;
  dryRun: boolean;
  documents: DocumentReport[];
  totals: { documents: number; refused: number; items: number; warnings: number; leftOver: number; unplaced: number };
}

/** The report of a document that could not be imported. */
export function refusalReport(file: string, error: unknown): DocumentReport {
  if (error instanceof Refusal)
    return { file, outcome: 'refused', error: { message: error.message, ...(error.line === undefined ? {} : { line: error.line }) } };
  // Whatever a document holds must not end a run over a hundred others; the message asks for the report that mends it.
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    file,
    outcome: 'refused',
    error: { message: `could not be read, by a fault of the importer (${what}): please report it with the document` },
  };
}

/** Sums a run up. */
export function summarize(documents: DocumentReport[], dryRun: boolean): ImportReport {
  const sum = (count: (document: DocumentReport) => number) => documents.reduce((total, document) => total + count(document), 0);
  return {
    version: 1,
    dryRun,
    documents,
    totals: {
      documents: documents.length,
      refused: documents.filter(({ outcome }) => outcome === 'refused').length,
      items: sum(({ items }) => items ?? 0),
      warnings: sum(({ warnings, kept }) => (warnings?.length ?? 0) + (kept?.length ?? 0)),
      leftOver: sum(({ leftovers }) => leftovers?.length ?? 0),
      unplaced: sum(({ leftovers }) => leftovers?.filter(({ kind }) => kind === 'unplaced').length ?? 0),
    },
  };
}

/** How many differing fields are shown a document: an archive in its own words differs everywhere. */
const MOST_KEPT = 8;

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Writes a document's report for a person: one line of result, then its warnings with file and line. */
export function formatDocument(report: DocumentReport, dryRun: boolean): string {
  const { file, outcome, target, error } = report;
  if (outcome === 'refused')
    return `error: ${file}${error?.line === undefined ? '' : `:${error.line}`}: ${error?.message ?? 'could not be imported'}`;
  const done = {
    written: dryRun ? 'would be written' : 'written',
    merged: dryRun ? 'would be changed' : 'changed',
    unchanged: 'unchanged',
    refused: '',
  }[outcome];
  const sections = Object.entries(report.sections ?? {})
    .map(([section, count]) => `${section} ${count}`)
    .join(', ');
  const kinds = ['boilerplate', 'navigation', 'unplaced']
    .map((kind) => ({ kind, count: report.leftovers?.filter((each) => each.kind === kind).length ?? 0 }))
    .filter(({ count }) => count > 0);
  const parts = [
    report.kind === 'issue' || report.items ? `${counted(report.items ?? 0, 'item')}${sections ? ` (${sections})` : ''}` : '',
    report.kind === 'month' && report.items ? `${report.inWeeks ?? 0} of them in weeks` : '',
    counted(report.picks ?? 0, 'pick'),
    `language ${report.language ?? ''}`,
    `left over ${kinds.map(({ kind, count }) => `${count} ${kind}`).join(', ') || 'nothing'}`,
    counted(report.warnings?.length ?? 0, 'warning'),
  ].filter(Boolean);
  return [
    `${file} → ${target ?? ''}: ${done}; ${parts.join('; ')}`,
    ...(report.changes ?? []).map((change) => `  ${dryRun ? 'would change' : 'changed'}: ${change}`),
    ...(report.warnings ?? []).map(({ line, message }) => `  warning: ${file}:${line}: ${message}`),
    ...(report.kept ?? [])
      .slice(0, MOST_KEPT)
      .map(({ field, archive, document }) => `  kept: ${field} is "${archive}"; the document has "${document}"`),
    ...((report.kept?.length ?? 0) > MOST_KEPT
      ? [`  kept: … and ${(report.kept?.length ?? 0) - MOST_KEPT} more; --report FILE.json has them all`]
      : []),
    ...((report.kept?.length ?? 0) > 0
      ? [
          `  ${counted(report.kept?.length ?? 0, 'field')} of ${target ?? ''} differ from the document and were kept: --force replaces them with the document's`,
        ]
      : []),
  ].join('\n');
}
