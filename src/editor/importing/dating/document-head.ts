import type { Issue } from '../../../source/schema.ts';
import { withCleanLinks, type ImportContext } from '../items/item-addresses.ts';
import { paragraphSource } from '../items/summary-text.ts';
import { cleanAddress, hostOf } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/spans.ts';
import type { Ledger } from '../report/ledger.ts';
import { linksOf, widthOf } from '../structure/headlines.ts';
import { newsletterName } from '../structure/newsletter-name.ts';
import type { Outline } from '../structure/outline-parts.ts';
import type { HeadText } from './document-week.ts';

/** Lines under figures that recur in a document and say nothing of one item. */
export function recurringCaptions(outline: Outline): Set<string> {
  const counts = new Map<string, number>();
  for (const { body } of outline.items) {
    for (const block of body) {
      const text = spansText(block.spans);
      if (block.kind === 'paragraph' && text !== '' && widthOf(text) <= 80 && linksOf(block.spans).length === 0)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text));
}

/** The original's name and address, from the line that names it. */
export function sourceOf(outline: Outline, ledger: Ledger): Issue['source'] {
  const link = outline.source && linksOf(outline.source.spans)[0];
  if (!outline.source || !link) return undefined;
  const { url } = cleanAddress(link.url);
  if (url === undefined) return undefined;
  ledger.changed(link.line, link.url, url);
  const words = spansText(outline.source.spans.filter((span) => span.kind !== 'link'));
  ledger.leaveText(outline.source.line, words, 'boilerplate', 'it names the address of the original, which the file has');
  const name = outline.title ? newsletterName(spansText(outline.title.spans)) : '';
  return { name: name || hostOf(url), url };
}

/** The introduction as CommonMark; what it cannot hold goes into the ledger. */
export function introOf(blocks: readonly Block[], context: ImportContext): string {
  return blocks
    .map((block) => {
      for (const span of block.spans)
        if (span.kind === 'image')
          context.ledger.leaveAddress(
            span.line,
            'image',
            span.url,
            span.alt,
            'unplaced',
            'an image in the introduction: it has words only',
          );
      if (block.card || block.kind === 'raw') {
        context.ledger.leaveBlock(block, 'unplaced', 'it stands outside of any item');
        return '';
      }
      return paragraphSource(
        withCleanLinks(
          block.spans.filter((span) => span.kind !== 'image'),
          context,
        ),
      );
    })
    .filter(Boolean)
    .join('\n\n');
}

/** The texts that may name the week: the title and the first paragraphs under it. */
export function headTexts(outline: Outline, blocks: readonly Block[]): HeadText[] {
  const first = blocks
    .filter((block) => block.kind === 'paragraph' && block !== outline.source)
    .slice(0, 4)
    .filter((block) => block.line < (outline.items[0]?.line ?? Infinity) && block.line < (outline.picks[0]?.block.line ?? Infinity));
  return [outline.title, ...first].flatMap((block) => (block ? [{ text: spansText(block.spans), line: block.line }] : []));
}
