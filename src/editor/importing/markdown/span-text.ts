import { isAddressLabel, isTranslatedAddress } from './addresses.ts';
import type { Span } from './spans.ts';

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、：；！？（）《》【】“”…]/u;

/** Joins two texts as one line would: no blank between Chinese characters. */
export function joinText(left: string, right: string): string {
  const [a, b] = [left.trimEnd(), right.trimStart()];
  if (a === '' || b === '') return a + b;
  // Both ends by code point, without taking the whole text apart.
  return WIDE.test([...a.slice(-2)].at(-1) ?? '') && WIDE.test([...b.slice(0, 2)][0] ?? '') ? a + b : `${a} ${b}`;
}

/** The visible words of spans on one line, links by their text. */
export function spansText(spans: readonly Span[]): string {
  let text = '';
  let broken = false;
  for (const span of spans) {
    if (span.kind === 'break') broken = true;
    else if (span.kind !== 'image') {
      text = broken ? joinText(text, span.text) : text + span.text;
      broken = false;
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of spans on one line without links that only show their address: those say no more than the address does. */
export function wordsOf(spans: readonly Span[]): string {
  const says = (text: string, url: string) => !isAddressLabel(text, url) || isTranslatedAddress(text, url);
  return spansText(spans.map((span) => (span.kind === 'link' && !says(span.text, span.url) ? { ...span, text: ' ' } : span)));
}

/** The lines of a block. */
export function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    if (span.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(span);
  }
  return lines;
}
