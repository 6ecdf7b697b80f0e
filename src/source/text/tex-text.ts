import remarkRehype from 'remark-rehype';
import type { RichNode, RichText } from '../../archive/rich-text.ts';
import { richMarkdown } from './markdown.ts';
import { convert, parseRichText } from './rich-text.ts';

const pipeline = richMarkdown().use(remarkRehype);

/** A formula on lines of its own stands in no paragraph. */
function asParagraph(node: RichNode): RichNode {
  return typeof node !== 'string' && node[0] === 'p' ? node : ['p', null, node];
}

/**
 * A formatted text for programs that know no MathML: paragraphs and inline marks, and each formula as its TeX, in `code`.
 * What cannot be shown is left out as `parseRichText` leaves it out, which also reports it.
 */
export function texText(source: string): RichText {
  // Without a dollar sign there is no formula, and the text has been parsed already.
  if (!source.includes('$')) return parseRichText(source).blocks;
  const tree = pipeline.runSync(pipeline.parse(source));
  return tree.children
    .filter((child) => child.type !== 'text' || child.value.trim() !== '')
    .flatMap((child) => convert(child, []))
    .map(asParagraph);
}
