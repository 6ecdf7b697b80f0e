import { createElement, type ReactNode } from 'react';
import { MATH_TAGS, TEXT_TAGS, type RichNode, type RichText } from '../archive/rich-text.ts';
import { OutsideLink } from '../design/links/outside-link.tsx';

const ALLOWED = new Set([...TEXT_TAGS, ...MATH_TAGS]);

function render(node: RichNode, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  if (!ALLOWED.has(tag)) return children.map(render);
  const inside = children.map(render);
  if (tag === 'a') return createElement(OutsideLink, { key, href: attributes?.href }, ...inside);
  const element = createElement(tag, { key, ...attributes }, ...inside);
  // Long ones are scrolled in it (base.css), which not every browser does for the formula itself.
  return tag === 'math' && !attributes?.display ? <span key={key}>{element}</span> : element;
}

function Block({ block }: { block: RichNode }) {
  const [tag, attributes, ...children] = typeof block === 'string' ? (['p', null, block] as const) : block;
  return createElement(ALLOWED.has(tag) ? tag : 'p', attributes, ...children.map(render));
}

interface RichTextViewProps {
  blocks: RichText;
}

/**
 * Formatted text from the published archive: paragraphs, inline marks and MathML. Elements outside that set show their
 * words only. Words that stand beside marks are no elements of their own, so a block whose text is another is another block.
 */
export function RichTextView({ blocks }: RichTextViewProps) {
  return blocks.map((block, place) => <Block key={place + JSON.stringify(block)} block={block} />);
}
