import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed, type ReadEntry } from '../publish/feeds/read-feeds.ts';
import { findFeedparser, findXmllint } from '../setup/find-validators.ts';
import { ODD_SITE, SITE } from '../setup/sites.ts';
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

describe.each([
  ['the archive', SITE],
  ['an archive unlike it', ODD_SITE],
])('the feeds of %s', (_, options) => {
  const files = feedFilesOf(readSite(options));

  test.each(['atom', 'rss', 'opml'] as const)('are valid by the schema of %s, as xmllint says', (form) => {
    const paths = files[form].map((file) => join(options.folder, file));
    expect(paths.length).toBeGreaterThan(1);
    const { status, stderr } = spawnSync(
      program(findXmllint(), 'xmllint'),
      ['--noout', '--nonet', '--relaxng', `tests/setup/schemas/${form}.rng`, ...paths],
      { encoding: 'utf8' },
    );
    expect(stderr.split('\n').filter((line) => line && !line.endsWith(' validates'))).toEqual([]);
    expect(status).toBe(0);
  });
});

test('feedparser reads in them what a JavaScript library does', () => {
  const { atom, rss } = feedFilesOf(readSite(SITE));
  const paths = [...atom, ...rss];
  const printed = execFileSync(
    program(findFeedparser(), 'feedparser'),
    ['tests/setup/read-feeds.py', ...paths.map((file) => join(SITE.folder, file))],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const read = JSON.parse(printed) as PythonFeed[];
  expect(read.length).toBeGreaterThan(100);
  read.forEach((feed, at) => {
    const path = paths[at] ?? '';
    const known = readFeed(textAt(SITE, path));
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
});
