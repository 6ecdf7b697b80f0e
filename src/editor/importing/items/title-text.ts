import { isAddressLabel } from '../markdown/addresses.ts';
import { joinText } from '../markdown/span-text.ts';
import type { LinkSpan, Span } from '../markdown/spans.ts';
import { trimEdges } from '../structure/headlines.ts';

/** What stands at the head of an item besides its headline: the paper's title and the addresses with it. */
export interface TitleLines {
  /** The title as written, without number and address. Empty where the lines are addresses only. */
  title: string;
  /** The number in brackets before it, `2103.12731`. */
  number?: string;
  /** Words beside the title that say no more than the number does, or that this is a title, as written. */
  told: string;
  /** Whether number, marks or brackets say that it is a title; else its place does. */
  marked: boolean;
  links: LinkSpan[];
  /** What follows in the same paragraph and is prose. */
  rest: Span[];
}

/** An arXiv number in brackets at the beginning of a text. */
export const NUMBER = /^\s*[[【(（]\s*(?:arxiv:?\s*)?(\d{4}\.\d{4,5})(?:\s*v\s*\d+)?\s*[\]】)）]/i;
/** A text that stands wholly in brackets. */
export const IN_BRACKETS = /^[【[](.{4,300})[】\]]$/u;
/** Words that only say that a title follows: `原标题：`. */
const LABEL = /^[【[]?\s*(原标题|原標題|原题|原題|original title|title)\s*[:：]\s*/i;

/** Whether a span is an address without words of its own. */
export function isAddress(span: Span): span is LinkSpan {
  return span.kind === 'link' && (span.bare || isAddressLabel(span.text, span.url));
}

/** The words of title lines: without addresses. */
export function titleWords(lines: readonly (readonly Span[])[]): string {
  return lines
    .map((line) =>
      line
        .filter((span) => !isAddress(span))
        .map((span) => (span.kind === 'break' || span.kind === 'image' ? '' : span.text))
        .join(''),
    )
    .reduce((text, line) => joinText(text, line), '')
    .replace(/【\s*】|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ');
}

/** A written title freed of the number before it, of brackets round it, and of a label. */
export function bareTitle(written: string): Pick<TitleLines, 'title' | 'number' | 'told'> {
  const text = written.trim();
  const [asWritten = '', number] = NUMBER.exec(text) ?? [];
  const trimmed = trimEdges(text.slice(asWritten.length));
  const inner = trimEdges(IN_BRACKETS.exec(trimmed)?.[1] ?? trimmed);
  const label = LABEL.exec(inner)?.[0] ?? '';
  const title = trimEdges(inner.slice(label.length)).replace(/^([^[【]*)[\]】]$/u, '$1');
  return { title, told: `${asWritten} ${label}`.trim(), ...(number ? { number } : {}) };
}
