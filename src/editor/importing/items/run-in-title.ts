import { isAddressLabel } from '../markdown/addresses.ts';
import { linesOf, spansText } from '../markdown/span-text.ts';
import type { LinkSpan, Span } from '../markdown/spans.ts';
import { isProse, linksOf, widthOf } from '../structure/headlines.ts';
import { isPaper, paperIdentity } from './paper-identity.ts';
import { bareTitle, isAddress, NUMBER, type TitleLines } from './title-text.ts';

/** How wide emphasised or bracketed words at the head of a paragraph are at least where they are a title, and not a term (columns). */
const LEAST_WIDTH = 14;
/** How a summary's first sentence begins, where nothing parts it from the title before it. */
const OPENING =
  /^(他们|她们|它们|我们|作者|本文|本研究|本篇|这项|这是|这篇|这个|这种|该研究|该方法|该论文|该文|研究人员|研究表明|提出|一项|一种|一个|一篇|They\b|We\b|This\b|The authors\b|In this\b|It is\b)/u;

function isEmpty(span: Span): boolean {
  return span.kind === 'text' && span.text.trim() === '';
}

/** Whether what follows a title is prose, and not its other half. */
function readsAsProse(spans: readonly Span[]): boolean {
  const text = spansText(spans);
  return isProse(text) || OPENING.test(text) || (/[。.!?！？]$/.test(text) && widthOf(text) >= LEAST_WIDTH);
}

/** Takes addresses off the beginning of spans. */
function withoutAddresses(spans: readonly Span[]): { links: LinkSpan[]; rest: Span[] } {
  const end = spans.findIndex((span) => !isAddress(span) && !isEmpty(span) && span.kind !== 'break');
  const lead = end < 0 ? spans : spans.slice(0, end);
  return { links: linksOf(lead), rest: end < 0 ? [] : spans.slice(end) };
}

function textSpan(like: Span, text: string): Span {
  return { kind: 'text', text, em: false, strong: false, line: like.line };
}

/** The words at the head of spans that are marked as a title, and what follows them. */
function markedHead(spans: readonly Span[], inPapers: boolean): { written: string; rest: Span[]; links: LinkSpan[] } | undefined {
  const [first] = spans;
  if (!first) return undefined;
  // A link over the title, to the paper.
  if (
    first.kind === 'link' &&
    !first.bare &&
    !isAddressLabel(first.text, first.url) &&
    isPaper(paperIdentity(first.url)) &&
    widthOf(first.text) >= LEAST_WIDTH
  )
    return { written: first.text, links: [first], rest: spans.slice(1) };
  // Emphasised words, with or without the number before them.
  const isNumber = (span: Span) => span.kind === 'text' && NUMBER.test(span.text) && span.text.replace(NUMBER, '').trim() === '';
  const end = spans.findIndex((span) => !(span.kind === 'text' && span.em) && !isEmpty(span) && !isNumber(span));
  const run = end < 0 ? spans : spans.slice(0, end);
  const written = run.map((span) => (span.kind === 'text' ? span.text : '')).join('');
  const numbered = NUMBER.test(written.trim());
  const { title } = bareTitle(written);
  if (run.some((span) => span.kind === 'text' && span.em) && title !== '' && end > 0 && (numbered || widthOf(title) >= LEAST_WIDTH))
    return { written, links: [], rest: spans.slice(end) };
  // Words in brackets.
  const bracketed = first.kind === 'text' && inPapers ? /^\s*[【[]([^【】[\]]{4,300})[】\]]/u.exec(first.text) : null;
  if (first.kind === 'text' && bracketed && !NUMBER.test(bracketed[0]) && widthOf(bracketed[1] ?? '') >= LEAST_WIDTH)
    return { written: bracketed[0], links: [], rest: [textSpan(first, first.text.slice(bracketed[0].length)), ...spans.slice(1)] };
  return undefined;
}

/** Where a title without marks ends in a text: before a blank or a stop that a summary's usual opening follows, else behind a short first sentence. */
function unmarkedEnd(text: string, anyOpening: boolean): number | undefined {
  for (const { index } of text.matchAll(/[\s。：:]|(?<=\p{L})(?=\p{Script=Han})/gu)) {
    const rest = text.slice(index).replace(/^[\s。]+/u, '');
    if (index > 0 && OPENING.test(rest) && rest.length > 8 && widthOf(text.slice(0, index)) >= LEAST_WIDTH) return index;
  }
  const stop = anyOpening ? text.search(/。(?=.)/u) : -1;
  return stop > 0 && widthOf(text.slice(0, stop)) <= 120 ? stop : undefined;
}

/** A number in brackets, then title and prose with nothing between them but their words. */
function numberedHead(spans: readonly Span[]): { written: string; rest: Span[] } | undefined {
  const [first] = spans;
  const number = first?.kind === 'text' ? NUMBER.exec(first.text)?.[0] : undefined;
  if (first?.kind !== 'text' || number === undefined || first.em) return undefined;
  const end = unmarkedEnd(first.text.slice(number.length), true);
  if (end === undefined) return undefined;
  const at = number.length + end;
  return { written: first.text.slice(0, at), rest: [textSpan(first, first.text.slice(at).replace(/^[\s。]+/u, '')), ...spans.slice(1)] };
}

/**
 * Reads a title that stands at the head of its summary's paragraph: emphasised, in brackets, as a link, or after a number;
 * behind or before an address. Gives undefined where the paragraph begins otherwise.
 */
export function readRunInTitle(spans: readonly Span[], inPapers: boolean): TitleLines | undefined {
  const [line = [], ...others] = linesOf(spans).filter((each) => !each.every(isEmpty));
  const before = withoutAddresses(line);
  const marked = markedHead(before.rest, inPapers);
  // A line of its own is read as such: over prose, its end is the title's.
  const isAlone = others.length > 0 && !isProse(spansText(line));
  const head = marked ?? (isAlone ? undefined : numberedHead(before.rest));
  if (!head) return undefined;
  const behind = withoutAddresses(head.rest);
  if (!readsAsProse(behind.rest)) return undefined;
  const links = [...before.links, ...(marked?.links ?? []), ...behind.links];
  const rest = [...behind.rest, ...others.flatMap((each): Span[] => [{ kind: 'break', line: each[0]?.line ?? 0 }, ...each])];
  return { ...bareTitle(head.written), marked: true, links, rest };
}

/** The head of a paper's summary that looks like its title although nothing marks it: `GullNet：数海鸥的网络他们提出了…`. For papers that have none. */
export function guessTitle(spans: readonly Span[]): TitleLines | undefined {
  const [first, ...others] = spans;
  if (first?.kind !== 'text' || !/^\s*[\p{L}\p{N}][\p{L}\p{N} .+-]{1,39}[:：]\s*\S/u.test(first.text)) return undefined;
  const colon = first.text.search(/[:：]/);
  const end = unmarkedEnd(first.text.slice(colon), false);
  if (end === undefined || isProse(first.text.slice(0, colon + end))) return undefined;
  const rest = first.text.slice(colon + end).replace(/^[\s。]+/u, '');
  return { ...bareTitle(first.text.slice(0, colon + end)), marked: false, links: [], rest: [textSpan(first, rest), ...others] };
}
