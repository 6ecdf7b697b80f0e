import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { feedFiles, readFeed, withFeeds, type ReadEntry } from '../publish/feeds/read-feeds.ts';
import { findFeedparser, findXmllint } from '../setup/find-validators.ts';
import { ODD_SITE, SITE } from '../setup/sites.ts';
import { both, issue, item } from '../source/archive-folder.ts';
import { readSite } from './built-site.ts';
import { feedFilesOf, textAt } from './feed-files.ts';

/** What tests/setup/read-feeds.py prints of a feed. */
interface PythonFeed {
  wellFormed: boolean;
  version: string;
  title: string;
  language: string;
  entries: (Omit<ReadEntry, 'published' | 'updated'> & Record<'published' | 'updated', number[]>)[];
}

function program(path: string | undefined, name: string): string {
  if (path === undefined)
    throw new Error(`there is no ${name}: run node tests/setup/ensure-browsers.ts ${name}, which installs it or says how`);
  return path;
}

/** A moment as Python gives it: year to second. */
function partsOf(moment: string): number[] {
  const date = new Date(moment);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
}

/** What xmllint has against files by the schema of a form; empty where all are valid. */
function faultsOf(form: 'atom' | 'rss' | 'opml', paths: readonly string[]): string[] {
  const { status, stderr } = spawnSync(
    program(findXmllint(), 'xmllint'),
    ['--noout', '--nonet', '--relaxng', `tests/setup/schemas/${form}.rng`, ...paths],
    { encoding: 'utf8' },
  );
  const said = stderr.split('\n').filter((line) => line && !line.endsWith(' validates'));
  return status === 0 ? said : [...said, `ended with ${status}`];
}

/** Expects feedparser to read in files what the JavaScript library does in their texts. */
function expectSame(texts: readonly (readonly [path: string, text: string])[]): void {
  const printed = execFileSync(program(findFeedparser(), 'feedparser'), ['tests/setup/read-feeds.py', ...texts.map(([path]) => path)], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const read = JSON.parse(printed) as PythonFeed[];
  expect(read.length).toBe(texts.length);
  read.forEach((feed, at) => {
    const [path = '', text = ''] = texts[at] ?? [];
    const known = readFeed(text);
    expect(feed, path).toMatchObject({
      wellFormed: true,
      version: path.endsWith('rss.xml') ? 'rss20' : 'atom10',
      title: known.title,
      language: known.language,
    });
    expect(feed.entries, path).toEqual(
      known.entries.map((entry) => ({ ...entry, published: partsOf(entry.published), updated: partsOf(entry.updated) })),
    );
  });
}

describe.each([
  ['the archive', SITE],
  ['an archive unlike it', ODD_SITE],
])('the feeds of %s', (_, options) => {
  const files = feedFilesOf(readSite(options));

  test.each(['atom', 'rss', 'opml'] as const)('are valid by the schema of %s, as xmllint says', (form) => {
    const paths = files[form].map((file) => join(options.folder, file));
    expect(paths.length).toBeGreaterThan(1);
    expect(faultsOf(form, paths)).toEqual([]);
  });
});

test('feedparser reads in them what a JavaScript library does', () => {
  const { atom, rss } = feedFilesOf(readSite(SITE));
  expect(atom.length).toBeGreaterThan(100);
  expectSame([...atom, ...rss].map((file) => [join(SITE.folder, file), textAt(SITE, file)]));
});

/** Titles and texts that break what is written by hand. */
const ODD_WORDS = [
  'R&D <b>"a"</b> \'b\' ]]> &amp; &nbsp; <![CDATA[x]]>',
  'בדיקה \u202e rtl \u2069 مرحبا 👩‍👩‍👧 🇨🇭 𝒳 \u00a0',
  'control \u0000\u0008\u000b\u001f\u007f\ufffe\uffff',
  `${'a long title, '.repeat(24)}to its end`,
  'costs $x^2 \\le 3$, or $\\begin{pmatrix}a & b\\end{pmatrix}$',
  '周刊（第１期）：“甲”、《乙》……',
];

test('feeds of odd words, at a base of letters that are not Latin, are valid, and both libraries read the same in them', async () => {
  const week = issue(
    49,
    '2020-11-29',
    ODD_WORDS.map((text, at) =>
      item(`odd-${at}`, {
        headline: both(text),
        summary: both(text.replaceAll('<', '\\<')),
        paper: { title: text, authors: [text] },
        topics: ['gan'],
      }),
    ),
  );
  const settings = { title: both(ODD_WORDS[0] ?? ''), tagline: both(ODD_WORDS[1] ?? ''), url: 'https://small.example/周刊/' };
  const files = await feedFiles(withFeeds({ 'issues/2020-w49.json': week }, settings), '/%E5%91%A8%E5%88%8A/');
  const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
  const written = [...files].map(([path, text]): [string, string] => {
    const file = join(folder, path.replaceAll('/', '-'));
    writeFileSync(file, text);
    return [file, text];
  });
  const those = (pattern: RegExp) => written.filter(([file]) => pattern.test(file));
  expect(
    faultsOf(
      'rss',
      those(/rss\.xml$/).map(([file]) => file),
    ),
  ).toEqual([]);
  expect(
    faultsOf(
      'opml',
      those(/\.opml$/).map(([file]) => file),
    ),
  ).toEqual([]);
  const atom = those(/(?<!rss)\.xml$/);
  expect(
    faultsOf(
      'atom',
      atom.map(([file]) => file),
    ),
  ).toEqual([]);
  expectSame([...atom, ...those(/rss\.xml$/)]);
});
