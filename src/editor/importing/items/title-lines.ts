import { linesOf, spansText } from '../markdown/span-text.ts';
import type { Span } from '../markdown/spans.ts';
import { isProse, linksOf, widthOf } from '../structure/headlines.ts';
import { isPaper, paperIdentity } from './paper-identity.ts';
import { readRunInTitle } from './run-in-title.ts';
import { bareTitle, IN_BRACKETS, isAddress, NUMBER, titleWords, type TitleLines } from './title-text.ts';

function titleOf(lines: readonly (readonly Span[])[]): Pick<TitleLines, 'title' | 'number' | 'told'> {
  return bareTitle(titleWords(lines));
}

/** An address inside a sentence stands in parentheses or between words on both sides of prose. */
function standsAtEdge(line: readonly Span[], span: Span): boolean {
  const before = spansText(line.slice(0, line.indexOf(span)));
  return !/[(（]$/.test(before);
}

function isTitleLine(line: readonly Span[]): boolean {
  return !isProse(titleWords([line])) && line.every((span) => !isAddress(span) || standsAtEdge(line, span));
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
  return { ...titleOf([line.slice(0, at)]), marked: false, links: linksOf(line.slice(0, at + 1)), rest: after };
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
 * brackets or wholly emphasised, a short line over prose; or a title that runs into its prose. Gives undefined for anything else. Images must have been taken out.
 */
export function readTitleLines(spans: readonly Span[], around: TitleSurroundings): TitleLines | undefined {
  const runIn = readRunInTitle(spans, around.isPaper);
  if (runIn) return runIn;
  const lines = linesOf(spans).filter((line) => line.some((span) => span.kind !== 'text' || span.text.trim() !== ''));
  const until = lines.findIndex((line) => !isTitleLine(line));
  const lead = until < 0 ? lines : lines.slice(0, until);
  const first = lines[0];
  if (!first) return undefined;
  if (lead.length === 0) return runTogether(first);
  const take = (count: number, marked: boolean): TitleLines => ({
    ...titleOf(lines.slice(0, count)),
    marked,
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
  const bracketed = NUMBER.test(titleWords([first])) || (IN_BRACKETS.test(titleWords([first]).trim()) && lines.length > 1);
  const alone = lastAddress >= 0 && titleOf([lead[lastAddress] ?? []]).title === '';
  if (lastAddress >= 0 && (around.isPaper || papers || emphasised || alone)) {
    // The title may end on the line behind its address.
    const behind = lead.length === lines.length ? lead.length : lastAddress + 1;
    return take(behind, emphasised || bracketed || papers);
  }
  if (bracketed) return take(1, true);
  if (emphasised && lead.length === lines.length) return take(lines.length, true);
  if (!around.isPaper) return undefined;
  if (lead.length < lines.length && lead.length === 1 && !/[。！]$/.test(titleWords([first])) && widthOf(titleWords([first])) <= 200)
    return take(1, false);
  return around.addressFollows && lead.length === lines.length && !/[。.]\s*$/.test(titleWords(lead))
    ? take(lines.length, false)
    : undefined;
}
