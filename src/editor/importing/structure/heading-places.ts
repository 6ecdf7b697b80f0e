import type { Section } from '../../../archive/sections.ts';
import { readWeekText } from '../dating/week-text.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/span-text.ts';
import { findContents, findHeadings, type HeadingMark } from './headings.ts';
import { linksOf } from './headlines.ts';

/** Lines that name the address of the original. */
export const SOURCE = /^(原文|来源|來源|出处|原典|元記事|source|original)\s*[:：]/i;

function isTitleText(block: Block | undefined): boolean {
  if (!block) return false;
  const { weeks, month, serial } = readWeekText(spansText(block.spans));
  return weeks.length > 0 || month !== undefined || serial !== undefined;
}

/** A document's headings by how they stand among its blocks: what their words leave open, their place decides. */
export class HeadingPlaces {
  readonly blocks: readonly Block[];
  readonly headings: HeadingMark[];
  readonly contents: ReturnType<typeof findContents>;
  readonly #byIndex: Map<number, number>;
  readonly #anyNumbered: boolean;

  /** `own`: the archive's own words for its sections. */
  constructor(blocks: readonly Block[], own: ReadonlyMap<string, Section>) {
    this.blocks = blocks;
    this.headings = findHeadings(blocks, own);
    this.contents = findContents(blocks, own);
    this.#byIndex = new Map(this.headings.map((mark, at) => [mark.index, at]));
    this.#anyNumbered = this.headings.some((each) => each.role?.kind === 'section' && each.number !== undefined);
  }

  /** The heading at a block's index. */
  at(index: number): HeadingMark | undefined {
    return this.headings[this.#byIndex.get(index) ?? -1];
  }

  /** What stands under a heading, up to the next, without rules. */
  bodyOf(mark: HeadingMark): Block[] {
    const end = this.headings[(this.#byIndex.get(mark.index) ?? 0) + 1]?.index ?? this.blocks.length;
    return this.blocks.slice(mark.index + 1, end).filter((block) => block.kind !== 'rule' && block.kind !== 'aside');
  }

  /** The document's title: the first heading, if it opens nothing, or a heading near the top that names a week. */
  title(): Block | undefined {
    const mark = this.headings.find(({ index, block }) => index <= 3 || isTitleText(block));
    if (!mark || (mark.role && !this.#isNamedTitle(mark))) return undefined;
    return mark.index === this.headings[0]?.index || isTitleText(mark.block) ? mark.block : undefined;
  }

  /** A newsletter may be called by words of sections ("Machine learning news"); its title stands first, and the week or the source under it. */
  #isNamedTitle(mark: HeadingMark): boolean {
    const under = this.blocks.slice(1, 3);
    return (
      mark.index === 0 &&
      mark.number === undefined &&
      under.some((block) => block.kind === 'paragraph' && (isTitleText(block) || SOURCE.test(spansText(block.spans))))
    );
  }

  /** Whether a heading stands where sections' headings stand, and not items'. */
  isSectionLevel(mark: HeadingMark): boolean {
    return mark.number !== undefined || mark.afterRule || this.contents.names.has(mark.name) || !this.#anyNumbered;
  }

  /** Whether a heading of unknown words stands as a section's; `depth` is that of the sections so far, `last` the number of the last. */
  isUnseenSection(mark: HeadingMark, depth: number, last: number): boolean {
    if (this.contents.names.has(mark.name) || (mark.afterRule && mark.beforeRule)) return true;
    if (mark.number === undefined) return false;
    return (
      mark.afterRule ||
      mark.beforeRule ||
      (mark.block.depth <= depth && (mark.number === last + 1 || this.at(mark.index + 1) !== undefined))
    );
  }

  /** Whether a list stands under a section's name before the sections, and the section itself is still to come: a digest. */
  isDigest(mark: HeadingMark): boolean {
    const later = this.headings.some(({ index, role }) => index > mark.index && role?.kind === 'section');
    return mark.number === undefined && later && this.isList(mark);
  }

  /** Whether nothing but a list, and perhaps words that lead into it, stands under a heading. */
  isList(mark: HeadingMark): boolean {
    const body = this.bodyOf(mark);
    const bullets = body.filter((block) => block.kind === 'bullet' && !this.contents.indexes.has(this.blocks.indexOf(block)));
    return (
      bullets.length > 0 &&
      body.every((block) => block.kind === 'bullet' || (block.kind === 'paragraph' && linksOf(block.spans).length === 0))
    );
  }

  /** Whether the next block that is no rule belongs to the list of contents. */
  leadsIntoContents(index: number): boolean {
    const rest = this.blocks.slice(index + 1).findIndex((block) => block.kind !== 'rule');
    return rest >= 0 && this.contents.indexes.has(index + 1 + rest);
  }
}
