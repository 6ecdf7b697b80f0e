import { issueId } from '../../archive/ids.ts';
import { countSections, type SectionCounts } from '../../archive/sections.ts';
import { type WeekNumbering } from '../../archive/weeks.ts';
import { issueSchema, monthSchema, type Issue, type Item, type Month } from '../../source/schema.ts';
import { headTexts, introOf, recurringCaptions, sourceOf } from './dating/document-head.ts';
import { dateDocument } from './dating/document-week.ts';
import type { ImportContext } from './items/item-addresses.ts';
import { giveIds } from './items/item-ids.ts';
import { buildItem } from './items/item.ts';
import { adoptAddresses, readPick, tiePicks, type LoosePick } from './items/picks.ts';
import { workKey } from './markdown/addresses.ts';
import type { Block } from './markdown/block.ts';
import { readBlocks } from './markdown/blocks.ts';
import { languageOf } from './markdown/language.ts';
import { spansText } from './markdown/spans.ts';
import { audit, type Counts } from './report/audit.ts';
import { Ledger } from './report/ledger.ts';
import { Refusal } from './report/refusal.ts';
import { readNavigation } from './structure/navigation.ts';
import type { Outline } from './structure/outline-parts.ts';
import { readOutline } from './structure/outline.ts';

/** How a document is to be read. */
export interface ImportOptions {
  /** The language of its texts; without it, the script decides. */
  language?: string;
  /** By which a start is computed that the document does not give. */
  numbering: WeekNumbering;
  /** The week, whatever the document says. */
  week?: { year: number; number: number };
}

/** What was made of a document. A month's picks are still to be tied to issues (`picks`). */
export interface Imported {
  result: { kind: 'issue'; value: Issue } | { kind: 'month'; value: Month; picks: LoosePick[] };
  language: string;
  sections: SectionCounts;
  counts: Counts;
  ledger: Ledger;
}

function itemsOf(outline: Outline, picks: readonly LoosePick[], context: ImportContext): Item[] {
  const captions = recurringCaptions(outline);
  const built = outline.items.map((raw) => buildItem(raw, captions, context));
  adoptAddresses(picks, built, context);
  const seen = new Map<string, number>();
  for (const { item, line } of built) {
    if (item.url === undefined)
      context.ledger.warn(line, `"${item.headline[context.language] ?? ''}" has no address: the document gives none`);
    const key = item.url && workKey(item.url);
    const before = key && seen.get(key);
    if (before)
      context.ledger.warn(line, `the item in line ${before} has the same address: both are kept; remove one if it is there by mistake`);
    if (key) seen.set(key, line);
  }
  const ids = giveIds(built.map(({ item }) => item));
  return built.map(({ item }, index): Item => ({ id: ids[index] ?? '', ...item }));
}

/** A monthly edition has picks only: its items become picks where it has no list of them; all else that they say is left over. */
function picksOfItems(outline: Outline, hasList: boolean, context: ImportContext): LoosePick[] {
  if (!hasList) {
    return outline.items.map((raw): LoosePick => {
      const { item, line } = buildItem(raw, new Set(), context);
      const text = item.headline[context.language] ?? '';
      return { line, text, addresses: item.url === undefined ? [] : [{ url: item.url, label: text, line }] };
    });
  }
  for (const { head, body } of outline.items)
    for (const block of [...(head ? [head] : []), ...body])
      context.ledger.leaveBlock(
        block,
        'unplaced',
        'an item in a monthly edition, which has picks only: it belongs into the issue of its week',
      );
  return [];
}

function read(markdown: string): Block[] {
  try {
    // A byte order mark would shift every offset into the text by one.
    return readBlocks(markdown.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof RangeError)
      throw new Refusal('nests quotations or lists more deeply than can be read: take the marks at the beginning of its lines away');
    throw error;
  }
}

/** Reads a newsletter's Markdown into an issue or a monthly edition. Throws a Refusal where it names no week. */
export function importDocument(markdown: string, options: ImportOptions): Imported {
  const ledger = new Ledger();
  const blocks = read(markdown);
  const outline = readOutline(blocks, ledger);
  const language = options.language ?? languageOf(blocks.map((block) => spansText(block.spans)).join('\n'));
  const dating = dateDocument(headTexts(outline, blocks), options.numbering, options.week);
  for (const { line, message } of dating.warnings) ledger.warn(line, message);
  if (outline.items.length + outline.picks.length === 0)
    throw new Refusal(
      'has no items and no picks: is it an issue of the newsletter? Its sections need headings such as "1. Papers"',
      dating.line,
    );
  const source = sourceOf(outline, ledger);
  const context: ImportContext = { base: source?.url, language, ledger };
  const picks = outline.picks.map((pick) => readPick(pick, context));
  const intro = introOf(outline.intro, context);
  for (const block of outline.orphans) ledger.leaveBlock(block, 'unplaced', 'it stands in a section before its first item');
  const introText = intro ? { [language]: intro } : undefined;
  let result: Imported['result'];
  if (dating.month !== undefined) {
    picks.push(...picksOfItems(outline, picks.length > 0, context));
    for (const block of outline.navigation) ledger.leaveBlock(block, 'navigation', 'navigation in a monthly edition');
    result = {
      kind: 'month',
      picks,
      value: {
        id: dating.month,
        ...(source ? { source } : {}),
        ...(introText ? { note: introText } : {}),
        picks: tiePicks(picks, [], context),
      },
    };
  } else {
    const week = dating.week ?? { year: 0, number: 0, startsOn: '' };
    const items = itemsOf(outline, picks, context);
    const tied = tiePicks(
      picks,
      items.map((item) => ({ name: item.id, item })),
      context,
    );
    const links = readNavigation(outline.navigation, week, context);
    result = {
      kind: 'issue',
      value: {
        id: issueId(week),
        week,
        ...(source ? { source } : {}),
        ...(introText ? { intro: introText } : {}),
        picks: tied,
        items,
        ...(links.length > 0 ? { sourceLinks: links } : {}),
      },
    };
  }
  const counts = audit(blocks, result.value, ledger, source?.url);
  for (const { line, text, url, why } of ledger.leftovers.filter(({ kind }) => kind === 'unplaced'))
    ledger.warn(line, `left over: "${(text || url) ?? ''}": ${why}`);
  const checked = (result.kind === 'issue' ? issueSchema : monthSchema).safeParse(result.value);
  if (!checked.success)
    throw new Refusal(
      `cannot be brought into the archive's form: ${checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
      dating.line,
    );
  return { result, language, sections: result.kind === 'issue' ? countSections(result.value.items) : {}, counts, ledger };
}
