import type { Element, ElementContent, RootContent } from 'hast';
import rehypeKatex from 'rehype-katex';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { MATH_TAGS, TEXT_TAGS, type RichNode, type RichText } from '../../archive/rich-text.ts';
import { richMarkdown } from './markdown.ts';
import { mathLetters } from './math-letters.ts';
import { lostIn, strayIn } from './written.ts';

/** The largest size that TeX may ask for, in em: no formula needs more, and a page is not pushed apart by one. */
const LARGEST = 30;

const pipeline = richMarkdown().use(remarkRehype).use(rehypeKatex, { output: 'mathml', strict: 'ignore', maxSize: LARGEST });

/** The elements of MathML that hold text. */
const TOKEN_TAGS = new Set(['mi', 'mo', 'mn', 'mtext']);

/** What MathML needs to look as its TeX means it; `mathvariant` only where it makes a single letter upright. */
const KEPT_ATTRIBUTES = new Set([
  'href',
  'display',
  'displaystyle',
  'scriptlevel',
  'mathvariant',
  'stretchy',
  'fence',
  'separator',
  'lspace',
  'rspace',
  'minsize',
  'maxsize',
  'movablelimits',
  'accent',
  'accentunder',
  'linethickness',
  'width',
  'columnalign',
]);

/** A formatted text ready to publish, what in its source cannot be shown, and what is shown other than it may be meant. */
export interface ParsedText {
  readonly blocks: RichText;
  readonly problems: readonly string[];
  readonly doubts: readonly string[];
}

/** Letters alone are italic in MathML; words and everything else are upright as they are. */
function isUprightLetter({ tagName, properties, children }: Element): boolean {
  const [child] = children;
  return tagName === 'mi' && properties.mathvariant === 'normal' && child?.type === 'text' && [...child.value].length === 1;
}

function attributesOf(element: Element): Record<string, string> | null {
  const kept = Object.entries(element.properties).filter(
    ([name, value]) =>
      KEPT_ATTRIBUTES.has(name.toLowerCase()) &&
      typeof value === 'string' &&
      value !== '' &&
      // MathML knows links too: TeX that would make some is not trusted with it.
      (name !== 'href' || element.tagName === 'a') &&
      (name.toLowerCase() !== 'mathvariant' || isUprightLetter(element)),
  );
  return kept.length > 0 ? Object.fromEntries(kept.map(([name, value]) => [name.toLowerCase(), String(value)])) : null;
}

function convertElement(element: Element, problems: string[]): RichNode[] {
  const { tagName } = element;
  const children = () => element.children.flatMap((child) => convert(child, problems));
  const className = Array.isArray(element.properties.className) ? element.properties.className : [];
  if (className.includes('katex-error')) return [];
  // KaTeX wraps MathML in spans and repeats the TeX source in an annotation, for its style sheet's sake and for copying.
  if (tagName === 'annotation') return [];
  if (className.includes('katex') || tagName === 'semantics') return children();
  if (tagName === 'a' && !/^https?:\/\//.test(String(element.properties.href ?? ''))) {
    problems.push(`the link to "${String(element.properties.href ?? '')}" is not an http(s) address: give the whole address`);
    return children();
  }
  if (!TEXT_TAGS.includes(tagName) && !MATH_TAGS.includes(tagName)) {
    problems.push(
      `a summary has paragraphs and inline marks only, but this has <${tagName}>: write it as text (or put a backslash before the mark)`,
    );
    return children();
  }
  // KaTeX puts whole expressions into what may hold text only (`\stackrel`, `\underset`), which browsers set side by side.
  if (TOKEN_TAGS.has(tagName) && element.children.some((child) => child.type === 'element')) return [['mrow', null, ...children()]];
  const variant = element.properties.mathvariant;
  const styled = typeof variant === 'string' && variant !== 'normal';
  const content = styled ? children().map((child) => (typeof child === 'string' ? mathLetters(child, variant) : child)) : children();
  return [[tagName, attributesOf(element), ...content]];
}

/** A node of HTML as the published form has it; what that form lacks is told to `problems`. */
export function convert(node: RootContent | ElementContent, problems: string[]): RichNode[] {
  if (node.type === 'element') return convertElement(node, problems);
  if (node.type === 'text') return [node.value];
  return [];
}

function texProblem({ place, cause, reason }: VFileMessage, source: string): string {
  const range = place && 'start' in place ? source.slice(place.start.offset, place.end.offset) : 'something between $ signs';
  return `${range} is not valid TeX: ${cause instanceof Error ? cause.message : reason}`;
}

function parse(source: string): ParsedText {
  const markdown = pipeline.parse(source);
  const problems = lostIn(markdown);
  const file = new VFile(source);
  const tree = pipeline.runSync(markdown, file);
  // rehype-katex shows what it cannot read in red and leaves a message about it.
  problems.push(...file.messages.map((message) => texProblem(message, source)));
  const blocks = tree.children.flatMap((child) => (child.type === 'text' && child.value.trim() === '' ? [] : convert(child, problems)));
  return { blocks, problems, doubts: strayIn(markdown, source) };
}

const parsed = new Map<string, ParsedText>();

/**
 * Turns CommonMark with `$TeX$` into the published form: paragraphs, inline marks, MathML. Raw HTML, lists and the like
 * are reported, not shown. A text is parsed once, however often its check, its pages and the search index ask for it.
 */
export function parseRichText(source: string): ParsedText {
  const known = parsed.get(source) ?? parse(source);
  parsed.set(source, known);
  return known;
}

/** Takes texts as this very code has parsed them before: who keeps them answers for that. */
export function rememberParsed(texts: Iterable<readonly [source: string, parsed: ParsedText]>): void {
  for (const [source, known] of texts) parsed.set(source, known);
}
