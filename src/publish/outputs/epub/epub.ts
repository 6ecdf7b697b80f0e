import { zipSync, type Zippable } from 'fflate';
import { h } from 'hastscript';
import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { keptPng } from '../../drawing/kept-png.ts';
import { wholeAddress } from '../../localizing/whole-address.ts';
import type { Contents, Output, Site } from '../../site.ts';
import { cardSvg, COVER } from '../cards/card.ts';
import { cardsIn } from '../cards/site-cards.ts';
import { messagesIn } from '../feeds/entries/entry-writer.ts';
import { tagOf } from '../feeds/feed-names.ts';
import { booksIn, type Book } from './book.ts';
import { navDocument, packageDocument } from './package.ts';
import { xhtmlDocument } from './xhtml.ts';

/** Fonts and sizes are the reader's own. What is set is what parts the text. */
const STYLE = `h1, h2, h3 { line-height: 1.25; text-wrap: balance; page-break-after: avoid; break-after: avoid }
h2 { margin-top: 2em; border-top: 1px solid; padding-top: 0.5em }
h3 { margin-top: 1.6em }
img { max-width: 100%; height: auto }
figure { margin: 1em 0 }
a { overflow-wrap: anywhere }
nav ol { list-style: none; padding-left: 1em }
nav li { margin: 0.4em 0; line-height: 1.3 }
.cover { margin: 0; text-align: center }
.cover img { max-height: 100vh }
`;

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The texts of a book by their path in its archive, the first one first. */
function textsOf(book: Book, site: Site): [path: string, text: string][] {
  const { language, title, chapters } = book;
  const messages = messagesIn(language);
  const source = wholeAddress(site, language, book.path);
  const id = site.settings.feeds ? tagOf(site, language, book.path.slice(1)) : source;
  const cover = [h('div', { className: 'cover' }, [h('img', { src: 'cover.png', alt: title })])];
  const names = { contents: messages.week.contents, cover: title };
  return [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', packageDocument(book, id, source)],
    ['book/nav.xhtml', navDocument(book, names)],
    ['book/style.css', STYLE],
    ['book/cover.xhtml', xhtmlDocument(language, title, 'cover', cover)],
    ...chapters.map(({ file, title: name, body }): [string, string] => [
      `book/${file}`,
      xhtmlDocument(language, name, undefined, [h('section', [...body])]),
    ]),
  ];
}

/** The first day that the format of archives knows: what a book holds says its own day. */
const DAY = new Date(1980, 0, 1);

async function zipped(texts: readonly [path: string, text: string][], book: Book, cover: Uint8Array): Promise<Uint8Array> {
  const pictures = book.chapters.flatMap((chapter) => chapter.pictures);
  const files = Object.fromEntries(
    [...texts, ['book/cover.png', cover] as const, ...pictures.map(({ path, contents }) => [`book/${path}`, contents] as const)].map(
      ([path, contents]) => [
        path,
        // The first file says what the archive is, and stands there as it is (OCF, 4.3).
        [Buffer.from(contents), { level: path === 'mimetype' || path.endsWith('.png') ? 0 : 9, mtime: DAY }],
      ],
    ),
  ) as Zippable;
  return zipSync(files);
}

/**
 * Each month and year as a book (EPUB 3) beside its page, in each language: `months/2020-11.epub`, `years/2020.epub`. One whose
 * texts, pictures and cover are those of the build before is taken from there.
 */
export const epub: Output = (site) => {
  const { languages } = site.settings;
  const { kept } = site;
  const made = async (book: Book): Promise<Uint8Array> => {
    const texts = textsOf(book, site);
    const cover = await keptPng(site, ['cover', book.cover], () => cardSvg(book.cover, COVER));
    const make = async () => zipped(texts, book, cover);
    const pictures = book.chapters.flatMap((chapter) => chapter.pictures.map(({ path }) => path));
    return kept ? kept.formats.get(JSON.stringify(['epub', texts, pictures, book.cover]), make) : make();
  };
  return new Map<string, Contents>(
    languages.flatMap((language) =>
      booksIn(site, language, cardsIn(site, language)).map((book): [string, Contents] => [
        languageAddress('/', language, `${book.path}.epub`, languages).slice(1),
        () => made(book),
      ]),
    ),
  );
};
