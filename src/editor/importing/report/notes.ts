import { isAddressLabel } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { wordsOf } from '../markdown/span-text.ts';

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

/**
 * What a stage of the import has to say beside what it made, for the report and for the audit. `rule`: a line of dashes, which
 * only parts things. `told`: words of the document that the file says in another way, like a site's name that its address has.
 * `added`: words that the file has beyond the document, like a headline that stands for a missing title. `elsewhere`: an address
 * that another file has, in the item that this one names.
 */
export type Note =
  | { note: 'leftover'; leftover: Leftover }
  | { note: 'warning'; warning: Warning }
  | { note: 'address'; change: AddressChange }
  | { note: 'rule'; line: number }
  | { note: 'told' | 'added'; line: number; text: string }
  | { note: 'elsewhere'; line: number; url: string };

/** What a stage made, and what it has to say of it. */
export interface Noted<T> {
  value: T;
  notes: Note[];
}

/** Several results as one: the values in order, all of their notes. */
export function together<T>(results: readonly Noted<T>[]): Noted<T[]> {
  return { value: results.map(({ value }) => value), notes: results.flatMap(({ notes }) => notes) };
}

/** Says that an editor should look at a line. */
export function warning(line: number, message: string): Note {
  return { note: 'warning', warning: { line, message } };
}

/** Says that an address was changed on its way; nothing where it was not. */
export function changed(line: number, from: string, to: string): Note[] {
  return from === to ? [] : [{ note: 'address', change: { line, from, to } }];
}

/** Says that words of the document are told in another way; nothing where there are none. */
export function told(line: number, text: string): Note[] {
  return text.trim() === '' ? [] : [{ note: 'told', line, text }];
}

/** Says that the file has words beyond the document; nothing where there are none. */
export function added(line: number, text: string): Note[] {
  return text.trim() === '' ? [] : [{ note: 'added', line, text }];
}

/** Leaves a piece of text out; nothing where it is empty. */
export function leftText(line: number, text: string, kind: LeftoverKind, why: string, what: Leftover['what'] = 'paragraph'): Note[] {
  return text.trim() === '' ? [] : [{ note: 'leftover', leftover: { line, what, kind, text: text.trim(), why } }];
}

/** Leaves a link or an image out. A link's text is only its label here: the words themselves are left over, or stand in the file, apart. */
export function leftAddress(
  { line, url, text }: { line: number; url: string; text?: string },
  what: 'link' | 'image',
  kind: LeftoverKind,
  why: string,
): Note {
  return { note: 'leftover', leftover: { line, what, kind, text: (text ?? '').trim(), url, why } };
}

/** A card's words: title, description and the site where it says more than the address. */
function cardWords({ title, description, site, url }: NonNullable<Block['card']>): string {
  return [title, description, isAddressLabel(site, url) ? '' : site].filter(Boolean).join(' / ');
}

/** Leaves a whole block out: its text, its links, its images. */
export function leftBlock(block: Block, kind: LeftoverKind, why: string): Note[] {
  const { card, line } = block;
  const text: Note[] = card
    ? [{ note: 'leftover', leftover: { line, what: 'block', kind, text: cardWords(card), ...(card.url ? { url: card.url } : {}), why } }]
    : leftText(line, wordsOf(block.spans).replace(/^[\s\p{P}]+$/u, ''), kind, why, block.kind === 'heading' ? 'heading' : 'paragraph');
  const addresses = block.spans.flatMap((span): Note[] => {
    if (span.kind === 'image') return [leftAddress({ ...span, text: span.alt }, 'image', kind, why)];
    return span.kind === 'link' && span.url !== card?.url ? [leftAddress(span, 'link', kind, why)] : [];
  });
  return [...text, ...addresses];
}
