import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { markdown } from '../../../source/text/markdown.ts';
import { partAsides } from './asides.ts';
import { joinCardLinks, partAtRules, type Block, type Found } from './block.ts';
import { findCard, type SourcePart } from './cards.ts';
import { collectDefinitions, definitionAsides } from './definitions.ts';
import { mendLinks } from './mend-links.ts';
import { asideBlock, rawBlock } from './raw-blocks.ts';
import { spansText } from './span-text.ts';
import { toSpans, type Definitions, type Span } from './spans.ts';

interface Context {
  source: string;
  /** Added to the lines of nodes: a fragment begins later in the document. */
  shift: number;
  definitions: Map<string, string>;
}

function sourceOf(node: Nodes, context: Context): string {
  return context.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function inline(node: { children: PhrasingContent[] }, context: Context): Span[] {
  return toSpans(node.children, context.definitions as Definitions, { em: false, strong: false, line: 1 }, context.shift);
}

function textBlock(node: RootContent, context: Context, kind: Block['kind']): Found[] {
  const line = (node.position?.start.line ?? 1) + context.shift;
  if (node.type !== 'paragraph' && node.type !== 'heading') return [];
  const source = sourceOf(node, context).replace(/\n[ \t>]+/g, '\n');
  const mended = mendLinks(source);
  if (mended.addresses.length > 0) {
    const notes = mended.addresses.map((address) => `a broken link was mended: ${address}`);
    return fragment(mended.text, line, context).map((block) => ({
      ...block,
      kind: block.kind === 'paragraph' ? kind : block.kind,
      notes: [...(block.notes ?? []), ...notes],
    }));
  }
  const spans = inline(node, context);
  if (node.type === 'heading') {
    // "Text" over "---" is a heading to CommonMark; a sentence there is a paragraph over a rule.
    const underlined = !source.trimStart().startsWith('#');
    if (underlined && spansText(spans).length > 60)
      return [
        { kind: 'paragraph', line, depth: 0, spans },
        { kind: 'rule', line, depth: 0, spans: [] },
      ];
    return [{ kind: 'heading', line, depth: node.depth, spans }];
  }
  const lost = /^#{1,6}(?=\p{Script=Han}|\d+\s*[.、．])[^\n]*$/u.exec(source);
  if (lost) return fragment(source.replace(/^(#{1,6})/, '$1 '), line, context);
  return partAtRules({ kind, line, depth: 0, spans });
}

/** Reads a piece of the source as blocks; links in it may refer to the whole document's definitions. */
function fragment(source: string, line: number, context: Context): Found[] {
  const { definitions } = context;
  const known = source.includes('[') ? [...definitions].map(([id, url]) => `[${id}]: <${url}>`).join('\n') : '';
  const nodes = markdown.parse(known === '' ? source : `${source}\n\n${known}`).children;
  return nodesToBlocks(
    nodes.filter((node) => (node.position?.start.offset ?? 0) < source.length),
    { source, shift: line - 1, definitions },
  );
}

function nodeToBlocks(node: RootContent, context: Context): Found[] {
  const line = (node.position?.start.line ?? 1) + context.shift;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return textBlock(node, context, 'paragraph');
    case 'thematicBreak':
      return [{ kind: 'rule', line, depth: 0, spans: [] }];
    case 'blockquote':
      return nodesToBlocks(node.children, context).map((block) => ({ ...block, quoted: true }));
    case 'list': {
      const list = { line, ordered: node.ordered === true };
      return node.children.flatMap((item) =>
        nodesToBlocks(item.children, context).map((block): Found =>
          block.kind === 'paragraph' ? { ...block, kind: 'bullet', list } : block,
        ),
      );
    }
    // Four blanks before a paragraph make it code to CommonMark; in a newsletter they are damage. A fenced block is meant.
    case 'code':
      return /^\s*(```|~~~)/.test(sourceOf(node, context)) ? [rawBlock(node.value, line)] : fragment(node.value, line, context);
    case 'html':
      return [rawBlock(node.value, line)];
    // Links that refer to it have its address.
    case 'definition':
      return [];
    default:
      return [rawBlock(sourceOf(node, context), line)];
  }
}

function toPart(node: RootContent, context: Context): SourcePart {
  return {
    kind: node.type,
    depth: node.type === 'heading' ? node.depth : 0,
    source: sourceOf(node, context),
    line: (node.position?.start.line ?? 1) + context.shift,
  };
}

function nodesToBlocks(nodes: readonly RootContent[], context: Context): Found[] {
  const blocks: Found[] = [];
  // What stands behind a card in its last paragraph comes before the next node; another card may begin there.
  let tail: SourcePart | undefined;
  for (let next = 0; next < nodes.length || tail;) {
    const parts: SourcePart[] = [...(tail ? [tail] : []), ...nodes.slice(next, next + 7).map((node) => toPart(node, context))];
    const found = findCard(parts);
    const node = nodes[next];
    if (found) {
      if (found.head.trim()) blocks.push(...fragment(found.head.trimStart(), parts[0]?.line ?? 1, context));
      blocks.push({ kind: 'card', line: parts[0]?.line ?? 1, depth: 0, spans: [], card: found.card });
      next += found.parts - (tail ? 1 : 0);
      tail = found.tail.trim() ? { kind: 'paragraph', depth: 0, source: found.tail.trimStart(), line: found.tailLine } : undefined;
    } else if (tail) {
      blocks.push(...fragment(tail.source, tail.line, context));
      tail = undefined;
    } else if (node) {
      blocks.push(...nodeToBlocks(node, context));
      next++;
    }
  }
  return blocks;
}

/** Reads a Markdown text with CommonMark's rules into its blocks, cards put together. */
export function readBlocks(document: string): Block[] {
  const { source, asides } = partAsides(document);
  const tree = markdown.parse(source);
  const definitions = new Map<string, string>();
  collectDefinitions(tree, definitions);
  const blocks = joinCardLinks(nodesToBlocks(tree.children, { source, shift: 0, definitions }));
  return [...blocks, ...[...asides, ...definitionAsides(tree, source)].map(asideBlock)]
    .filter(
      (block) =>
        block.kind === 'rule' ||
        block.kind === 'card' ||
        block.spans.some((span) => span.kind !== 'break' && (span.kind === 'image' || span.kind === 'link' || span.text.trim() !== '')),
    )
    .map((block) => ({ notes: [], ...block }));
}
