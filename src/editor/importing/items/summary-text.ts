import { richMarkdown } from '../../../source/text/markdown.ts';
import { isAddressLabel } from '../markdown/addresses.ts';
import { joinText, spansText } from '../markdown/span-text.ts';
import { toSpans, type Span } from '../markdown/spans.ts';

/** Escapes what CommonMark or TeX would read as a mark; `all` takes every such character, else only where it would be one. */
function escape(text: string, all: boolean): string {
  if (all) return text.replace(/[\\`*_[\]<>$#&!~|{}+\-=.()]/g, '\\$&');
  return text
    .replace(/[\\`$]/g, '\\$&')
    .replace(/\*/g, (mark, at: number) => (/\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + 1] ?? ' ') ? mark : '\\*'))
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/^(\s*)([#>+=~-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function mark(text: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : `${before}${sign}${inner}${sign}${after}`;
}

interface Flags {
  em: boolean;
  strong: boolean;
}

function flagsOf(span: Span): Flags {
  return span.kind === 'text' || span.kind === 'link' ? { em: span.em, strong: span.strong } : { em: false, strong: false };
}

function spanSource(span: Span, all: boolean): string {
  switch (span.kind) {
    case 'text':
      return escape(span.text, all);
    case 'code':
      return span.text.includes('`') ? `\`\` ${span.text} \`\`` : `\`${span.text}\``;
    case 'link':
      return isAddressLabel(span.text, span.url) && !/[<>\s]/.test(span.url)
        ? `<${span.url}>`
        : `[${escape(span.text, all).replace(/(?<!\\)[[\]]/g, '\\$&')}](${/[()\s]/.test(span.url) ? `<${span.url}>` : span.url})`;
    default:
      return '';
  }
}

function write(spans: readonly Span[], all: boolean, marks: boolean): string {
  // A mark over the whole paragraph is a mark that leaked.
  const worded = spans.filter((span) => span.kind === 'text' && span.text.trim() !== '').map(flagsOf);
  const partly = (flag: keyof Flags) => marks && worded.some((flags) => !flags[flag]);
  let text = '';
  let broken = false;
  for (const span of spans) {
    if (span.kind === 'break') {
      broken = true;
      continue;
    }
    let piece = spanSource(span, all);
    if (flagsOf(span).em && partly('em')) piece = mark(piece, '*');
    if (flagsOf(span).strong && partly('strong')) piece = mark(piece, '**');
    text = broken ? joinText(text, piece) : text + piece;
    broken = false;
  }
  return text.replace(/[^\S\n]+/g, ' ').trim();
}

function reads(source: string): { text: string; links: number } | undefined {
  const { children } = richMarkdown.parse(source);
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'paragraph' || JSON.stringify(only).match(/"type":"(html|inlineMath)"/)) return undefined;
  const spans = toSpans(only.children, new Map());
  return { text: bare(spansText(spans)), links: spans.filter((span) => span.kind === 'link').length };
}

function bare(text: string): string {
  return text.replace(/[\s*]+/g, '');
}

/**
 * Writes a paragraph as CommonMark that says just what the spans say (read again, it gives the same words and links):
 * with its inline marks if they survive that, else without them, else with everything escaped.
 */
export function paragraphSource(spans: readonly Span[]): string {
  const shown = spans.map((span): Span =>
    span.kind === 'link' && isAddressLabel(span.text, span.url) ? { ...span, text: span.url } : span,
  );
  const wanted = bare(spansText(shown));
  const links = spans.filter((span) => span.kind === 'link').length;
  for (const [all, marks] of [
    [false, true],
    [false, false],
    [true, false],
  ] as const) {
    const source = write(spans, all, marks);
    const read = source === '' ? undefined : reads(source);
    if (read && read.text === wanted && read.links === links) return source;
  }
  return write(spans, true, false);
}
