import type { Nodes, RootContent } from 'mdast';
import type { Language, Text } from '../../../archive/languages.ts';
import { Refusal } from '../report/refusal.ts';

/** The line of a node, from 1. */
export function lineOf(node: Nodes | undefined): number {
  return node?.position?.start.line ?? 1;
}

/** The plain words of a node. */
export function plainWords(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainWords).join('') : '';
}

/** A link that is all that a heading or a paragraph has; undefined where there is other text too. */
export function onlyLink(node: Nodes | undefined): { url: string; text: string } | undefined {
  if (!node || !('children' in node)) return undefined;
  const [link, more] = node.children;
  return link?.type === 'link' && !more ? { url: link.url, text: plainWords(link) } : undefined;
}

/** Refuses what is not of the form of a published edition. */
export function refuse(node: Nodes | undefined, message: string): never {
  throw new Refusal(`is a published edition, and ${message}`, lineOf(node));
}

/** The texts of a document: each in the language that its front matter says, else in the document's. */
export class EditionTexts {
  readonly language: Language;
  readonly #source: string;
  readonly #languages: Readonly<Record<string, Language>>;
  /** What is the site's: an item's address without its edition and anchor. */
  readonly site: string;

  constructor(source: string, language: Language, languages: Readonly<Record<string, Language>>, page: string) {
    this.#source = source;
    this.language = language;
    this.#languages = languages;
    this.site = page.replace(/(?:issues|months)\/[^/]*$/, '');
  }

  /** A text of a file; `at` is what it is. */
  text(at: string, text: string): Text {
    return { [this.#languages[at] ?? this.language]: text };
  }

  /** A formatted text: the source of its blocks as it stands. */
  written(at: string, blocks: readonly RootContent[]): Text | undefined {
    const [start, end] = [blocks[0]?.position?.start.offset, blocks.at(-1)?.position?.end.offset];
    return start === undefined || end === undefined ? undefined : this.text(at, this.#source.slice(start, end).trim());
  }

  /** The reference that an address on the site is of an item: edition and id; undefined for all others. */
  itemAt(url: string): { edition: string; item: string } | undefined {
    if (!url.startsWith(this.site)) return undefined;
    const [, edition = '', item = ''] = /^(?:issues|months)\/([\w-]+)#([\w-]+)$/.exec(url.slice(this.site.length)) ?? [];
    return edition === '' ? undefined : { edition, item };
  }
}
