import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SECTION_SETTINGS } from './sections.ts';

/** An editor's files: path below the archive's folder → its JSON, or a string that is written as it is. */
export type EditorFiles = Record<string, unknown>;

/** A text in both languages. */
export function both(text: string): Record<string, string> {
  return { en: text, 'zh-Hans': `${text}（中）` };
}

/** An item with everything that it must have; `more` adds to it or takes its place. */
export function item(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    section: 'papers',
    url: `https://papers.example/${id}`,
    headline: both(`About ${id}`),
    summary: both(`What ${id} did.`),
    topics: [],
    ...more,
  };
}

/** A week of 2020 by its number and first day, with its items. */
export function issue(
  number: number,
  startsOn: string,
  items: readonly Record<string, unknown>[],
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return { id: `2020-w${number}`, week: { year: 2020, number, startsOn }, items, ...more };
}

/** A valid archive: three weeks in two months, an edition for one of them, three topics. */
export function smallArchive(): EditorFiles {
  return {
    'archive.json': {
      title: both('Small'),
      tagline: both('Few words.'),
      about: both('All of *it*.'),
      languages: ['en', 'zh-Hans'],
      sections: SECTION_SETTINGS,
      weeks: 'us',
      url: 'https://small.example',
    },
    'topics.json': {
      topics: [
        { id: 'gan', label: both('GANs'), synonyms: { en: ['StyleGAN'] } },
        { id: 'nlp', label: both('Language'), synonyms: {} },
        { id: 'vision', label: both('Vision'), synonyms: {} },
      ],
    },
    'issues/2020-w48.json': issue(
      48,
      '2020-11-22',
      [item('one', { topics: ['gan'] }), item('two', { section: 'articles', topics: ['gan', 'nlp'] })],
      {
        source: { name: 'News', url: 'https://medium.com/some-blog/news-week48-2020-150accbf126e' },
        picks: [{ item: 'two' }, { note: both('Something from outside'), url: 'https://elsewhere.example/a' }],
      },
    ),
    'issues/2020-w49.json': issue(49, '2020-11-29', [item('three', { section: 'use-cases', topics: ['nlp'] })]),
    'issues/2020-w50.json': issue(
      50,
      '2020-12-06',
      [item('four', { topics: ['gan', 'vision'] }), item('five', { section: 'other', accepted: ['no-topics'] })],
      {
        source: { name: 'News', url: 'https://medium.com/some-blog/news-week50-2020-0123456789ab' },
        sourceLinks: [
          { rel: 'prev', label: 'Week 48', url: 'https://medium.com/p/150accbf126e?source=feed#top' },
          { rel: 'other', label: 'Itself', url: 'https://medium.com/p/0123456789ab' },
          { rel: 'other', label: 'A blog', url: 'https://blog.example/' },
          { rel: 'month', label: 'December', url: 'http://news.example/december/' },
        ],
      },
    ),
    'months/2020-12.json': {
      id: '2020-12',
      source: { name: 'News', url: 'https://news.example/december' },
      picks: [{ item: '2020-w48/one' }, { item: '2020-w50/four' }],
    },
  };
}

/** The same without its Chinese texts, and without Chinese among its languages. */
export function inEnglish<T>(value: T): T {
  const english = (key: string, each: unknown) => (key === 'zh-Hans' ? undefined : key === 'languages' ? ['en'] : each);
  return JSON.parse(JSON.stringify(value), english) as T;
}

/** The text of a file as `archiveFolder` writes it. */
export function fileText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** The small archive with some files changed; undefined takes one away. */
export function changed(files: EditorFiles): EditorFiles {
  return Object.fromEntries(Object.entries({ ...smallArchive(), ...files }).filter(([, value]) => value !== undefined));
}

/** The line of the first occurrence of a piece in a file as it is written, from 1. */
export function lineOf(files: EditorFiles, path: string, piece: string): number {
  const place = fileText(files[path])
    .split('\n')
    .findIndex((line) => line.includes(piece));
  if (place < 0) throw new Error(`${path} has no ${piece}`);
  return place + 1;
}

/** Writes an editor's files into a new folder, which is left to the caller; gives the folder. */
export function writeArchive(files: EditorFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'archive-'));
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), fileText(value));
  }
  return root;
}

/** Writes an editor's files into a folder of their own, which goes when the test ends; gives the folder. */
export function archiveFolder(files: EditorFiles): string {
  const root = writeArchive(files);
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}
