import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { email } from '../../../src/publish/outputs/email/email.ts';
import { readSite } from '../../../src/publish/read-site.ts';
import { contentsOf } from '../../../src/publish/site.ts';
import { changed, issue, item } from '../../source/archive-folder.ts';
import { siteFrom } from '../published-files.ts';

const FILES = changed({
  'issues/2020-w51.json': issue(
    51,
    '2020-12-13',
    [
      item('one-thing', {
        headline: { en: 'Less <than> more', 'zh-Hans': '更少' },
        summary: { en: 'It is $x^2$.', 'zh-Hans': '即 $x^2$。' },
      }),
    ],
    {
      picks: [{ item: 'one-thing', note: { en: 'A note' } }],
    },
  ),
});

async function letters(): Promise<Map<string, string>> {
  const files = [...(await email(siteFrom(FILES, '/b/')))];
  return new Map(
    await Promise.all(
      files.map(async ([path, contents]): Promise<[string, string]> => [path, Buffer.from(await contentsOf(contents)).toString()]),
    ),
  );
}

describe('a letter', () => {
  test('is there for each week and month as HTML and as plain text, in each language', async () => {
    const ids = ['2020-w48', '2020-w49', '2020-w50', '2020-w51', '2020-11', '2020-12'];
    const own = ids.flatMap((id) => [`email/${id}.html`, `email/${id}.txt`]);
    expect([...(await letters()).keys()].sort()).toEqual([...own, ...own.map((path) => `zh-Hans/${path}`)].sort());
  });

  test('has its styles in its elements, no colour of its own for its words, and nothing that is fetched or runs', async () => {
    for (const [path, html] of [...(await letters())].filter(([name]) => name.endsWith('.html'))) {
      const { document } = new Window();
      document.write(html);
      expect(document.querySelectorAll('style,link,script,table,form,iframe'), path).toHaveLength(0);
      expect(document.querySelector('meta[name="color-scheme"]')?.getAttribute('content')).toBe('light dark');
      for (const each of document.querySelectorAll('[style]'))
        expect(each.getAttribute('style')).not.toMatch(/(?:^|;)\s*(?:color|background(?:-color)?):(?!#fff$)/);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.documentElement.getAttribute('lang')).toBe(path.startsWith('zh') ? 'zh-Hans' : 'en');
      for (const link of document.querySelectorAll('[href],[src]'))
        expect(link.getAttribute('href') ?? link.getAttribute('src')).toMatch(/^https:\/\//);
    }
  });

  test('says the same as plain text: headings, numbered picks, addresses, formulas in plain characters', async () => {
    const text = (await letters()).get('email/2020-w51.txt') ?? '';
    expect(text).toContain('Week 51, 2020\n=============\n');
    expect(text).toContain('1. Less <than> more <https://small.example/b/issues/2020-w51#one-thing>\n   A note\n');
    expect(text).toContain('* Less <than> more\n  <https://small.example/b/issues/2020-w51#one-thing>\n');
    expect(text).toContain('It is x².');
    expect((await letters()).get('zh-Hans/email/2020-w51.txt')).toContain('2020 年第 51 周\n===============\n');
  });
});

test('a paper’s address stands once in plain text: its host is not said again behind it', async () => {
  const site = readSite('data', '/');
  const contents = (await email(site)).get('email/2020-w48.txt');
  const text = contents === undefined ? '' : Buffer.from(await contentsOf(contents)).toString();
  expect(text).toContain('Image Synthesis <https://openreview.net/forum?id=1Fqg133qRaI>\nBingchen Liu');
  expect(text).not.toMatch(/> \([\w-]+(?:\.[\w-]+)+\)/);
});

test('letters of the archive have every headline and every address of their week', async () => {
  const site = readSite('data', '/');
  const files = await email(site);
  for (const { id, items } of site.index.issues) {
    const contents = files.get(`email/${id}.txt`);
    const text = contents === undefined ? '' : Buffer.from(await contentsOf(contents)).toString();
    for (const { headline, url } of items) {
      expect(text).toContain(headline.en);
      if (url !== undefined) expect(text).toContain(new URL(url).host);
    }
  }
});
