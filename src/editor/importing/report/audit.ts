import type { Issue, Month } from '../../../source/schema.ts';
import { addressKey, cleanAddress, meantAddress } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../markdown/spans.ts';
import { leftAddress, leftText, type Note, type Noted } from './notes.ts';
import { saidByBlock, saidByFile } from './said.ts';
import { countWords, splitWords, sumWords, type WordCounts } from './words.ts';

/** How much of a kind a document has, and how much of it is not in the archive's file. */
export interface Tally {
  total: number;
  leftOver: number;
}

/** The count of a whole document. */
export interface Counts {
  texts: Tally;
  links: Tally;
  images: Tally;
}

/** What of a document is neither in its file nor among what was left over. */
export interface Audit {
  counts: Counts;
  /** Words that the file and the leftovers together have more often than the document: none, unless a stage forgets to say so. */
  surplus: WordCounts;
}

/** A link's label stands in the file or in another leftover; an image's text stands nowhere else. */
function leftTexts(notes: readonly Note[]): string[] {
  return notes.flatMap((each) => (each.note === 'leftover' && each.leftover.what !== 'link' ? [each.leftover.text] : []));
}

/** Each word's count in the document less that in the file and the leftovers, whole words only. What is left is lost, or is too much where it is negative. */
function balance(blocks: readonly Block[], file: Issue | Month, notes: readonly Note[]): WordCounts {
  const noted = (kind: 'told' | 'added') => notes.flatMap((each) => (each.note === kind ? [each.text] : []));
  return sumWords(
    countWords(blocks.flatMap((block) => saidByBlock(block).texts)),
    countWords(noted('added')),
    countWords([...saidByFile(file).texts, ...leftTexts(notes), ...noted('told')], -1),
  );
}

/** Finds the blocks in which lost words may have stood: first those that miss the most of their words. */
function lostTexts(blocks: readonly Block[], lost: WordCounts): Note[] {
  const missing = new Map(lost);
  const share = (block: Block) => {
    const words = saidByBlock(block).texts.flatMap(splitWords);
    return words.filter((word) => (lost.get(word) ?? 0) > 0).length / Math.max(1, words.length);
  };
  const suspects = blocks.map((block) => ({ block, share: share(block) })).filter((each) => each.share > 0);
  return suspects
    .sort((a, b) => b.share - a.share)
    .flatMap(({ block, share: part }) => {
      const words = saidByBlock(block).texts.flatMap(splitWords);
      const taken = words.filter((word) => {
        const left = missing.get(word) ?? 0;
        if (left > 0) missing.set(word, left - 1);
        return left > 0;
      });
      if (taken.length === 0) return [];
      const text = part > 0.9 ? saidByBlock(block).texts.filter(Boolean).join(' / ') : taken.join(' ');
      return leftText(block.line, text, 'unplaced', 'found no place in the archive');
    });
}

function lostAddresses(blocks: readonly Block[], file: Issue | Month, notes: readonly Note[], base: string | undefined): Note[] {
  const key = (url: string) => addressKey(cleanAddress(url, base).url ?? url);
  const noted = notes.flatMap((each) => {
    if (each.note === 'elsewhere') return each.url;
    if (each.note !== 'leftover' || each.leftover.url === undefined) return [];
    const { url, text } = each.leftover;
    return [url, meantAddress({ url, text })];
  });
  const known = new Set([...saidByFile(file).addresses, ...noted].map(key));
  const why = 'found no place in the archive';
  return blocks.flatMap(({ spans, card, line }) => {
    const inCard: Span[] = card?.url ? [{ kind: 'link', url: card.url, text: '', em: false, strong: false, bare: false, line }] : [];
    return [...spans, ...inCard].flatMap((span): Note[] => {
      if (span.kind !== 'link' && span.kind !== 'image') return [];
      const meant = key(span.kind === 'link' ? meantAddress(span) : span.url);
      if (known.has(meant)) return [];
      known.add(meant);
      return [
        span.kind === 'link' ? leftAddress(span, 'link', 'unplaced', why) : leftAddress({ ...span, text: '' }, 'image', 'unplaced', why),
      ];
    });
  });
}

function count(blocks: readonly Block[], notes: readonly Note[]): Counts {
  const leftovers = notes.flatMap((each) => (each.note === 'leftover' ? [each.leftover] : []));
  const spans = (kind: Span['kind']) => blocks.flatMap((block) => block.spans).filter((span) => span.kind === kind).length;
  return {
    texts: {
      total: blocks.filter((block) => saidByBlock(block).texts.some((text) => splitWords(text).length > 0)).length,
      leftOver: new Set(leftovers.filter(({ what }) => what !== 'link' && what !== 'image').map(({ line }) => line)).size,
    },
    links: {
      total: spans('link') + blocks.filter(({ card }) => card?.url).length,
      leftOver: leftovers.filter(({ what, url }) => what === 'link' || (what === 'block' && url)).length,
    },
    images: { total: spans('image'), leftOver: leftovers.filter(({ what }) => what === 'image').length },
  };
}

/**
 * Looks for every word, link and image of a document in the file that was made of it, independently of how it got there: what is
 * neither there nor among what the stages left over is left over now, unplaced. So nothing vanishes by an oversight. Words are
 * compared whole and counted; `base` is the document's own address.
 */
export function audit(blocks: readonly Block[], file: Issue | Month, notes: readonly Note[], base: string | undefined): Noted<Audit> {
  const sum = balance(blocks, file, notes);
  const lost = new Map([...sum].filter(([, times]) => times > 0));
  const found = [...lostTexts(blocks, lost), ...lostAddresses(blocks, file, notes, base)];
  return {
    value: { counts: count(blocks, [...notes, ...found]), surplus: new Map([...sum].filter(([, times]) => times < 0)) },
    notes: found,
  };
}
