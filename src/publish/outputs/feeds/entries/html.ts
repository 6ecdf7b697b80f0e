import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { isWebAddress } from '../../../../archive/addresses/web-address.ts';
import { localText, type LocalText, type Text } from '../../../../archive/languages.ts';
import type { RichNode } from '../../../../archive/rich-text.ts';
import type { EntryWriter } from './entry-writer.ts';

/** A piece of an entry's HTML. */
export type Html = ElementContent;

/** The attribute that says a text's language where it is another than the feed's. */
export function langOf({ lang }: { lang?: string | undefined }): { lang?: string } {
  return lang === undefined ? {} : { lang };
}

/** Words in their language, with their link where they have one that leads anywhere. */
export function words(text: LocalText, url?: string): Html {
  if (url !== undefined && isWebAddress(url)) return h('a', { href: url, ...langOf(text) }, text.text);
  return text.lang === undefined ? { type: 'text', value: text.text } : h('span', langOf(text), text.text);
}

function richHtml(node: RichNode): Html {
  if (typeof node === 'string') return { type: 'text', value: node };
  const [tag, attributes, ...children] = node;
  return h(tag, attributes ?? {}, children.map(richHtml));
}

/** The paragraphs of a formatted text, with their language where it is another than the feed's. */
export function paragraphs(text: Text | undefined, { language, blocksOf }: Pick<EntryWriter, 'language' | 'blocksOf'>): Html[] {
  const local = localText(text, language);
  if (!local) return [];
  const blocks = blocksOf(local.text).map(richHtml);
  return local.lang === undefined ? blocks : [h('div', langOf(local), blocks)];
}

/** HTML as it is written. */
export function htmlText(nodes: readonly Html[]): string {
  return toHtml({ type: 'root', children: [...nodes] });
}
