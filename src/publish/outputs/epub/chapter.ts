import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Site } from '../../site.ts';
import type { DataFile } from '../data/data-file.ts';
import { figureFiles } from '../figures.ts';

/** The place in a book of an address; undefined for what is not in it. */
export type Inside = (address: string) => string | undefined;

/** A picture of a book. */
export interface Picture {
  path: string;
  type: string;
  contents: string | Uint8Array;
}

/** A chapter of a book: its file, what it is called, its items for the contents, and its text. */
export interface Chapter {
  file: string;
  title: string;
  items: readonly { id: string; headline: string }[];
  body: readonly ElementContent[];
  pictures: readonly Picture[];
  hasFormulas: boolean;
}

/** The types of pictures that every program for books shows (EPUB 3.2, core media types). */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

/** The archive's own pictures that a book can hold, by their address on the site. */
function picturesOf(site: Site): Map<string, Picture> {
  const found = [...figureFiles(site).values()].flatMap(({ path, contents }: DataFile): [string, Picture][] => {
    const type = TYPES[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
    const address = path.split('/').map(encodeURIComponent).join('/');
    return type === undefined
      ? []
      : [[address, { path: `pictures/${path.replace(/^.*\//, '').replace(/[^\w.-]/g, '_')}`, type, contents }]];
  });
  return new Map(found);
}

/** Makes a chapter of an edition's text: headings of items are their places, and pictures come along, or are named where they cannot. */
export function chapterOf(file: string, title: string, when: string, text: readonly ElementContent[], inside: Inside, site: Site): Chapter {
  const known = picturesOf(site);
  const pictures = new Map<string, Picture>();
  const items: { id: string; headline: string }[] = [];
  let hasFormulas = false;
  const change = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const { tagName, properties, children } = node;
    hasFormulas ||= tagName === 'math';
    const [link] = children;
    const href = link?.type === 'element' && link.tagName === 'a' ? (inside(String(link.properties.href)) ?? '') : '';
    if (tagName === 'h3' && href.startsWith(`${file}#`) && link?.type === 'element') {
      const id = href.slice(file.length + 1);
      items.push({ id, headline: wordsOf(link) });
      const { lang } = link.properties;
      return h('h3', { id, ...(typeof lang === 'string' ? { lang } : {}) }, link.children);
    }
    if (tagName === 'img') {
      const src = String(properties.src);
      const picture = [...known].find(([address]) => src.endsWith(`/data/${address}`))?.[1];
      if (!picture) return h('a', { href: src }, String(properties.alt || src));
      pictures.set(picture.path, picture);
      return { ...node, properties: { ...properties, src: picture.path } };
    }
    const own = tagName === 'a' ? inside(String(properties.href)) : undefined;
    return {
      ...node,
      properties: own === undefined ? properties : { ...properties, href: own },
      children: children.map(change),
    } satisfies Element;
  };
  const body = [h('h1', title), ...(when ? [h('p', when)] : []), ...text.map(change)];
  return { file, title, items, body, pictures: [...pictures.values()], hasFormulas };
}
