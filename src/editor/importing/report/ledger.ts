import { isAddressLabel } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/spans.ts';

/** Why a part of a document is not in the archive. `unplaced`: it should perhaps be, and an editor has to look. */
export type LeftoverKind = 'boilerplate' | 'navigation' | 'unplaced';

/** A part of a document that is not in the archive's file. */
export interface Leftover {
  line: number;
  what: 'heading' | 'paragraph' | 'link' | 'image' | 'block';
  kind: LeftoverKind;
  text: string;
  url?: string;
  /** What it is and why it was left over, for a person. */
  why: string;
}

/** Something doubtful that an editor should look at. */
export interface Warning {
  line: number;
  message: string;
}

/** An address that stands in the archive otherwise than in the document. */
export interface AddressChange {
  line: number;
  from: string;
  to: string;
}

/** The book of one import: what was left over and why, what is doubtful, which addresses were changed. */
export class Ledger {
  readonly leftovers: Leftover[] = [];
  readonly warnings: Warning[] = [];
  readonly addresses: AddressChange[] = [];
  /** Lines of rules of dashes, which only part things. */
  readonly rules: number[] = [];

  warn(line: number, message: string): void {
    if (!this.warnings.some((each) => each.line === line && each.message === message)) this.warnings.push({ line, message });
  }

  /** Notes an address that was changed on its way. */
  changed(line: number, from: string, to: string): void {
    if (from !== to && !this.addresses.some((each) => each.line === line && each.from === from)) this.addresses.push({ line, from, to });
  }

  /** Leaves a piece of text out. */
  leaveText(line: number, text: string, kind: LeftoverKind, why: string, what: Leftover['what'] = 'paragraph'): void {
    if (text.trim() !== '') this.leftovers.push({ line, what, kind, text: text.trim(), why });
  }

  /** Leaves a link or an image out. */
  leaveAddress(line: number, what: 'link' | 'image', url: string, text: string, kind: LeftoverKind, why: string): void {
    this.leftovers.push({ line, what, kind, text: text.trim(), url, why });
  }

  /** Leaves a whole block out: its text, its links, its images. */
  leaveBlock(block: Block, kind: LeftoverKind, why: string): void {
    const { card } = block;
    if (card)
      this.leftovers.push({
        line: block.line,
        what: 'block',
        kind,
        text: [card.title, card.description, card.site].filter(Boolean).join(' / '),
        ...(card.url ? { url: card.url } : {}),
        why,
      });
    else
      this.leaveText(
        block.line,
        spansText(block.spans.filter((span) => span.kind !== 'link' || !isAddressLabel(span.text, span.url))).replace(/^[\s\p{P}]+$/u, ''),
        kind,
        why,
        block.kind === 'heading' ? 'heading' : 'paragraph',
      );
    for (const span of block.spans) {
      if (span.kind === 'image') this.leaveAddress(span.line, 'image', span.url, span.alt, kind, why);
      else if (span.kind === 'link' && span.url !== card?.url) this.leaveAddress(span.line, 'link', span.url, span.text, kind, why);
    }
  }
}
