import type { BlockContent, Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { richMarkdown } from '../../../source/text/markdown.ts';

/** A block of a document. */
export type Block = RootContent;

/** Plain words, with their link where they have one. */
export function words(value: string, url?: string): PhrasingContent {
  const text: PhrasingContent = { type: 'text', value };
  return url === undefined ? text : { type: 'link', url, children: [text] };
}

/** A paragraph of plain words and links. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A heading, with the address of what it is about where it is one of this form. */
export function heading(depth: Heading['depth'], value: string, url?: string): Heading {
  return { type: 'heading', depth, children: [words(value, url)] };
}

/** What a thing points to, and who made it: no formatted text has quotations, so that this is none. */
export function quotation(...children: BlockContent[]): Block[] {
  return children.length > 0 ? [{ type: 'blockquote', children }] : [];
}

/** A list; each entry is one or more blocks. None where there are none. */
export function list(ordered: boolean, entries: readonly BlockContent[][]): List[] {
  return entries.length > 0
    ? [
        {
          type: 'list',
          ordered,
          spread: false,
          children: entries.map((children) => ({ type: 'listItem', spread: children.length > 1, children })),
        },
      ]
    : [];
}

/** A formatted text as its editor wrote it: it is CommonMark already. A formula that has no end gets one, or it would go on to the document's. */
export function written(markdown: string | undefined): Block[] {
  if (markdown === undefined) return [];
  const last = markdown.includes('$$') ? richMarkdown.parse(markdown).children.at(-1) : undefined;
  const [, fence = '', end = ''] =
    last?.type === 'math' ? (/^ *(\$+)[^]*?(?:\n *(\$+) *)?$/.exec(markdown.slice(last.position?.start.offset)) ?? []) : [];
  return [{ type: 'html', value: end.length < fence.length ? `${markdown}\n${fence}` : markdown }];
}

/** A document as it is written. Whatever plain words have is no mark in it: also a dollar sign and the end of a line. */
export function documentText(children: readonly Block[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      listItemIndent: 'one',
      unsafe: [
        { character: '\n' },
        { character: '\r' },
        { character: '$', inConstruct: 'phrasing' },
        { character: '&', after: '[#A-Za-z]', inConstruct: ['destinationLiteral', 'destinationRaw'] },
      ],
    },
  );
}
