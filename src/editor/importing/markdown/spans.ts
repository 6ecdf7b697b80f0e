import type { PhrasingContent } from 'mdast';
import { isAddressLabel } from './addresses.ts';
import { splitBareAddresses } from './bare-addresses.ts';
import { spansText } from './span-text.ts';

/** A run of plain words with the marks on it. */
export interface TextSpan {
  kind: 'text' | 'code';
  text: string;
  em: boolean;
  strong: boolean;
  line: number;
}

/** A link: its visible text and its address as written. `bare`: an address in the text that was no link. */
export interface LinkSpan {
  kind: 'link';
  text: string;
  url: string;
  em: boolean;
  strong: boolean;
  bare: boolean;
  line: number;
}

/** An image: its address as written and its alternative text. */
export interface ImageSpan {
  kind: 'image';
  url: string;
  alt: string;
  line: number;
}

/** What a block's inline content consists of; a `break` parts its lines. */
export type Span = TextSpan | LinkSpan | ImageSpan | { kind: 'break'; line: number };

/** Where reference links find their addresses: label in lower case → address. */
export type Definitions = ReadonlyMap<string, string>;

interface Marks {
  em: boolean;
  strong: boolean;
  line: number;
}

/** Takes out what leaked bold marks, invisible characters and odd blanks leave in a text. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u200b\u200c\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/(?<![\w)])\*{2,}|\*{2,}(?![\w(])/g, '')
    .replace(/[ \t\u00a0\u3000\r\f\v]+/g, ' ');
}

function textSpans(value: string, marks: Marks): Span[] {
  return value.split('\n').flatMap((line, index): Span[] => {
    const at = { ...marks, line: marks.line + index };
    const pieces = splitBareAddresses(line).map((piece): Span =>
      piece.url === undefined
        ? { kind: 'text', text: cleanText(piece.text), ...at }
        : { kind: 'link', text: piece.text, url: piece.url, bare: true, ...at },
    );
    return index === 0 ? pieces : [{ kind: 'break', line: at.line }, ...pieces];
  });
}

/** A plain text as spans, line by line, with the addresses in it as links. */
export function plainSpans(text: string, line: number): Span[] {
  return textSpans(text, { em: false, strong: false, line });
}

/** Tags in the text are marks, but an address in one is not lost. */
function htmlSpans(value: string, marks: Marks): Span[] {
  if (/^<br\b/i.test(value)) return [{ kind: 'break', line: marks.line }];
  const [, name, url] = /\b(href|src)\s*=\s*["']?([^"'\s>]+)/i.exec(value) ?? [];
  if (url === undefined) return [];
  return name?.toLowerCase() === 'src'
    ? [{ kind: 'image', url, alt: '', line: marks.line }]
    : [{ kind: 'link', text: '', url, bare: false, ...marks }];
}

function linkSpans(children: PhrasingContent[], url: string, marks: Marks, definitions: Definitions): Span[] {
  const inner = toSpans(children, definitions, marks);
  const text = spansText(inner.filter((span) => span.kind !== 'image'));
  const first = inner.find((span) => span.kind !== 'image' && span.kind !== 'break');
  const flags = first && 'em' in first ? { em: first.em, strong: first.strong } : {};
  const link = { kind: 'link' as const, url, ...marks, ...flags };
  // Words and an address run together in one link: the words keep the link, the address stands behind it.
  const addresses = inner.filter((span) => span.kind === 'link');
  const words = spansText(inner.filter((span) => span.kind !== 'image' && span.kind !== 'link'));
  const images = inner.filter((span) => span.kind === 'image');
  if (addresses.length > 0 && !isAddressLabel(text, url) && /[\p{L}\p{N}]/u.test(words))
    return [{ ...link, text: words, bare: false }, ...addresses, ...images];
  return [{ ...link, text, bare: false }, ...images];
}

/** Turns inline Markdown into spans. `shift` is added to the lines of nodes that stand in a fragment of the document. */
export function toSpans(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  outer: Marks = { em: false, strong: false, line: 1 },
  shift = 0,
): Span[] {
  return nodes.flatMap((node): Span[] => {
    const marks = { ...outer, line: node.position ? node.position.start.line + shift : outer.line };
    const within = (more: Partial<Marks>, children: PhrasingContent[]) => toSpans(children, definitions, { ...marks, ...more }, shift);
    switch (node.type) {
      case 'text':
        return textSpans(node.value, marks);
      case 'emphasis':
        return within({ em: true }, node.children);
      case 'strong':
        return within({ strong: true }, node.children);
      case 'delete':
        return within({}, node.children);
      case 'inlineCode':
        return [{ kind: 'code', text: node.value, ...marks }];
      case 'break':
        return [{ kind: 'break', line: marks.line }];
      case 'html':
        return htmlSpans(node.value, marks);
      case 'image':
        return [{ kind: 'image', url: node.url, alt: node.alt ?? '', line: marks.line }];
      case 'link':
        return linkSpans(node.children, node.url, marks, definitions);
      case 'linkReference': {
        const url = definitions.get(node.identifier.toLowerCase());
        return url === undefined ? within({}, node.children) : linkSpans(node.children, url, marks, definitions);
      }
      case 'imageReference': {
        const url = definitions.get(node.identifier.toLowerCase());
        return url === undefined ? textSpans(node.alt ?? '', marks) : [{ kind: 'image', url, alt: node.alt ?? '', line: marks.line }];
      }
      default:
        return [];
    }
  });
}
