import type { ElementContent } from 'hast';

type Node = ElementContent;

/** What a text begins with where the link before it says the same: the host, in brackets, of an address that stands there whole. */
function hostAfter(link: Node | undefined): string | undefined {
  const href = link?.type === 'element' && link.tagName === 'a' ? String(link.properties.href) : '';
  return URL.canParse(href) ? ` (${new URL(href).hostname.replace(/^www\./, '')})` : undefined;
}

/** Words on a line; a link has its address behind it, a picture its words. */
function inline(nodes: readonly Node[]): string {
  return nodes
    .map((node, at) => {
      if (node.type === 'text') {
        const host = hostAfter(nodes[at - 1]);
        return host !== undefined && node.value.startsWith(host) ? node.value.slice(host.length) : node.value;
      }
      if (node.type !== 'element') return '';
      const { tagName, properties, children } = node;
      if (tagName === 'br') return '\n';
      if (tagName === 'img') return String(properties.alt ?? '');
      const words = inline(children);
      const href = String(properties.href ?? '');
      return tagName === 'a' && href !== words ? `${words} <${href}>` : words;
    })
    .join('');
}

/** How wide a sign is in a letter of signs of one width: Chinese ones are as wide as two. */
function columns(line: string): number {
  return [...line].reduce((sum, sign) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(sign) ? 2 : 1), 0);
}

/** No line of signs under a heading is longer. */
const WIDEST_RULE = 60;

/** A heading with what it leads to on a line of its own. */
function headed(children: readonly Node[], rule: (words: string) => string): string {
  const [link] = children;
  if (link?.type !== 'element' || link.tagName !== 'a') return rule(inline(children));
  return `${rule(inline(link.children))}\n<${String(link.properties.href)}>`;
}

const ruled = (sign: string) => (words: string) => `${words}\n${sign.repeat(Math.min(WIDEST_RULE, columns(words)))}`;

function block(node: Node): string[] {
  if (node.type !== 'element') return node.type === 'text' && node.value.trim() ? [node.value.trim()] : [];
  const { tagName, children } = node;
  if (tagName === 'h1') return [headed(children, ruled('='))];
  if (tagName === 'h2') return [headed(children, ruled('-'))];
  if (tagName === 'h3') return [headed(children, (words) => `* ${words}`).replace('\n', '\n  ')];
  if (tagName === 'ol' || tagName === 'ul') {
    const entries = children.filter((child) => child.type === 'element');
    return [
      entries
        .map(({ children: own }, index) => {
          const mark = tagName === 'ol' ? `${index + 1}. ` : '- ';
          return mark + inline(own).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
        })
        .join('\n'),
    ];
  }
  if (tagName === 'hr') return ['-- '];
  if (tagName === 'div' || tagName === 'figure') return children.flatMap(block);
  return [inline(children)];
}

/** HTML as plain text: what every program for mail shows. Its lines end where the programs end them. */
export function plainText(nodes: readonly Node[]): string {
  return `${nodes.flatMap(block).filter(Boolean).join('\n\n')}\n`;
}
