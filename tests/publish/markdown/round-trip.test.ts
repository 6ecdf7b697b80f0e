import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import { ImportRun } from '../../../src/editor/importing/run-import.ts';
import { monthMarkdown, weekMarkdown } from '../../../src/publish/outputs/markdown/markdown.ts';
import { readSite } from '../../../src/publish/read-site.ts';
import type { Site } from '../../../src/publish/site.ts';
import type { Issue, Month } from '../../../src/source/schema.ts';
import { parseRichText } from '../../../src/source/text/rich-text.ts';
import { changed, issue, item } from '../../source/archive-folder.ts';
import { siteFrom } from '../published-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

let runs = 0;
/** What the importer makes of documents in a folder of its own; it must be all of them, without a warning. */
function imported(documents: readonly string[], id: string): unknown {
  const out = join(folder, String(runs++));
  const paths = documents.map((text, index) => {
    const path = join(folder, `${runs}-${index}.md`);
    writeFileSync(path, text);
    return path;
  });
  const report = new ImportRun({ paths, root: out, alone: true, dryRun: false, force: false }).run();
  expect(report.documents.map(({ outcome, error, warnings, kept, leftovers }) => ({ outcome, error, warnings, kept, leftovers }))).toEqual(
    documents.map((_, index) => ({
      outcome: index === 0 ? 'written' : (expect.stringMatching(/merged|unchanged/) as unknown),
      error: undefined,
      warnings: [],
      kept: [],
      leftovers: [],
    })),
  );
  return JSON.parse(readFileSync(join(out, ...(id.includes('w') ? [] : ['months']), `${id}.json`), 'utf8')) as unknown;
}

const without = ({ $schema: _schema, ...value }: Issue | (Month & { $schema?: string | undefined })) => value;
const weekIn = (site: Site, id: string) => site.index.issues.find((each) => each.id === id);

/** A week of a small archive with one item in it, as its Markdown in both languages is read back. */
function again(parts: Record<string, unknown>, more: Record<string, unknown> = {}): { wanted: unknown; got: unknown } {
  const site = siteFrom(changed({ 'issues/2020-w51.json': issue(51, '2020-12-13', [item('one-thing', parts), item('second')], more) }));
  const week = weekIn(site, '2020-w51');
  if (!week) throw new Error('the week is not in the site');
  return {
    wanted: without(week),
    got: imported(
      ['en', 'zh-Hans'].map((language) => weekMarkdown(week, site, language)),
      week.id,
    ),
  };
}

describe('the archive as Markdown', () => {
  const site = readSite('data', '/', { drafts: true });
  const { languages } = site.settings;

  test.each(site.index.issues.map((week) => [week.id, week] as const))('is read back by the importer to an equal issue: %s', (id, week) => {
    expect(
      imported(
        languages.map((language) => weekMarkdown(week, site, language)),
        id,
      ),
    ).toEqual(without(week));
  });

  test.each([...site.index.editions])('is read back by the importer to an equal monthly edition: %s', (id, edition) => {
    expect(
      imported(
        languages.map((language) => monthMarkdown(id, site, language)),
        id,
      ),
    ).toEqual(without(edition));
  });

  test('has nothing but whole addresses', () => {
    for (const week of site.index.issues)
      for (const language of languages)
        expect([...weekMarkdown(week, site, language).matchAll(/\]\((?!https?:)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
  });
});

describe('an edition as Markdown', () => {
  test('keeps all that an item may have', () => {
    const { wanted, got } = again(
      {
        paper: {
          title: 'A *Title* of [2020.0001] #1',
          authors: ['Ann Author', 'Bo Both, Jr.'],
          year: 2019,
          venue: { name: 'ICML', year: 2020, kind: 'conference' },
          ids: { arxiv: '1911.00001', doi: '10.1000/X' },
        },
        card: { title: { en: 'A card' }, description: { 'zh-Hans': '卡片' }, site: 'cards.example' },
        figure: { src: 'https://pictures.example/a_b.png', alt: { en: 'A ]figure', 'zh-Hans': '图' }, width: 3, height: 4 },
        links: [
          { label: { en: 'Topics: more', 'zh-Hans': '代码' }, url: 'https://code.example/?a=1&copy=2_(x)' },
          { label: { en: 'https://code.example/b' }, url: 'https://code.example/b' },
        ],
        corrections: [
          { day: '2020-12-14', text: { en: 'It was $x^2$.\n\nAnd *more*.', 'zh-Hans': '是 $x^2$。' } },
          { day: '2020-12-14', text: { 'zh-Hans': '又一次。' } },
        ],
        topics: ['gan', 'nlp'],
        updated: '2020-12-20',
        accepted: ['no-venue'],
      },
      {
        intro: { en: 'Two\n\nparagraphs, and\n\n$$\na+b\n$$', 'zh-Hans': '引言' },
        picks: [
          { item: 'second', note: { en: 'Why' } },
          { item: '2020-w48/one' },
          { note: { en: 'Alone' } },
          { url: 'https://a.example/b', note: { en: 'b' } },
        ],
        week: { year: 2020, number: 51, startsOn: '2020-12-13', serial: 12 },
        sourceLinks: [{ rel: 'other', url: 'https://blog.example/' }],
        updated: '2020-12-21',
        accepted: ['week-drift'],
      },
    );
    expect(got).toEqual(wanted);
  });

  test('keeps the order of items whose sections take turns', () => {
    const items = ['papers', 'other', 'papers', 'articles'].map((section, index) => item(`it-${index}`, { section }));
    const site = siteFrom(changed({ 'issues/2020-w51.json': issue(51, '2020-12-13', items) }));
    const week = weekIn(site, '2020-w51');
    expect(week && imported([weekMarkdown(week, site, 'en'), weekMarkdown(week, site, 'zh-Hans')], week.id)).toEqual(week && without(week));
  });

  test('in one language has that one only, and what is in no other', () => {
    const site = siteFrom(
      changed({
        'issues/2020-w51.json': issue(51, '2020-12-13', [
          item('a', { headline: { en: 'Only', 'zh-Hans': '两' }, summary: { en: 'English.' } }),
        ]),
      }),
    );
    const week = weekIn(site, '2020-w51');
    const { result, language } = importDocument(week ? weekMarkdown(week, site, 'zh-Hans') : '', { numbering: 'us' });
    expect(language).toBe('zh-Hans');
    expect(result.value.items).toMatchObject([{ headline: { 'zh-Hans': '两' }, summary: { en: 'English.' } }]);
    expect(result.value.items?.[0]?.headline).toEqual({ 'zh-Hans': '两' });
  });

  test('keeps plain words whatever signs they have', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '`',
          '[',
          '](',
          '](http://a)',
          '<b>',
          '&amp;',
          '&#10;',
          '\\',
          '$',
          '$$',
          '#',
          '# ',
          '1. ',
          '- ',
          '> ',
          '\n',
          '\n\n',
          '\t',
          '  ',
          '   \n',
          '!',
          '![',
          '|',
          '~~~',
          '---',
          ':',
          'https://a.example/b',
          'www.a.example',
          '“',
          '」**',
          '。',
          '\u2028',
          '\u00a0',
          '\u200b',
          '😀',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const plain = fc
      .array(piece, { minLength: 1, maxLength: 7 })
      .map((parts) => parts.join('').replaceAll('\0', '').trim())
      .filter((text) => text !== '' && text.isWellFormed());
    fc.assert(
      fc.property(plain, plain, (headline, other) => {
        const { wanted, got } = again(
          {
            headline: { en: headline, 'zh-Hans': other },
            paper: { title: headline, authors: [other], venue: { name: other } },
            card: { title: { en: other }, description: { en: headline, 'zh-Hans': other }, site: headline },
            figure: { src: 'https://pictures.example/a.png', alt: { en: other } },
            links: [{ label: { en: headline, 'zh-Hans': other }, url: 'https://a.example/' }],
          },
          {
            picks: [
              { item: 'one-thing', note: { en: headline, 'zh-Hans': other } },
              { url: 'https://b.example/', note: { en: other } },
            ],
            source: { name: headline, url: 'https://a.example' },
          },
        );
        expect(got).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps formatted text as it is written, wherever check finds nothing wrong with it', () => {
    const piece = fc.constantFrom(
      'word',
      '词语',
      ' ',
      '*',
      '**',
      '`',
      '$x^2$',
      '$$\nx\n$$',
      '\n\n',
      '\n',
      '  \n',
      '\\',
      '[w](https://a.example)',
      '<https://a.example>',
      '&lt;',
      '“',
      '。',
      '_a_',
      '$',
      '#',
      '-',
      '+ ',
      '1.',
      '=',
    );
    const blocks = (text: string) => parseRichText(text).blocks.length;
    const faults = ({ problems, doubts }: ReturnType<typeof parseRichText>) => problems.length + doubts.length;
    const rich = fc
      .array(piece, { minLength: 1, maxLength: 9 })
      .map((parts) => parts.join('').trim())
      // What has no end gets one: the next test.
      .filter((text) => faults(parseRichText(text)) === 0 && blocks(text) > 0 && blocks(`${text}\n\nafter`) === blocks(text) + 1);
    fc.assert(
      fc.property(rich, rich, (summary, text) => {
        const { wanted, got } = again(
          { summary: { en: summary, 'zh-Hans': text }, corrections: [{ day: '2020-12-14', text: { en: text, 'zh-Hans': summary } }] },
          { intro: { en: text, 'zh-Hans': summary } },
        );
        expect(got).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  test('ends a formula that has no end, so that it does not take the rest of the document', () => {
    const { got } = again({ summary: { en: 'So:\n\n$$\nx' } });
    expect((got as Issue).items.map(({ summary }) => summary)).toEqual([
      { en: 'So:\n\n$$\nx\n$$' },
      { en: 'What second did.', 'zh-Hans': 'What second did.（中）' },
    ]);
  });

  test('keeps addresses whatever signs they have', () => {
    const address = fc
      .webUrl({ withQueryParameters: true, withFragments: true })
      .chain((url) => fc.constantFrom(url, `${url}&copy=1`, `${url}(a`, `${url}a)b`, `${url}*_b_*`, `${url}[x]`, `${url}%20&amp;`));
    fc.assert(
      fc.property(
        address.filter((url) => URL.canParse(url)),
        (url) => {
          const { wanted, got } = again({ url, links: [{ label: { en: 'x' }, url }] });
          expect(got).toEqual(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });
});
