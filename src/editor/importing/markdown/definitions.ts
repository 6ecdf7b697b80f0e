import type { Nodes, Parent, Root } from 'mdast';
import type { Aside } from './asides.ts';

/** Collects the addresses that a document defines for links to refer to: label in lower case → address. */
export function collectDefinitions(node: Nodes, into: Map<string, string>): void {
  if (node.type === 'definition') into.set(node.identifier.toLowerCase(), node.url);
  if ('children' in node) for (const child of (node as Parent).children) collectDefinitions(child, into);
}

/** The definitions of addresses that nothing refers to, and what others say beside their address. */
export function definitionAsides(tree: Root, source: string): Aside[] {
  return tree.children.flatMap((node): Aside[] => {
    if (node.type !== 'definition') return [];
    const calls = source.toLowerCase().split(`[${(node.label ?? node.identifier).toLowerCase()}]`).length - 2;
    const line = node.position?.start.line ?? 1;
    return [
      ...(calls > 0 ? [] : [{ line, text: node.url, kind: 'definition' as const }]),
      ...(node.title ? [{ line, text: node.title, kind: 'link title' as const }] : []),
    ];
  });
}
