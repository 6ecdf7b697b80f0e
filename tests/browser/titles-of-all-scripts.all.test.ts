import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { LANGUAGES } from '../setup/languages.ts';
import { both, changed, issue, item } from '../source/archive-folder.ts';
import { serveArchive } from './serve-archive.ts';
import { eventually, test } from './visit.ts';

/** A title of each script, a name in it, the language that it is to be marked with (empty: none), and its direction. */
const TITLES: { id: string; title: string; name: string; lang: string; rtl?: true }[] = [
  { id: 'arabic', title: 'نموذج لغوي عربي (AraBERT) للفهم!', name: 'نورة', lang: '', rtl: true },
  { id: 'persian', title: 'مدل زبانی فارسی (ParsBERT)؟', name: 'مریم', lang: '', rtl: true },
  { id: 'hebrew', title: 'מודל שפה לעברית (AlephBERT)!', name: 'נועה', lang: 'he', rtl: true },
  { id: 'japanese', title: 'BERTを用いた文書分類', name: '山田はな', lang: 'ja' },
  { id: 'korean', title: '딥러닝 입문', name: '김민지', lang: 'ko' },
  { id: 'cyrillic', title: 'Глубокое обучение', name: 'Иван', lang: '' },
  { id: 'greek', title: 'Βαθιά μάθηση για όλους', name: 'Νίκος', lang: 'el' },
  { id: 'thai', title: 'การเรียนรู้เชิงลึก', name: 'สมชาย', lang: 'th' },
  { id: 'devanagari', title: 'गहन शिक्षा का परिचय', name: 'आशा', lang: '' },
  { id: 'simplified', title: '基于图网络的训练', name: '张伟', lang: 'zh-Hans' },
  { id: 'traditional', title: '機器學習與圖像', name: '張偉', lang: 'zh-Hant' },
  { id: 'german', title: 'Über die Grenzen der Netze', name: 'Jörg Müller', lang: '' },
  { id: 'english', title: 'Attention Is All You Need', name: 'Ada Byron', lang: 'en' },
];

let origin: string;
let end: () => void;

beforeAll(async () => {
  const papers = TITLES.map(({ id, title, name }) =>
    item(id, { paper: { title, authors: [name, 'Ada Lovelace'], venue: { name, year: 2020 } } }),
  );
  const cards = TITLES.map(({ id, title, name }) => item(`${id}-card`, { section: 'articles', card: { title: both(title), site: name } }));
  // In both of its languages as it stands: a title is not translated.
  for (const { card } of cards as { card: { title: Record<string, string> } }[]) card.title['zh-Hans'] = card.title.en ?? '';
  const sourceLinks = TITLES.map(({ id, title }) => ({ rel: 'other', label: title, url: `https://elsewhere.example/${id}` }));
  const archive = changed({
    'issues/2020-w48.json': issue(48, '2020-11-22', [...papers, ...cards], { sourceLinks }),
    'months/2020-12.json': undefined,
  });
  ({ origin, end } = await serveArchive('scripts', archive));
});

afterAll(() => end());

/** How each place that shows a text is marked: the language that holds for it, and whether it has a direction of its own. */
async function marksOf(page: Page, text: string): Promise<{ lang: string; own: boolean }[]> {
  return page.evaluate((wanted) => {
    const holders = [...document.querySelectorAll('main *')].filter(
      (element) =>
        element.checkVisibility() && element.textContent === wanted && ![...element.children].some((child) => child.textContent === wanted),
    );
    return holders.map((element) => ({
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      own: element.closest('[dir=auto], bdi') !== null,
    }));
  }, text);
}

describe.each(LANGUAGES)('on pages in %s', (language) => {
  const base = language === 'en' ? '' : `/${language}`;

  test.for(['/issues/2020-w48', '/months/2020-11', '/issues/2020-w49'])(
    'every title of %s has its own language and direction',
    async (path, { visit }) => {
      const { page } = await visit(base + path, { origin, script: false });
      let seen = 0;
      for (const { title, lang, rtl = false } of TITLES) {
        for (const mark of await marksOf(page, title)) {
          seen += 1;
          expect(mark, title).toEqual({ lang, own: rtl });
        }
      }
      // Papers, cards and links of the original; a month lists a work once; a week beside it names none.
      if (path.startsWith('/months')) expect(seen).toBeGreaterThanOrEqual(TITLES.length);
      else expect(seen).toBe(path.endsWith('w48') ? 3 * TITLES.length : 0);
    },
  );

  test('results of a search are marked as pages are', async ({ visit }) => {
    const { page } = await visit(`${base}/search?q=week:2020-w48+section:papers`, { origin });
    await page.locator('[data-result]').first().waitFor();
    for (const { title, lang, rtl = false, id } of TITLES) {
      const result = page.locator('[data-result]').filter({ has: page.locator(`a[href$="#${id}"]`) });
      await page.goto(`${origin}${base}/search?q=${encodeURIComponent(`week:2020-w48 section:papers "${title}"`)}`);
      await result.waitFor();
      const mark = await result
        .locator('p a [lang], p a span')
        .first()
        .evaluate((each) => ({
          lang: each.closest('[lang]')?.getAttribute('lang'),
          own: each.closest('[dir=auto]') !== null,
        }));
      expect(mark, title).toEqual({ lang, own: rtl });
    }
  });

  test('a search in such letters keeps its place in the document’s title', async ({ visit }) => {
    const { page } = await visit(`${base}/search?q=${encodeURIComponent('שלום!')}`, { origin });
    await eventually(() => page.title()).toContain('\u2068שלום!\u2069 · ');
  });
});

test('the parts of a title from right to left are in order, its sign at its end', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { origin });
  const order = await page
    .locator('article a [dir=auto]')
    .first()
    .evaluate((element) => {
      const text = element.firstChild as Text;
      const left = (letter: string) => {
        const at = text.data.indexOf(letter);
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      return [left('!'), left('A'), left('ن')];
    });
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
