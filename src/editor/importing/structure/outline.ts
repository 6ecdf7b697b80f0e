import type { Section } from '../../../archive/sections.ts';
import { isOnlyWeek } from '../dating/week-text.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/spans.ts';
import type { Ledger } from '../report/ledger.ts';
import { HeadingPlaces, SOURCE } from './heading-places.ts';
import type { HeadingMark } from './headings.ts';
import { asLinkHeadline, isAddressOnly, linksOf } from './headlines.ts';
import { beginsItem, cardBeginsItem, isProseBlock } from './item-starts.ts';
import { isOwnName, newsletterName } from './newsletter-name.ts';
import type { Outline, RawItem } from './outline-parts.ts';

const SUBSCRIBE = /订阅|訂閱|購読|subscrib/i;
const ARROWS = /[⇦⇨←→⇐⇒⟵⟶«»]|<-|->/u;
const IN_FOOTER = 'in the footer: it speaks of the newsletter and its author';

/** Parts a document's blocks into its head, picks, items, navigation and footer. What only gives structure goes into the ledger. */
export function readOutline(blocks: readonly Block[], ledger: Ledger): Outline {
  return new OutlineReader(blocks, ledger).read();
}

class OutlineReader {
  readonly outline: Outline = { intro: [], picks: [], navigation: [], items: [], orphans: [] };
  readonly places: HeadingPlaces;
  readonly ledger: Ledger;
  mode: 'head' | 'picks' | 'navigation' | 'section' | 'footer' = 'head';
  section: Section | undefined;
  pickSection: Section | undefined;
  item: RawItem | undefined;
  sectionDepth = 6;
  sectionNumber = 0;
  ownName = '';

  constructor(blocks: readonly Block[], ledger: Ledger) {
    this.places = new HeadingPlaces(blocks);
    this.ledger = ledger;
  }

  read(): Outline {
    const { blocks, contents } = this.places;
    const title = this.places.title();
    if (title) this.outline.title = title;
    this.ownName = title ? newsletterName(spansText(title.spans)) : '';
    blocks.forEach((block, index) => {
      const mark = this.places.at(index);
      if (block.kind === 'rule') this.onRule(block);
      else if (block === title) this.ledger.leaveBlock(block, 'boilerplate', 'the title: it names the newsletter and the week');
      else if (contents.indexes.has(index)) this.ledger.leaveBlock(block, 'boilerplate', 'an entry of the list of contents');
      else if (mark) this.onHeading(mark);
      else this.onBlock(block, blocks[index + 1], index);
    });
    return this.outline;
  }

  onRule(block: Block): void {
    this.ledger.rules.push(block.line);
    if (this.mode === 'picks' || this.mode === 'navigation') this.mode = this.section ? 'footer' : 'head';
  }

  structure(mark: HeadingMark, why: string): void {
    this.ledger.leaveBlock(mark.block, 'boilerplate', why);
  }

  openSection(mark: HeadingMark, section: Section): void {
    this.structure(mark, `a section's heading: its items are in section ${section}`);
    [this.mode, this.section, this.item] = ['section', section, undefined];
    this.sectionNumber = mark.number ?? this.sectionNumber + 1;
    if (mark.block.kind === 'heading') this.sectionDepth = Math.min(this.sectionDepth, mark.block.depth);
  }

  openPicks(mark: HeadingMark, why: string, section?: Section): void {
    this.structure(mark, why);
    [this.mode, this.pickSection] = ['picks', section];
  }

  onHeading(mark: HeadingMark): void {
    const { role } = mark;
    const body = this.places.bodyOf(mark);
    const text = spansText(mark.block.spans);
    const inItems = this.section !== undefined && body.some(isProseBlock) && !mark.afterRule;
    const isFooterBody = mark.afterRule || !body.some((block) => isProseBlock(block) || block.spans.some((span) => span.kind === 'image'));
    if (role?.kind === 'section' && this.section === undefined && this.places.isDigest(mark))
      this.openPicks(mark, 'the heading of a digest: its lines are picks', role.section);
    else if (role?.kind === 'section' && this.places.isSectionLevel(mark)) this.openSection(mark, role.section);
    else if (role?.kind === 'contents' && this.mode !== 'section') this.structure(mark, 'the heading of the list of contents');
    else if (role?.kind === 'picks' && !inItems) this.openPicks(mark, 'the heading of the picks');
    else if (role?.kind === 'navigation' && !inItems) {
      this.ledger.leaveBlock(mark.block, 'navigation', 'the heading of the links to other issues');
      this.mode = 'navigation';
    } else if (role?.kind === 'footer' && (role.sure || isFooterBody)) {
      this.structure(mark, 'a footer: it speaks of the newsletter and its author');
      this.mode = 'footer';
    } else if (this.section === undefined && mark.number === undefined && this.places.isDigest(mark)) {
      this.ledger.warn(
        mark.block.line,
        `"${text}" stands over a list before the sections, but its wording is not in the table of names: its lines are taken as picks`,
      );
      this.openPicks(mark, 'the heading of a list before the sections: its lines are picks');
    } else if (this.places.isUnseenSection(mark, this.sectionDepth, this.sectionNumber)) {
      const wording = role?.kind === 'ambiguous' ? 'names several sections' : 'is not in the table of names';
      this.ledger.warn(
        mark.block.line,
        `"${text}" reads as a section's heading, but its wording ${wording}: its items are put into section other; correct "section" there, or add the wording to src/editor/importing/section-words.ts`,
      );
      this.openSection(mark, 'other');
    } else this.onItemHeading(mark, body);
  }

  onItemHeading({ block }: HeadingMark, body: readonly Block[]): void {
    const real = body.some((each) => each.kind === 'card' || isProseBlock(each) || each.spans.some((span) => span.kind === 'image'));
    if (this.section === undefined && (real || linksOf(block.spans).length > 0)) {
      this.ledger.warn(
        block.line,
        `"${spansText(block.spans)}" stands before the first section: it is put into section other; correct "section" there`,
      );
      [this.section, this.mode] = ['other', 'section'];
    }
    if (this.mode === 'footer' && !(this.section && body.some(isProseBlock))) this.ledger.leaveBlock(block, 'boilerplate', IN_FOOTER);
    else if (this.section === undefined || (this.mode === 'navigation' && !body.some(isProseBlock)))
      this.ledger.leaveBlock(block, 'unplaced', 'a heading outside of any section, with nothing under it that makes an item');
    else this.startItem(block, block);
  }

  startItem(at: Block, head?: Block): void {
    this.mode = 'section';
    this.item = { section: this.section ?? 'other', line: at.line, body: head ? [] : [at], ...(head ? { head } : {}) };
    this.outline.items.push(this.item);
  }

  onBlock(block: Block, next: Block | undefined, index: number): void {
    const text = spansText(block.spans);
    const links = linksOf(block.spans);
    if (!this.outline.source && index < 8 && (SOURCE.test(text) || (block.quoted && this.mode === 'head' && links.length === 1)))
      this.outline.source = block;
    else if (ARROWS.test(text) && links.length > 0 && text.length < 200 && !isProseBlock(block)) this.outline.navigation.push(block);
    else if (block.card && this.mode === 'section' && isOwnName(block.card.title, this.ownName)) this.outline.navigation.push(block);
    else if (this.mode === 'navigation') this.outline.navigation.push(block);
    else if (this.mode === 'footer' && this.section && asLinkHeadline(block) === 'certain' && !SUBSCRIBE.test(text))
      this.startItem(block, block);
    else if (this.mode === 'footer') this.ledger.leaveBlock(block, 'boilerplate', IN_FOOTER);
    else if (this.mode === 'section') this.onSectionBlock(block, next);
    else if (isOnlyWeek(text) && links.length === 0)
      this.ledger.leaveBlock(block, 'boilerplate', 'it names the week and its day, which the file has');
    else if (this.mode === 'picks' && block.kind === 'bullet')
      this.outline.picks.push({ block, ...(this.pickSection ? { section: this.pickSection } : {}) });
    else if (this.outline.picks.length > 0 && this.places.leadsIntoContents(index))
      this.ledger.leaveBlock(block, 'boilerplate', 'it leads into the list of contents');
    else this.outline.intro.push(block);
  }

  onSectionBlock(block: Block, next: Block | undefined): void {
    const { item } = this;
    const begins = beginsItem(block, item, next);
    if (SUBSCRIBE.test(block.card?.title ?? (begins ? spansText(block.spans) : ''))) {
      this.ledger.leaveBlock(block, 'boilerplate', 'a box for subscribing');
      if (begins) this.mode = 'footer';
    } else if (begins || (!item && isAddressOnly(block))) this.startItem(block, block);
    else if (block.kind === 'card' && cardBeginsItem(block, item, next)) {
      this.ledger.warn(
        block.line,
        `an item without a headline begins with the card "${block.card?.title ?? ''}": the card's title stands for it`,
      );
      this.startItem(block);
    } else if (block.kind === 'bullet' && (!item || (item.head?.kind === 'bullet' && item.head.list?.line === block.list?.line)))
      this.startItem(block, block);
    else if (item) item.body.push(block);
    else this.outline.orphans.push(block);
  }
}
