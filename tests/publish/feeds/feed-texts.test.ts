import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { feeds } from '../../../src/publish/outputs/feeds/feeds.ts';
import { contentsOf, siteOf } from '../../../src/publish/site.ts';
import { xmlCharacters } from '../../../src/publish/xml.ts';
import { sourceFile } from '../../../src/source/faults.ts';
import { texText } from '../../../src/source/text/tex-text.ts';
import { fullArchive } from '../../safety/full-archive.ts';
import { payloadArchive } from '../../safety/payload-archive.ts';
import { both, issue, item } from '../../source/archive-folder.ts';
import { feedAt, feedFiles, readFeed, withFeeds } from './read-feeds.ts';

const ODD = 'R&D <b>"a"</b> \'b\' ]]> &amp; 周刊 𝒳 \u0000\u000b\uffff\u202e end';
const ODD_READ = 'R&D <b>"a"</b> \'b\' ]]> &amp; 周刊 𝒳 \ufffd\ufffd\ufffd\u202e end';

/** The elements of an entry's HTML, and its words. */
function htmlOf(html: string) {
  const { body } = new Window().document;
  body.innerHTML = html;
  return body;
}

/** What XML does not allow as it stands, and not every parser complains of: `]]>` between tags, a lone `&`. */
function unescaped(xml: string): RegExpExecArray | null {
  return /]]>|&(?!#?\w+;)/.exec(xml.replace(/="[^"<]*"/g, (attribute) => attribute.replaceAll('>', '')));
}

function withItem(more: Record<string, unknown>) {
  return withFeeds({ 'issues/2020-w49.json': issue(49, '2020-11-29', [item('three', { accepted: ['no-topics'], ...more })]) });
}

/** The text of the one item of week 49. */
async function itemHtml(more: Record<string, unknown>): Promise<string> {
  const found = feedAt(await feedFiles(withItem(more)), 'feeds/papers.xml').entries.find(({ id }) => id.endsWith('/three'));
  return found?.html ?? '';
}

describe('odd characters', () => {
  // In the settings as in items: titles of feeds are made of both.
  const files = () =>
    feedFiles(
      withFeeds(
        { 'issues/2020-w49.json': issue(49, '2020-11-29', [item('three', { headline: both(ODD), paper: { title: ODD } })]) },
        { title: both(ODD), tagline: both(ODD) },
      ),
    );

  test('leave every feed well-formed', async () => {
    for (const [path, text] of await files()) {
      if (path.endsWith('.json')) continue;
      expect(unescaped(text), path).toBeNull();
      const xml = new new Window().DOMParser().parseFromString(String(text), 'application/xml');
      expect(xml.querySelector('parsererror'), path).toBeNull();
      expect(xml.documentElement.children.length, path).toBeGreaterThan(0);
    }
  });

  test('are in titles what they are, but for those that XML cannot hold', async () => {
    const made = await files();
    expect(feedAt(made, 'feeds/papers.xml').title).toBe(`Papers · ${ODD_READ}`);
    expect(feedAt(made, 'feeds/papers.xml').entries.map(({ title }) => title)).toContain(ODD_READ);
    expect(feedAt(made, 'rss.xml').title).toBe(ODD_READ);
    expect(feedAt(made, 'feed.json').title).toBe(ODD_READ);
  });

  test('are words of the text, never elements', async () => {
    const made = await files();
    const html = feedAt(made, 'feeds/papers.xml').entries.find(({ title }) => title === ODD_READ)?.html ?? '';
    expect(htmlOf(html).querySelector('b')).toBeNull();
    expect(htmlOf(html).querySelector('a')?.textContent).toBe(ODD_READ);
  });
});

/** Pieces of texts that break things: marks of XML and HTML, marks of direction, signs of several characters, TeX. */
const PIECES = fc.oneof(
  fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '</title>',
    '<!--',
    '-->',
    '&nbsp;',
    '&#x26;',
    '&lt;b&gt;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '$x^2$',
    '$$',
    '\\alpha',
  ),
  fc.constantFrom('\u0000', '\u0008', '\u000b', '\u001f', '\u007f', '\u0085', '\ufffe', '\uffff', '\u{1ffff}'),
  fc.constantFrom('\u202e', '\u2067', '\u200f', 'שלום', 'مرحبا', '👩‍👩‍👧', '🇨🇭', '𝒳', '\u00a0', '\u2028', '\ufeff', '周刊', 'é', ' ', 'word'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const texts = fc.array(PIECES, { minLength: 1, maxLength: 80 }).map((pieces) => pieces.join('')).filter((text) => text.trim() !== ''); // prettier-ignore

/** A text that its editor has marked to be nothing but words. */
const asWords = (text: string) => `x ${text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ')}`;

test('whatever a title, a headline or a summary is made of, all forms are well-formed and say the same', () =>
  fc.assert(
    fc.asyncProperty(texts, texts, texts, async (title, headline, summary) => {
      const odd = issue(49, '2020-11-29', [
        item('three', { headline: { en: headline }, summary: { en: asWords(summary) }, paper: { title: headline } }),
      ]);
      const files = await feedFiles(withFeeds({ 'issues/2020-w49.json': odd }, { title: { en: title } }));
      const [atom, rss, json] = ['feed.xml', 'rss.xml', 'feed.json'].map((path) => feedAt(files, path));
      for (const [path, text] of files) {
        expect(text.isWellFormed(), path).toBe(true);
        if (path.endsWith('.json')) continue;
        expect(unescaped(text), path).toBeNull();
        expect(text, path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }
      expect(rss?.entries).toEqual(atom?.entries);
      expect(json?.entries).toEqual(atom?.entries);
      const read = feedAt(files, 'feeds/papers.xml').entries.find(({ id }) => id.endsWith('/three'));
      const known = (text: string) => xmlCharacters(text.trim()).replace(/\r\n?/g, '\n');
      expect(read?.title.trim()).toBe(known(headline).trim());
      expect(read?.html.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')).toContain(`>${known(headline)}</a>`);
      expect(htmlOf(read?.html ?? '').querySelectorAll('script,b,title')).toHaveLength(0);
    }),
    { numRuns: 60 },
  ));

describe('a formula is readable without MathML', () => {
  test.each([
    ['It costs $O(n^2)$ steps.', 'It costs O(n²) steps.'],
    ['With $\\alpha < \\beta$ and *more*.', 'With α &#x3C; β and <em>more</em>.'],
    ['A price of \\$5 and $x$.', 'A price of $5 and x.'],
    ['It is $\\binom{n}{k}$.', 'It is <code>\\binom{n}{k}</code>.'],
    ['No more than 5$ a month.', 'No more than 5$ a month.'],
  ])('%s', async (source, html) => {
    expect(await itemHtml({ summary: { en: source } })).toContain(`<p>${html}</p>`);
  });

  test('also on lines of its own, where it is no part of a paragraph', () => {
    expect(texText('Before.\n\n$$\nE = mc^2\n$$\n\nAfter.')).toEqual([
      ['p', null, 'Before.'],
      ['p', null, 'E = mc²'],
      ['p', null, 'After.'],
    ]);
  });
});

describe('what an item has', () => {
  test('is there: paper with its link, authors and venue, figure, corrections, further links', async () => {
    const html = await itemHtml({
      url: 'https://arxiv.org/abs/2012.00001',
      paper: { title: 'A Title of a Paper', authors: ['A', 'B', 'C', 'D', 'E'], venue: { name: 'NeurIPS', year: 2021 } },
      figure: { src: 'https://else.example/a.png', alt: both('A picture'), width: 10, height: 20 },
      corrections: [{ day: '2020-12-02', text: both('It was *five*.') }],
      links: [{ label: both('Code'), url: 'https://code.example/' }],
    });
    expect(html).toBe(
      [
        '<p><a href="https://arxiv.org/abs/2012.00001">A Title of a Paper</a> (arxiv.org)<br>A, B, C +2 · NeurIPS 2021</p>',
        '<figure><img src="https://else.example/a.png" alt="A picture" width="10" height="20"><figcaption>A picture</figcaption></figure>',
        '<p>What three did.</p>',
        '<p><strong>Corrected</strong> 2 December 2020</p><p>It was <em>five</em>.</p>',
        '<ul><li><a href="https://code.example/">Code</a></li></ul>',
      ].join(''),
    );
  });

  test('is there: the card of a page', async () => {
    const card = { title: both('A page'), description: both('What it says.'), site: 'pages.example' };
    expect(await itemHtml({ card })).toContain('<p><a href="https://papers.example/three">A page</a> (pages.example)<br>What it says.</p>');
  });
});

test('of an archive that no check has seen, feeds are well-formed, lead to the web only and hold words and marks only', async () => {
  const files = payloadArchive();
  const entry = <T>(path: string) => ({ file: sourceFile(path, JSON.stringify(files[path])), value: structuredClone(files[path]) as T });
  const all = <T>(kind: string) => Object.keys(files).flatMap((path) => (path.startsWith(kind) ? [entry<T>(path)] : []));
  const site = siteOf(
    {
      archive: entry('archive.json'),
      topics: entry('topics.json'),
      people: entry('people.json'),
      issues: all('issues/'),
      months: all('months/'),
      faults: [],
    },
    { base: '/', readSource: () => undefined, built: undefined },
  );
  const marks = new Set<string>();
  const addresses: string[] = [];
  for (const [path, contents] of await feeds(site)) {
    const text = String(await contentsOf(contents));
    if (path.endsWith('.xml') || path.endsWith('.opml')) expect(unescaped(text), path).toBeNull();
    if (!path.endsWith('feed.json')) continue;
    for (const { html } of readFeed(text).entries)
      for (const element of htmlOf(html).querySelectorAll('*')) {
        marks.add(element.localName);
        for (const { name, value } of element.attributes)
          if (name === 'href' || name === 'src') addresses.push(value ?? '');
          else marks.add(`@${name}`);
      }
  }
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((address) => !/^https?:\/\//i.test(address))).toEqual([]);
  const allowed = ['p', 'a', 'em', 'strong', 'code', 'br', 'h2', 'h3', 'ol', 'ul', 'li', 'span', 'div', 'figure', 'img', 'figcaption'];
  expect([...marks].filter((mark) => ![...allowed, '@lang', '@alt', '@width', '@height'].includes(mark))).toEqual([]);
});

describe.each([
  ['https://a.example/', '/'],
  ['https://a.example/R&D/', '/R&D/'],
  ['https://a.example/周刊/', '/%E5%91%A8%E5%88%8A/'],
])('at %s', (url, base) => {
  test('no feed of an archive with all that there can be has a relative address', async () => {
    const full = fullArchive();
    const archive = { ...(full['archive.json'] as object), url, feeds: { tag: 'word.example,2020' } };
    const files = await feedFiles({ ...full, 'archive.json': archive }, base);
    let addresses = 0;
    for (const [path, text] of files) {
      const outside = [...String(text).matchAll(/\s(?:href|xmlUrl|htmlUrl)="([^"]*)"/g)].map(([, address = '']) => address);
      const entries = path.endsWith('.opml') ? [] : readFeed(String(text)).entries;
      const inside = entries.flatMap(({ html }) =>
        [...htmlOf(html).querySelectorAll('[href],[src]')].map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? ''),
      );
      for (const address of [...outside, ...inside, ...entries.map(({ page }) => page)]) {
        expect(address, path).toMatch(/^https:\/\/\S+$/);
        addresses += 1;
      }
    }
    expect(addresses).toBeGreaterThan(50);
    expect([...files.values()].join('')).toContain(`https://a.example${base.replace('&', '&#x26;')}`);
  });
});
