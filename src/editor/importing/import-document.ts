import { countSections, type SectionCounts } from '../../archive/sections.ts';
import type { Week } from '../../archive/weeks.ts';
import { isEditionMarkdown } from '../../source/edition-markdown/front-matter.ts';
import { issueSchema, monthSchema, type Issue, type Month } from '../../source/schema.ts';
import { readHead, type HeadOptions } from './dating/document-head.ts';
import type { Dating } from './dating/document-week.ts';
import { issueOf, type Stages } from './issue-file.ts';
import { readItems } from './items/items.ts';
import type { Block } from './markdown/block.ts';
import { readBlocks } from './markdown/blocks.ts';
import { monthOf } from './month-file.ts';
import { readPick, type PickTarget } from './picks/pick.ts';
import { readEdition } from './published/read-edition.ts';
import { audit, type Counts } from './report/audit.ts';
import { toLedger, type Ledger } from './report/ledger.ts';
import { together, type Note, type Noted } from './report/notes.ts';
import { Refusal } from './report/refusal.ts';
import { saidByFile } from './report/said.ts';
import type { WordCounts } from './report/words.ts';
import { readOutline } from './structure/outline.ts';
import type { OwnSections } from './structure/own-sections.ts';

/** How a document is to be read. */
export interface ImportOptions extends HeadOptions {
  /** The archive's items, for a month (`2020-11`): a monthly edition is tied to them. Without it, to none. */
  itemsOfMonth?: (month: string) => readonly PickTarget[];
  /** The items of the archive's other weeks, for a week: picks that none of its own items answers are tied to them. */
  itemsBeside?: (week: Week) => readonly PickTarget[];
  /** The archive's sections; without them, those that the importer's table of headings knows. */
  sections?: OwnSections;
}

/** The file made of a document. */
export type ImportedFile = { kind: 'issue'; value: Issue } | { kind: 'month'; value: Month };

/** What was made of a document, and what there is to say of it. */
export interface Imported {
  result: ImportedFile;
  language: string;
  /** The items that the document has, by section. */
  sections: SectionCounts;
  /** How many of a monthly edition's are items of weeks. */
  inWeeks: number;
  /** On which line each picture is named. */
  pictureLines: ReadonlyMap<string, number>;
  counts: Counts;
  ledger: Ledger;
  /** What the stages said of it, before the audit. */
  notes: readonly Note[];
  /** Words that file and ledger have more often than the document; empty unless a stage of the import is at fault. */
  surplus: WordCounts;
}

function blocksOf(markdown: string): Block[] {
  try {
    // A byte order mark would shift every offset into the text by one.
    return readBlocks(markdown.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof RangeError)
      throw new Refusal('nests quotations or lists more deeply than can be read: take the marks at the beginning of its lines away');
    throw error;
  }
}

function fileOf(dating: Dating, stages: Stages, options: ImportOptions): Noted<ImportedFile> & { inWeeks: number } {
  if (dating.month === undefined) {
    const { value, notes } = issueOf(dating.week, stages, options.itemsBeside?.(dating.week) ?? []);
    return { value: { kind: 'issue', value }, notes, inWeeks: 0 };
  }
  const { value, notes } = monthOf(dating.month, stages, options.itemsOfMonth?.(dating.month) ?? []);
  return { value: { kind: 'month', value: value.month }, notes, inWeeks: value.inWeeks };
}

function check({ kind, value }: ImportedFile, line: number): void {
  const checked = (kind === 'issue' ? issueSchema : monthSchema).safeParse(value);
  if (checked.success) return;
  const faults = checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Refusal(`cannot be brought into the archive's form: ${faults.join('; ')}`, line);
}

/** Takes an edition as a build has published it: all of it has its place, or it is refused. */
function importEdition(markdown: string, options: ImportOptions): Imported {
  if (options.week !== undefined || options.language !== undefined)
    throw new Refusal('says its own week and language, since it is a published edition: leave --week and --lang out', 1);
  const { language, kind, value } = readEdition(markdown);
  const file: ImportedFile = kind === 'issue' ? { kind, value } : { kind, value };
  check(file, 1);
  const { texts, addresses } = saidByFile(value);
  const all = (total: number) => ({ total, leftOver: 0 });
  return {
    result: file,
    language,
    sections: countSections(value.items ?? []),
    inWeeks: 0,
    pictureLines: new Map(),
    counts: {
      texts: all(texts.length),
      links: all(addresses.length),
      images: all((value.items ?? []).filter(({ figure }) => figure).length),
    },
    ledger: toLedger([]),
    notes: [],
    surplus: new Map(),
  };
}

/**
 * Reads a newsletter's Markdown, or what a build has published as Markdown, into an issue or a monthly edition. Throws a Refusal
 * where it names no week.
 */
export function importDocument(markdown: string, options: ImportOptions): Imported {
  if (isEditionMarkdown(markdown)) return importEdition(markdown, options);
  const blocks = blocksOf(markdown);
  const outline = readOutline(blocks, options.sections);
  const head = readHead(outline.value, blocks, options);
  const { dating, language, source } = head.value;
  if (outline.value.items.length + outline.value.picks.length === 0)
    throw new Refusal(
      'has no items and no picks: is it an issue of the newsletter? Its sections need headings such as "1. Papers"',
      dating.line,
    );
  const context = { base: source?.url, language };
  const items = readItems(outline.value.items, context);
  const picks = together(outline.value.picks.map((pick) => readPick(pick, context)));
  const stages: Stages = { outline: outline.value, head: head.value, items, picks: picks.value };
  const { value: file, inWeeks, notes: said } = fileOf(dating, stages, options);
  const notes: Note[] = [...[outline, head, picks].flatMap((stage) => stage.notes), ...said];
  const audited = audit(blocks, file.value, notes, source?.url);
  check(file, dating.line);
  return {
    result: file,
    language,
    sections: countSections(items.map(({ value }) => value.item)),
    inWeeks,
    pictureLines: new Map(
      blocks.flatMap(({ spans }) => spans.flatMap((span) => (span.kind === 'image' ? [[span.url, span.line] as const] : []))),
    ),
    counts: audited.value.counts,
    ledger: toLedger([...notes, ...audited.notes]),
    notes,
    surplus: audited.value.surplus,
  };
}
