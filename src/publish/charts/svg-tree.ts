import type { Element } from 'happy-dom';
import type { RichNode } from '../../archive/rich-text.ts';

/** What the page styles itself, or that only a page of its own would need. */
const LEFT_OUT = new Set([
  'class',
  'style',
  'xmlns',
  'font-family',
  'fill',
  'stroke',
  'stroke-opacity',
  'font-variant',
  'aria-label',
  'aria-hidden',
  'width',
  'height',
]);

const round = (value: string) => value.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));

function attributesOf(element: Element, depth: number): Record<string, string> {
  const kept = [...element.attributes].filter(
    ({ name }) => !LEFT_OUT.has(name) || (depth > 0 && element.localName === 'rect' && /^(?:width|height)$/.test(name)),
  );
  const fill = element.localName === 'rect' ? element.getAttribute('fill') : null;
  return Object.fromEntries([
    // As React names them: text-anchor is textAnchor.
    ...kept.map(({ name, value }) => [name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), round(value ?? '')] as const),
    ...(fill === null ? [] : [['data-accent', fill] as const]),
  ]);
}

/**
 * A drawing as a tree of elements (decision 5), without styles: shapes say what they are by their place, bars their
 * section's accent by `data-accent`. Takes an SVG element of a plotting library.
 */
export function svgTree(element: Element, depth = 0): RichNode {
  const children = [...element.children].filter(({ localName }) => localName !== 'style').map((child) => svgTree(child, depth + 1));
  const text = element.children.length === 0 ? (element.textContent ?? '') : '';
  const attributes = attributesOf(element, depth);
  return [element.localName, Object.keys(attributes).length > 0 ? attributes : null, ...(text ? [text] : children)];
}
