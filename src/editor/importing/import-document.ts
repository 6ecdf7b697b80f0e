import { issueId } from '../../archive/ids.ts';
import { countSections, type SectionCounts } from '../../archive/sections.ts';
import type { Week } from '../../archive/weeks.ts';
import { issueSchema, monthSchema, type Issue, type Month } from '../../source/schema.ts';
import { readHead, type DatedHead, type HeadOptions } from './dating/document-head.ts';
import type { ImportContext } from './items/item-addresses.ts';
import type { ImportedItem } from './items/item.ts';
import { doubtsOf, readItems, withIds } from './items/items.ts';
import type { Block } from './markdown/block.ts';
import { readBlocks } from './markdown/blocks.ts';
import { readPick, type LoosePick, type PickTarget } from './picks/pick.ts';
import { adoptAddresses, tiePicks } from './picks/tie-picks.ts';
import { audit, type Counts } from './report/audit.ts';
import { toLedger, type Ledger } from './report/ledger.ts';
import { leftBlock, together, type Note, type Noted } from './report/notes.ts';
import { Refusal } from './report/refusal.ts';
import type { WordCounts } from './report/words.ts';
import { readNavigation } from './structure/navigation.ts';
import type { Outline } from './structure/outline-parts.ts';
import { readOutline } from './structure/outline.ts';

/** How a document is to be read. */
export interface ImportOptions extends HeadOptions {
  /** The items of the weeks that a month (`2020-11`) touches: a monthly edition's picks are tied to them. Without it, to none. */
  itemsOfMonth?: (month: string) => readonly PickTarget[];
}

/** The file made of a document. */
export type ImportedFile = { kind: 'issue'; value: Issue } | { kind: 'month'; value: Month };

/** What was made of a document, and what there is to say of it. */
export interface Imported {
  result: ImportedFile;
  language: string;
  sections: SectionCounts;
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

function contextOf({ source, language }: DatedHead): ImportContext {
  return { base: source?.url, language };
}

function issueOf(
  week: Week,
  outline: Outline,
  head: DatedHead,
  picks: readonly LoosePick[],
  found: readonly ImportedItem[],
): Noted<ImportedFile> {
  const context = contextOf(head);
  const { source, intro, language } = head;
  const adopted = adoptAddresses(picks, found, language);
  const items = withIds(adopted.value);
  const tied = tiePicks(
    picks,
    items.map((item) => ({ name: item.id, item })),
    context,
  );
  const navigation = readNavigation(outline.navigation, week, context);
  const value: Issue = {
    id: issueId(week),
    week,
    ...(source ? { source } : {}),
    ...(intro ? { intro: { [language]: intro } } : {}),
    picks: tied.value.picks,
    items: items.map((item) => {
      const links = tied.value.links.get(item.id);
      return links ? { ...item, links } : item;
    }),
    ...(navigation.value.length > 0 ? { sourceLinks: navigation.value } : {}),
  };
  return {
    value: { kind: 'issue', value },
    notes: [...adopted.notes, ...doubtsOf(adopted.value, language), ...tied.notes, ...navigation.notes],
  };
}

/** A monthly edition has picks only: its items become picks where it has no list of them; all else that they say is left over. */
function monthOf(
  month: string,
  outline: Outline,
  head: DatedHead,
  picks: readonly LoosePick[],
  found: readonly ImportedItem[],
  targets: readonly PickTarget[],
): Noted<ImportedFile> {
  const { source, intro, language } = head;
  const ofItems = found.map(({ item, line }): LoosePick => {
    const text = item.headline[language] ?? '';
    return { line, text, addresses: item.url === undefined ? [] : [{ url: item.url, label: text, line }] };
  });
  const tied = tiePicks(picks.length > 0 ? picks : ofItems, targets, contextOf(head));
  const value: Month = {
    id: month,
    ...(source ? { source } : {}),
    ...(intro ? { note: { [language]: intro } } : {}),
    picks: tied.value.picks,
  };
  return {
    value: { kind: 'month', value },
    notes: [...tied.notes, ...outline.navigation.flatMap((block) => leftBlock(block, 'navigation', 'navigation in a monthly edition'))],
  };
}

function check({ kind, value }: ImportedFile, line: number): void {
  const checked = (kind === 'issue' ? issueSchema : monthSchema).safeParse(value);
  if (checked.success) return;
  const faults = checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Refusal(`cannot be brought into the archive's form: ${faults.join('; ')}`, line);
}

/** Reads a newsletter's Markdown into an issue or a monthly edition. Throws a Refusal where it names no week. */
export function importDocument(markdown: string, options: ImportOptions): Imported {
  const blocks = blocksOf(markdown);
  const outline = readOutline(blocks);
  const head = readHead(outline.value, blocks, options);
  const { dating, language, source } = head.value;
  if (outline.value.items.length + outline.value.picks.length === 0)
    throw new Refusal(
      'has no items and no picks: is it an issue of the newsletter? Its sections need headings such as "1. Papers"',
      dating.line,
    );
  const context = contextOf(head.value);
  const items = readItems(outline.value.items, context);
  const picks = together(outline.value.picks.map((pick) => readPick(pick, context)));
  const { month } = dating;
  const file =
    month === undefined
      ? issueOf(dating.week, outline.value, head.value, picks.value, items.value)
      : monthOf(month, outline.value, head.value, picks.value, items.value, options.itemsOfMonth?.(month) ?? []);
  const notes: Note[] = [outline, head, items, picks, file].flatMap((stage) => stage.notes);
  const audited = audit(blocks, file.value.value, notes, source?.url);
  check(file.value, dating.line);
  return {
    result: file.value,
    language,
    sections: file.value.kind === 'issue' ? countSections(file.value.value.items) : {},
    counts: audited.value.counts,
    ledger: toLedger([...notes, ...audited.notes]),
    notes,
    surplus: audited.value.surplus,
  };
}
