import type { Aside } from './asides.ts';
import type { Card } from './card-source.ts';
import { linesOf, spansText } from './span-text.ts';
import type { Span } from './spans.ts';

/** A block of a document in reading order, with the line on which it begins. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'bullet' | 'rule' | 'card' | 'raw' | 'aside';
  line: number;
  /** A heading's depth, else 0. */
  depth: number;
  /** Inline content; a card's has the links that stand round it, a raw block's its source. */
  spans: Span[];
  /** The list that a bullet belongs to: its line, and whether it is numbered. */
  list?: { line: number; ordered: boolean };
  quoted?: true;
  card?: Card;
  /** What kind of aside it is; asides come after all other blocks, wherever they stand. */
  aside?: Aside['kind'];
  /** What was mended in it on the way. */
  notes: string[];
}

/** A block on its way, before its notes are known. */
export type Found = Omit<Block, 'notes'> & { notes?: string[] };

const RULE = /^[\s*_\\]*([-–—―─━~～=·•.]\s*){2,}[\s*_\\]*$/u;

function isRule(text: string): boolean {
  return text.length < 400 && RULE.test(text);
}

/** Parts a paragraph at lines that are rules of dashes: a list's last item swallows the rule under it. */
export function partAtRules(block: Found): Found[] {
  if (block.kind === 'heading' || block.kind === 'card') return [block];
  const parts: Found[] = [];
  let spans: Span[] = [];
  const flush = () => {
    if (spans.some((span) => span.kind !== 'break')) parts.push({ ...block, line: spans[0]?.line ?? block.line, spans });
    spans = [];
  };
  for (const line of linesOf(block.spans)) {
    if (line.every((span) => span.kind === 'text') && isRule(spansText(line))) {
      flush();
      parts.push({ kind: 'rule', line: line[0]?.line ?? block.line, depth: 0, spans: [] });
    } else spans.push(...(spans.length > 0 ? [{ kind: 'break' as const, line: line[0]?.line ?? block.line }] : []), ...line);
  }
  flush();
  return parts;
}

/** An empty link with the card's own address, or with none where the card has lost its own, stands before it and belongs to it. */
export function joinCardLinks(blocks: Found[]): Found[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    if (!next?.card || block.kind !== 'paragraph' || block.spans.length === 0) return true;
    const links = block.spans.filter((span) => span.kind === 'link');
    const bare = block.spans.every(
      (span) => span.kind === 'break' || (span.kind === 'text' && span.text.trim() === '') || (span.kind === 'link' && span.text === ''),
    );
    if (!bare || links.length === 0) return true;
    next.spans.unshift(...links);
    if (next.card.url === '') next.card.url = links.at(-1)?.url ?? '';
    return false;
  });
}
