import type { RichNode } from '../rich-text.ts';

/** The words of a formatted text without its marks, blocks parted by a space. */
export function plainText(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const [tag, , ...children] = node;
      const text = plainText(children);
      return tag === 'p' ? `${text} ` : text;
    })
    .join('')
    .replace(/\s+/g, ' ');
}
