import { isAddressLabel, withoutHosts } from '../markdown/addresses.ts';
import { joinText, linesOf, spansText, type LinkSpan, type Span } from '../markdown/spans.ts';
import { isProse, linksOf, trimEdges, widthOf } from '../structure/headlines.ts';
import { isPaper, paperIdentity } from './paper-identity.ts';

/** What stands at the head of an item besides its headline: the paper's title and the addresses with it. */
export interface TitleLines {
  /** The title as written, without number and address. Empty where the lines are addresses only. */
  title: string;
  /** The number in brackets before it, `2103.12731`, and the same as written. */
  number?: string;
  numberAsWritten: string;
  links: LinkSpan[];
  /** What follows in the same paragraph and is prose. */
  rest: Span[];
}

const NUMBER = /^\s*[[【(（]\s*(?:arxiv:?\s*)?(\d{4}\.\d{4,5})(?:v\d+)?\s*[\]】)）]/i;
const IN_BRACKETS = /^[【[](.{4,300})[】\]]$/u;

function isAddress(span: Span): span is LinkSpan {
  return span.kind === 'link' && (span.bare || isAddressLabel(span.text, span.url));
}

/** The words of title lines: without addresses, numbers and the brackets round them. */
function words(lines: readonly Span[][]): string {
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

/** A title's words, whole lines in brackets freed of them, and the number before it. */
function titleOf(lines: readonly Span[][]): Pick<TitleLines, 'title' | 'number' | 'numberAsWritten'> {
  const text = words(lines).trim();
  const [numberAsWritten = '', number] = NUMBER.exec(text) ?? [];
  const bare = trimEdges(text.replace(NUMBER, ''));
  const title = withoutHosts(IN_BRACKETS.exec(bare)?.[1] ?? bare, []).trim();
  return { title, numberAsWritten, ...(number ? { number } : {}) };
}

/** An address inside a sentence stands in parentheses or between words on both sides of prose. */
function standsAtEdge(line: readonly Span[], span: Span): boolean {
  const before = spansText(line.slice(0, line.indexOf(span)));
  return !/[(（]$/.test(before);
}

function isTitleLine(line: readonly Span[]): boolean {
  return !isProse(words([[...line]])) && line.every((span) => !isAddress(span) || standsAtEdge(line, span));
}

/** One line `title address prose`, run together. */
function runTogether(line: Span[]): TitleLines | undefined {
  const at = line.findIndex(isAddress);
  const after = line.slice(at + 1);
  const { title } = titleOf([line.slice(0, at)]);
  if (
    at <= 0 ||
    title === '' ||
    isProse(title) ||
    !isProse(spansText(after)) ||
    /^\s*[，,。;)）、]/.test(spansText(after)) ||
    !standsAtEdge(line, line[at] as Span)
  )
    return undefined;
  return { ...titleOf([line.slice(0, at)]), links: linksOf(line.slice(0, at + 1)), rest: after };
}

function joinLines(lines: readonly Span[][]): Span[] {
  return lines.flatMap((line, index): Span[] => (index === 0 ? line : [{ kind: 'break', line: line[0]?.line ?? 0 }, ...line]));
}

/** What is known of the item when one of its paragraphs is read. */
export interface TitleSurroundings {
  /** In a section of papers, or with a paper's address. */
  isPaper: boolean;
  /** Whether the next paragraph is nothing but an address. */
  addressFollows: boolean;
}

/**
 * Reads a paragraph as the lines of a paper's title: an address beside it, a number in brackets before it, a line wholly in
 * brackets or wholly emphasised, a short line over prose. Gives undefined for anything else. Images must have been taken out.
 */
export function readTitleLines(spans: readonly Span[], around: TitleSurroundings): TitleLines | undefined {
  const lines = linesOf(spans).filter((line) => line.some((span) => span.kind !== 'text' || span.text.trim() !== ''));
  const until = lines.findIndex((line) => !isTitleLine(line));
  const lead = until < 0 ? lines : lines.slice(0, until);
  const first = lines[0];
  if (!first) return undefined;
  if (lead.length === 0) return runTogether(first);
  const take = (count: number): TitleLines => ({
    ...titleOf(lines.slice(0, count)),
    links: linksOf(lines.slice(0, count).flat()),
    rest: joinLines(lines.slice(count)),
  });
  const lastAddress = lead.findLastIndex((line) => line.some(isAddress));
  const papers = lead
    .flat()
    .filter(isAddress)
    .some((link) => isPaper(paperIdentity(link.url)));
  const emphasised =
    lead
      .flat()
      .filter((span) => span.kind === 'text' && span.text.trim() !== '' && !NUMBER.test(span.text))
      .every((span) => span.kind === 'text' && span.em) && lead.flat().some((span) => span.kind === 'text' && span.em);
  const bracketed = NUMBER.test(words([first])) || (IN_BRACKETS.test(words([first]).trim()) && lines.length > 1);
  const alone = lastAddress >= 0 && titleOf([lead[lastAddress] ?? []]).title === '';
  if (lastAddress >= 0 && (around.isPaper || papers || emphasised || alone)) {
    // The title may end on the line behind its address.
    const behind = lead.length === lines.length ? lead.length : lastAddress + 1;
    return take(behind);
  }
  if (bracketed) return take(1);
  if (emphasised && lead.length === lines.length) return take(lines.length);
  if (!around.isPaper) return undefined;
  if (lead.length < lines.length && lead.length === 1 && !/[。！]$/.test(words([first])) && widthOf(words([first])) <= 200) return take(1);
  return around.addressFollows && lead.length === lines.length && !/[。]$/.test(words(lead)) ? take(lines.length) : undefined;
}
