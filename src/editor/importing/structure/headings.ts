import type { Section } from '../../../archive/sections.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/span-text.ts';
import { readHeading, type HeadingName } from './heading-roles.ts';
import { linksOf } from './headlines.ts';

/** A block that stands as a heading: its name read by meaning, and how it stands among the others. */
export interface HeadingMark extends HeadingName {
  index: number;
  block: Block;
  afterRule: boolean;
  beforeRule: boolean;
}

/** Whether nothing but cards stands between a block and the next heading or the end: a line of the author's over links of his own. */
function leadsIntoLastCards(index: number, blocks: readonly Block[]): boolean {
  const end = blocks.findIndex((block, at) => at > index && (block.kind === 'heading' || block.kind === 'rule'));
  const under = blocks.slice(index + 1, end < 0 ? blocks.length : end);
  return under.length > 0 && under.every((block) => block.card !== undefined);
}

function readsAsHeading(block: Block, blocks: readonly Block[], own: ReadonlyMap<string, Section>): boolean {
  if (block.kind === 'heading') return true;
  const text = spansText(block.spans);
  if (text === '' || text.length > 60 || linksOf(block.spans).length > 0) return false;
  const { role, number } = readHeading(text, own);
  if (!role) return false;
  if (block.kind === 'paragraph' && role.kind === 'footer' && leadsIntoLastCards(blocks.indexOf(block), blocks)) return true;
  // A section's heading that lost its mark is a numbered paragraph, or a numbered list of one.
  if (block.kind === 'paragraph' && blocks[blocks.indexOf(block) - 1]?.kind === 'rule') return true;
  if (block.kind === 'paragraph')
    return number !== undefined
      ? role.kind === 'section'
      : role.kind !== 'section' && block.spans.every((span) => span.kind === 'text' && (span.strong || role.kind === 'navigation'));
  return (
    block.kind === 'bullet' &&
    block.list?.ordered === true &&
    role.kind === 'section' &&
    blocks.filter((other) => other.list?.line === block.list?.line).length === 1
  );
}

/** Finds every block that stands as a heading. `own`: the archive's own words for its sections. */
export function findHeadings(blocks: readonly Block[], own: ReadonlyMap<string, Section>): HeadingMark[] {
  const marks = blocks.flatMap((block, index): HeadingMark[] => {
    if (!readsAsHeading(block, blocks, own)) return [];
    // Below the title, a month before a name says no more than the title does.
    const text =
      index === 0 ? spansText(block.spans) : spansText(block.spans).replace(/^20\d\d\s*年\s*(\d{1,2}\s*月)?的?(?=\s*\p{L})/u, '');
    const name = block.kind === 'bullet' ? { number: 1, ...readHeading(text, own) } : readHeading(text, own);
    return [{ ...name, index, block, afterRule: blocks[index - 1]?.kind === 'rule', beforeRule: blocks[index + 1]?.kind === 'rule' }];
  });
  // A short rule under a section's heading belongs to that heading; the first item's stands after it and opens nothing.
  const headings = new Set(marks.map(({ index }) => index));
  return marks.map((mark) => {
    const before = blocks.findLastIndex((block, index) => index < mark.index && block.kind !== 'rule');
    return mark.afterRule && headings.has(before) && before > 0 ? { ...mark, afterRule: false } : mark;
  });
}

/** Finds the lists of contents: numbered or not, most of their lines name sections. Gives the indexes of their blocks, and their names. */
export function findContents(blocks: readonly Block[], own: ReadonlyMap<string, Section>): { indexes: Set<number>; names: Set<string> } {
  const indexes = new Set<number>();
  const names = new Set<string>();
  const lists = Map.groupBy(
    blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.list),
    ({ block }) => block.list?.line,
  );
  for (const list of lists.values()) {
    const read = list.map(({ block }) => readHeading(spansText(block.spans), own));
    const known = read.filter(({ role }) => role?.kind === 'section' || role?.kind === 'ambiguous').length;
    if (list.length < 2 || known * 2 <= list.length || list.some(({ block }) => spansText(block.spans).length > 60)) continue;
    list.forEach(({ index }) => indexes.add(index));
    read.forEach(({ name }) => names.add(name));
  }
  return { indexes, names };
}
