import type { ElementContent, RootContent } from 'hast';
import remarkRehype from 'remark-rehype';
import type { RichNode, RichText } from '../../archive/rich-text.ts';
import { formulaText } from './formula-text.ts';
import { richMarkdown } from './markdown.ts';
import { convert, parseRichText } from './rich-text.ts';

const pipeline = richMarkdown().use(remarkRehype);

/** A formula on lines of its own stands in no paragraph. */
function asParagraph(node: RichNode): RichNode {
  return typeof node !== 'string' && node[0] === 'p' ? node : ['p', null, node];
}

/** The formula of some TeX, which is parsed once as that of pages is. */
function formulaOf(tex: string): RichNode | undefined {
  const [block] = parseRichText(`$$\n${tex}\n$$`).blocks;
  return typeof block === 'object' && block[0] === 'math' ? block : undefined;
}

/** What the page shows as MathML, in characters where those can say it. */
function readable<T extends RootContent | ElementContent>(node: T): T | ElementContent {
  if (node.type !== 'element') return node;
  const { className } = node.properties;
  const [tex] = node.children;
  if (!Array.isArray(className) || !className.includes('language-math') || tex?.type !== 'text')
    return { ...node, children: node.children.map(readable) };
  const formula = formulaOf(tex.value);
  const value = formula && formulaText(formula);
  return value === undefined ? node : { type: 'text', value };
}

/**
 * A formatted text for programs that know no MathML: paragraphs and inline marks, and each formula in plain characters, or where
 * those cannot say it as its TeX, in `code`. What cannot be shown is left out as `parseRichText` leaves it out, which also reports it.
 */
export function texText(source: string): RichText {
  // Without a dollar sign there is no formula, and the text has been parsed already.
  if (!source.includes('$')) return parseRichText(source).blocks;
  const tree = pipeline.runSync(pipeline.parse(source));
  return tree.children
    .filter((child) => child.type !== 'text' || child.value.trim() !== '')
    .map(readable)
    .flatMap((child) => convert(child, []))
    .map(asParagraph);
}
