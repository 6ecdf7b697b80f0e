import type { Aside } from './asides.ts';
import type { Found } from './block.ts';
import { plainSpans, type Span } from './spans.ts';

/** HTML, code or whatever else is no text, with the addresses in it. */
export function rawBlock(text: string, line: number): Found {
  const addresses = [...text.matchAll(/\b(?:href|src)\s*=\s*["']?(https?:\/\/[^"'\s>]+)/gi)].map((m) => m[1] ?? '');
  const marks = { em: false, strong: false, line };
  return {
    kind: 'raw',
    line,
    depth: 0,
    spans: [{ kind: 'text', text, ...marks }, ...addresses.map((url): Span => ({ kind: 'link', text: '', url, bare: false, ...marks }))],
  };
}

/** An aside as a block. */
export function asideBlock({ line, text, kind }: Aside): Found {
  return { kind: 'aside', aside: kind, line, depth: 0, spans: plainSpans(text, line) };
}
