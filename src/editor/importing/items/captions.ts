import { linesOf, spansText, wordsOf } from '../markdown/span-text.ts';
import type { Span } from '../markdown/spans.ts';
import { leftAddress, leftText, type Note, type Noted } from '../report/notes.ts';
import { linksOf, widthOf } from '../structure/headlines.ts';
import type { RawItem } from '../structure/outline-parts.ts';

/** Lines that say where a figure was taken from. */
const CREDIT =
  /^[（(]?(这张|该|上)?(图片?|照片|插图)\s*(引用?自|来自|来源|摘自|取自|出自|源自|出处)|^图源|^(画像|図)は?.{0,20}(引用|より)|^\(?(image|figure|picture|photo)s?\s+(is |are )?(taken |quoted |cited )?(from|by|courtesy|source|credit)|^(image|figure|photo) (source|credit)s?\b/iu;

/** Whether a line says where a figure was taken from. */
export function isCredit(line: string): boolean {
  return CREDIT.test(line) && widthOf(line) <= 120;
}

/** Lines under figures that recur in a document and say nothing of one item. */
export function recurringCaptions(items: readonly RawItem[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { body } of items) {
    for (const block of body) {
      const text = spansText(block.spans);
      if (block.kind === 'paragraph' && text !== '' && widthOf(text) <= 80 && linksOf(block.spans).length === 0)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text));
}

/** Takes the captions of figures off the beginning of a paragraph: lines that recur, and lines that say where a picture is from. */
export function withoutCaptions(spans: readonly Span[], recurring: ReadonlySet<string>): Noted<Span[]> {
  const lines = linesOf(spans);
  const text = spansText(spans);
  const isCaption = (line: readonly Span[]) => recurring.has(spansText(line)) || isCredit(spansText(line));
  const end = recurring.has(text) ? -1 : lines.findIndex((line) => !isCaption(line));
  const captions = end < 0 ? lines : lines.slice(0, end);
  const notes = captions.flatMap((line): Note[] => [
    ...leftText(line[0]?.line ?? 1, wordsOf(line), 'boilerplate', 'a caption: it says where a figure is from'),
    ...linksOf(line).map((link) => leftAddress(link, 'link', 'boilerplate', 'where a figure is from')),
  ]);
  const rest = end < 0 ? [] : lines.slice(end);
  return {
    value: rest.flatMap((line, index): Span[] => (index === 0 ? line : [{ kind: 'break', line: line[0]?.line ?? 1 }, ...line])),
    notes,
  };
}
