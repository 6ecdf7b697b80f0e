import { element, xmlDocument, type Xml } from '../feeds/forms/xml-tree.ts';
import type { Book } from './book.ts';
import { xhtmlOf } from './xhtml.ts';

/** The languages of what the contents are called; the interface's own has no word for a book's. */
interface Names {
  contents: string;
  cover: string;
}

/** The book's contents: its chapters, and in each its items. */
export function navDocument({ language, title, chapters }: Book, { contents, cover }: Names): string {
  const link = (href: string, name: string, type?: string) => element('a', { href, 'epub:type': type }, name);
  const entries = chapters.map(({ file, title: name, items }) =>
    element(
      'li',
      {},
      link(file, name),
      items.length > 0 && element('ol', {}, ...items.map(({ id, headline }) => element('li', {}, link(`${file}#${id}`, headline)))),
    ),
  );
  const landmarks = [
    link('cover.xhtml', cover, 'cover'),
    link('nav.xhtml', contents, 'toc'),
    link(chapters[0]?.file ?? '', title, 'bodymatter'),
  ];
  return xhtmlOf(language, contents, [
    element('nav', { 'epub:type': 'toc', id: 'toc' }, element('h1', {}, contents), element('ol', {}, ...entries)),
    element(
      'nav',
      { 'epub:type': 'landmarks', hidden: 'hidden' },
      element('h2', {}, title),
      element('ol', {}, ...landmarks.map((each) => element('li', {}, each))),
    ),
  ]);
}

/** What programs tell readers of who cannot see, hear or point (EPUB Accessibility 1.1). */
function accessibility(hasFormulas: boolean, hasPictures: boolean): Xml[] {
  const meta = (property: string, value: string) => element('meta', { property: `schema:${property}` }, value);
  const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText', ...(hasFormulas ? ['MathML'] : [])];
  return [
    meta('accessMode', 'textual'),
    ...(hasPictures ? [meta('accessMode', 'visual')] : []),
    meta('accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('accessibilityFeature', feature)),
    meta('accessibilityHazard', 'none'),
  ];
}

/** The book's package document (EPUB 3.2): what it is, what it holds, and in which order it is read. `id` and `source` are its names. */
export function packageDocument({ language, title, publisher, changed, chapters }: Book, id: string, source: string): string {
  const dc = (name: string, value: string, attributes: Record<string, string> = {}) => element(`dc:${name}`, attributes, value);
  const pictures = new Map(chapters.flatMap((chapter) => chapter.pictures.map((picture) => [picture.path, picture.type] as const)));
  const item = (name: string, href: string, type: string, properties?: string) =>
    element('item', { id: name, href, 'media-type': type, properties });
  const xhtml = 'application/xhtml+xml';
  return xmlDocument(
    element(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': language },
      element(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        dc('identifier', id, { id: 'id' }),
        dc('title', title),
        dc('language', language),
        dc('publisher', publisher),
        dc('creator', publisher),
        dc('date', changed),
        dc('source', source),
        element('meta', { property: 'dcterms:modified' }, `${changed}T00:00:00Z`),
        element('meta', { name: 'cover', content: 'cover-image' }),
        ...accessibility(
          chapters.some(({ hasFormulas }) => hasFormulas),
          pictures.size > 0,
        ),
      ),
      element(
        'manifest',
        {},
        item('nav', 'nav.xhtml', xhtml, 'nav'),
        item('style', 'style.css', 'text/css'),
        item('cover', 'cover.xhtml', xhtml),
        item('cover-image', 'cover.png', 'image/png', 'cover-image'),
        ...chapters.map(({ file, hasFormulas }, index) => item(`chapter-${index + 1}`, file, xhtml, hasFormulas ? 'mathml' : undefined)),
        ...[...pictures].map(([path, type], index) => item(`picture-${index + 1}`, path, type)),
      ),
      element(
        'spine',
        {},
        element('itemref', { idref: 'cover' }),
        element('itemref', { idref: 'nav' }),
        ...chapters.map((_, index) => element('itemref', { idref: `chapter-${index + 1}` })),
      ),
    ),
  );
}
