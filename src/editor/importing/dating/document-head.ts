import type { WeekNumbering } from '../../../archive/weeks.ts';
import type { Issue } from '../../../source/schema.ts';
import { withCleanLinks, type ImportContext } from '../items/item-addresses.ts';
import { paragraphSource } from '../items/summary-text.ts';
import { cleanAddress, hostOf } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { languageOf } from '../markdown/language.ts';
import { spansText, wordsOf } from '../markdown/span-text.ts';
import { changed, leftAddress, leftBlock, leftText, together, type Noted } from '../report/notes.ts';
import { linksOf } from '../structure/headlines.ts';
import { newsletterName } from '../structure/newsletter-name.ts';
import type { Outline } from '../structure/outline-parts.ts';
import { dateDocument, type Dating, type HeadText } from './document-week.ts';
import { readWeekText } from './week-text.ts';

/** How a document's head is to be read. */
export interface HeadOptions {
  /** The language of its texts; without it, the script decides. */
  language?: string;
  /** By which a start is computed that the document does not give. */
  numbering: WeekNumbering;
  /** The week, whatever the document says. */
  week?: { year: number; number: number };
}

/** What the head of a document says: its week or month, its language, where the original is, how it introduces itself. */
export interface DatedHead {
  dating: Dating;
  language: string;
  source?: NonNullable<Issue['source']>;
  /** CommonMark; empty where there is none. */
  intro: string;
}

/** The original's name and address, from the line that names it. */
function sourceOf({ source, title, front }: Outline): Noted<Issue['source']> {
  const name = newsletterName(title ? spansText(title.spans) : (front?.title ?? ''));
  if (!source) {
    const url = front?.url === undefined ? undefined : cleanAddress(front.url).url;
    return { value: url === undefined ? undefined : { name: name || hostOf(url), url }, notes: [] };
  }
  const [link, ...more] = linksOf(source.spans);
  const url = link && cleanAddress(link.url).url;
  if (!link || url === undefined) return { value: undefined, notes: leftBlock(source, 'unplaced', 'it names no address that can be read') };
  const words = wordsOf(source.spans);
  return {
    value: { name: name || hostOf(url), url },
    notes: [
      ...changed(link.line, link.url, url),
      ...leftText(source.line, words, 'boilerplate', 'it names the address of the original, which the file has'),
      ...more.map((other) => leftAddress(other, 'link', 'unplaced', 'a second address in the line that names the original')),
    ],
  };
}

/** An introduction's block as CommonMark; what it cannot hold is left over. */
function introBlock(block: Block, context: ImportContext): Noted<string> {
  if (block.card || block.kind === 'raw') return { value: '', notes: leftBlock(block, 'unplaced', 'it stands outside of any item') };
  const images = block.spans.filter((span) => span.kind === 'image');
  const { value, notes } = withCleanLinks(
    block.spans.filter((span) => span.kind !== 'image'),
    context,
  );
  return {
    value: paragraphSource(value),
    notes: [
      ...images.map((image) =>
        leftAddress({ ...image, text: image.alt }, 'image', 'unplaced', 'an image in the introduction: it has words only'),
      ),
      ...notes,
    ],
  };
}

/** Whether a text says which week, month or number a document is. */
function isTelling({ text }: HeadText): boolean {
  const { weeks, month, serial, day } = readWeekText(text);
  return weeks.length > 0 || month !== undefined || serial !== undefined || day !== undefined;
}

/** The texts that may name the week: the title, that of the front matter, the first paragraphs, the front matter's date. A title that tells it comes first. */
function headTexts({ title, front, source, items, picks }: Outline, blocks: readonly Block[]): HeadText[] {
  const end = Math.min(items[0]?.line ?? Infinity, picks[0]?.block.line ?? Infinity);
  const first = blocks
    .filter((block) => block.kind === 'paragraph' && block !== source)
    .slice(0, 4)
    .filter((block) => block.line < end);
  const own = title ? [{ text: spansText(title.spans), line: title.line }] : [];
  const inFront = front?.title === undefined ? [] : [{ text: front.title, line: front.line }];
  const titles = own.some(isTelling) ? [...own, ...inFront] : [...inFront, ...own];
  const texts = [...titles, ...first.map((block) => ({ text: spansText(block.spans), line: block.line }))];
  if (front?.date === undefined) return texts;
  // The day of publication decides where nothing else does; else it gives at most the year.
  return [...texts, { text: texts.some(isTelling) ? front.date.slice(0, 4) : front.date, line: front.line }];
}

/** Reads the head of a document. Throws a Refusal where nothing names a week or month. */
export function readHead(outline: Outline, blocks: readonly Block[], options: HeadOptions): Noted<DatedHead> {
  const language =
    options.language ??
    languageOf(
      blocks
        .filter(({ aside }) => aside === undefined)
        .map((block) => spansText(block.spans))
        .join('\n'),
    );
  const dating = dateDocument(headTexts(outline, blocks), options.numbering, options.week);
  const source = sourceOf(outline);
  const intro = together(outline.intro.map((block) => introBlock(block, { base: source.value?.url, language })));
  return {
    value: {
      dating: dating.value,
      language,
      ...(source.value ? { source: source.value } : {}),
      intro: intro.value.filter(Boolean).join('\n\n'),
    },
    notes: [...dating.notes, ...source.notes, ...intro.notes],
  };
}
