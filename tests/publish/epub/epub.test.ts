import { unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { epub } from '../../../src/publish/outputs/epub/epub.ts';
import { contentsOf } from '../../../src/publish/site.ts';
import { both, changed, issue, item, type EditorFiles } from '../../source/archive-folder.ts';
import { siteFrom } from '../published-files.ts';

const FORMULA = { en: 'It is $x^2 < 3$ & more.', 'zh-Hans': '即 $x^2 < 3$。' };
const FILES = changed({
  'issues/2020-w51.json': issue(51, '2020-12-13', [item('formula', { summary: FORMULA, url: 'https://papers.example/?a=1&b=2' })], {
    picks: [{ item: 'formula' }, { item: '2020-w48/one' }],
  }),
  'months/2020-12.json': { id: '2020-12', note: both('A *note*.'), picks: [{ item: '2020-w50/four' }], items: [item('own')] },
});

async function bytesAt(path: string, files: EditorFiles = FILES): Promise<Uint8Array> {
  const contents = (await epub(siteFrom(files, '/b/'))).get(path);
  if (contents === undefined) throw new Error(`${path} is not made`);
  return Buffer.from(await contentsOf(contents));
}

async function book(path: string, files: EditorFiles = FILES): Promise<Map<string, string>> {
  return new Map(Object.entries(unzipSync(await bytesAt(path, files))).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
}

const xml = (text = '') => new new Window().DOMParser().parseFromString(text, 'application/xml');

describe('a book', () => {
  test('is there for each month and year, in each language', async () => {
    const books = ['months/2020-11.epub', 'months/2020-12.epub', 'years/2020.epub'];
    expect([...(await epub(siteFrom(FILES))).keys()].sort()).toEqual([...books, ...books.map((path) => `zh-Hans/${path}`)].sort());
  });

  test('says first, as it stands, what it is, and has the same bytes each time', async () => {
    const bytes = await bytesAt('months/2020-12.epub');
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
    expect(Buffer.compare(bytes, await bytesAt('months/2020-12.epub'))).toBe(0);
  });

  test('holds all weeks of a month or a year behind the edition of its month, and nothing else', async () => {
    const chapters = async (path: string) =>
      [...(await book(path)).keys()].filter((name) => /book\/\d/.test(name)).map((name) => name.slice(5, -6));
    expect(await chapters('months/2020-12.epub')).toEqual(['2020-12', '2020-w50', '2020-w51']);
    expect(await chapters('years/2020.epub')).toEqual(['2020-w48', '2020-w49', '2020-12', '2020-w50', '2020-w51']);
  });

  test('leads within itself to what it has, and by whole addresses to everything else', async () => {
    const files = await book('months/2020-12.epub');
    const documents = [...files].filter(([name]) => name.endsWith('.xhtml'));
    const anchors = new Set(
      documents.flatMap(([name, text]) => [
        name.slice(5),
        ...[...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `${name.slice(5)}#${id}`),
      ]),
    );
    const links = documents.flatMap(([, text]) =>
      [...text.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&#x26;', '&')),
    );
    const inside = links.filter((href) => !href.startsWith('https://') && href !== 'style.css');
    expect(inside).toContain('2020-w51.xhtml#formula');
    for (const href of inside) expect(anchors.has(href), href).toBe(true);
    expect(links).toContain('https://small.example/b/issues/2020-w48#one');
    expect(links).toContain('https://papers.example/?a=1&b=2');
  });

  test('is in its language, with formulas as MathML and letters of XML as themselves', async () => {
    const files = await book('zh-Hans/months/2020-12.epub');
    const chapter = files.get('book/2020-w51.xhtml') ?? '';
    expect(chapter).toContain(
      '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-Hans" xml:lang="zh-Hans">',
    );
    expect(chapter).toMatch(/即 <math xmlns="http:\/\/www.w3.org\/1998\/Math\/MathML">.*<mo>&lt;<\/mo>.*<\/math>。/s);
    const opf = xml(files.get('book/package.opf'));
    expect(opf.querySelector('item[href="2020-w51.xhtml"]')?.getAttribute('properties')).toBe('mathml');
    expect(opf.querySelector('item[href="2020-w50.xhtml"]')?.getAttribute('properties')).toBeNull();
    expect([...opf.getElementsByTagName('dc:language')].map((each) => each.textContent)).toEqual(['zh-Hans']);
    expect(files.get('book/style.css')).not.toContain('font-family');
  });

  test('holds the archive’s own figures, with their words; those elsewhere, and of kinds that books have not, it leads to', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const figured = ['figures/layers.svg', 'figures/a?b.svg', 'figures/new.avif', 'https://else.example/a.png'].map((src, place) =>
      item(`item-${place}`, { figure: { src, alt: both(`What ${place} shows`) } }),
    );
    const files = await book('months/2020-11.epub', changed({
      'issues/2020-w49.json': issue(49, '2020-11-29', figured),
      'figures/layers.svg': svg,
      'figures/a?b.svg': svg,
      'figures/new.avif': 'x',
    })); // prettier-ignore
    const pictures = [...files.keys()].filter((path) => path.startsWith('book/pictures/'));
    expect(pictures).toEqual([expect.stringMatching(/layers\.\w{8}\.svg$/), expect.stringMatching(/a_b\.\w{8}\.svg$/)]);
    for (const path of pictures) expect(files.get(path)).toBe(svg);
    const opf = xml(files.get('book/package.opf'));
    const named = [...opf.querySelectorAll('item[media-type="image/svg+xml"]')].map((each) => `book/${each.getAttribute('href')}`);
    expect(named).toEqual(pictures);
    const chapter = files.get('book/2020-w49.xhtml') ?? '';
    const shown = [...chapter.matchAll(/<img [^>]*>/g)].map(([image]) => [/ src="([^"]*)"/, / alt="([^"]*)"/].map((of) => of.exec(image)?.[1])); // prettier-ignore
    expect(shown).toEqual(pictures.map((path, place) => [path.slice('book/'.length), `What ${place} shows`]));
    expect(chapter).toMatch(/<a href="https:\/\/small\.example\/b\/data\/figures\/new\.\w{8}\.avif">What 2 shows<\/a>/);
    expect(chapter).toContain('<a href="https://else.example/a.png">What 3 shows</a>');
  });

  test('keeps its name wherever the site moves, where the archive has one', async () => {
    const named = changed({ ...FILES, 'archive.json': { ...(FILES['archive.json'] as object), feeds: { tag: 'small.example,2020' } } });
    const opf = Buffer.from(unzipSync(await bytesAt('years/2020.epub', named))['book/package.opf'] ?? []).toString();
    expect(opf).toContain('>tag:small.example,2020:en/years/2020</dc:identifier>');
    expect(opf).toContain('<meta property="dcterms:modified">2020-12-13T00:00:00Z</meta>');
  });
});
