import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { png } from '../../../src/publish/drawing/png.ts';
import { fittingSize, linesOf, type Setting } from '../../../src/publish/drawing/text-lines.ts';
import { widthOf } from '../../../src/publish/drawing/typeface.ts';
import { cardMeta } from '../../../src/publish/outputs/cards/card-meta.ts';
import { cardSvg, type Card } from '../../../src/publish/outputs/cards/card.ts';
import { cards } from '../../../src/publish/outputs/cards/cards.ts';
import { cardsIn } from '../../../src/publish/outputs/cards/site-cards.ts';
import { changed, issue, item, smallArchive } from '../../source/archive-folder.ts';
import { siteFrom } from '../published-files.ts';

const SET: Setting = { typeface: 'serif', size: 40, width: 400, lines: 3 };
const CARD: Card = {
  site: 'Small',
  kicker: '',
  title: '第 48 周 Week',
  lead: '生成对抗网络',
  counts: '3',
  bars: [{ items: 3, marked: true }],
};

describe('text in a picture', () => {
  test.each([
    ['words', 'A definite threshold makes anomaly detection more accurate'],
    ['Chinese', '定下明确的阈值，异常检测就能更加准确，而且不需要额外的参数'],
    ['both', '训练高分辨率 GAN，一百张图、一块 GPU 足够，不需要更多的东西'],
    ['one long word', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
  ])('is set in lines that fit, with nothing lost: %s', (_, text) => {
    const lines = linesOf(text, { ...SET, lines: 99 });
    for (const line of lines) expect(widthOf(line, 'serif', 40), line).toBeLessThanOrEqual(400);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  test('begins no line with a closing mark, and ends none with an opening one', () => {
    for (let width = 130; width < 400; width += 7) {
      const lines = linesOf('“甲乙”，（丙丁）。《戊己》：庚辛！“壬癸”', { ...SET, width, lines: 99 });
      expect(lines.filter((line) => /^[”，）。》：！]|[“（《]$/u.test(line))).toEqual([]);
    }
  });

  test('is shortened with a mark where it is too long', () => {
    const lines = linesOf('阈值'.repeat(60), SET);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    expect(widthOf(lines[2] ?? '', 'serif', 40)).toBeLessThanOrEqual(400);
  });

  test('is shortened behind a word, and not behind a stop or an opening mark', () => {
    const english = linesOf('A definite threshold makes anomaly detection (of all kinds), more accurate. '.repeat(3), { ...SET, lines: 2 });
    for (let width = 150; width < 800; width += 13) {
      const [line = ''] = linesOf('A definite threshold, makes (anomaly) detection: more accurate', { ...SET, width, lines: 1 });
      if (line.endsWith('…')) expect(['A', 'definite', 'threshold', 'makes', '(anomaly)', 'detection', 'more', 'accurate']).toContain(line.slice(0, -1).split(' ').at(-1)); // prettier-ignore
      const [chinese = ''] = linesOf('甲、乙，丙（丁）“戊”：己——庚', { ...SET, width: width / 2, lines: 1 });
      expect(chinese).not.toMatch(/[、，：（“—]…$/u);
    }
    expect(english.at(-1)).toMatch(/[\w)]…$/);
  });

  test.each([
    ['a word', 'A network that learns to be sure of what it says of new things'],
    ['a sign', '训练高分辨率的生成对抗网络只要一百张图和一块显卡就够了吗'],
  ])('does not end with %s on a line of its own', (_, text) => {
    let ended = 0;
    for (let width = 250; width < 900; width += 3) {
      const lines = linesOf(text, { ...SET, width, lines: 9 });
      const last = widthOf(lines.at(-1) ?? '', 'serif', 40);
      if (lines.length > 1 && last < width * 0.2) ended += 1;
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
    expect(ended).toBe(0);
  });

  test('takes marks apart from letters for what they are together, and leaves out pictures that no font has', () => {
    const set = (text: string) => linesOf(text, SET).map((line) => widthOf(line, 'serif', 40));
    expect(set('Schro\u0308dinger')).toEqual(set('Schrödinger'));
    expect(set('soft\u00adhyphen')).toEqual(set('softhyphen'));
    expect(set('\u202eabc\u2069')).toEqual(set('abc'));
    expect(widthOf('👩‍👩‍👧🇨🇭👍🏽', 'serif', 40)).toBe(0);
  });

  test('is set smaller where a line of it would be too long, down to two thirds', () => {
    const size = (text: string) => fittingSize(text, { typeface: 'sans', size: 40, width: 980 });
    const counts = '26 papers · 9 articles · 9 use cases · 6 other topics';
    expect(widthOf(counts, 'sans', 40)).toBeGreaterThan(980);
    expect(size(counts)).toBeLessThan(40);
    expect(linesOf(counts, { typeface: 'sans', size: size(counts), width: 980, lines: 1 })).toEqual([counts]);
    expect([size('26 papers'), size(counts.repeat(3))]).toEqual([40, 27]);
  });

  test('has every sign of the archive in a font of its own', () => {
    const missing = widthOf('\u{10ffff}', 'sans', 1000);
    expect(missing).toBeGreaterThan(0);
    for (const sign of 'Aé—“·π√训鸥アΩ') expect(widthOf(sign, 'serif', 1000), sign).toBeGreaterThan(0);
  });
});

describe('a card', () => {
  test('is a picture of the size that previews ask for, with the same bytes each time', async () => {
    const bytes = await png(cardSvg(CARD));
    expect(imageSize(bytes)).toMatchObject({ width: 1200, height: 630, type: 'png' });
    expect(Buffer.compare(bytes, await png(cardSvg(CARD)))).toBe(0);
    expect(cardSvg(CARD)).not.toContain('<text');
  });

  test('is there for each week, month and topic and for the site, in each language', () => {
    const own = ['2020-w48', '2020-w49', '2020-w50', '2020-11', '2020-12', 'topics/gan', 'topics/nlp', 'topics/vision', 'site'].map(
      (name) => `social/${name}.png`,
    );
    expect([...(cards(siteFrom(smallArchive())) as Map<string, unknown>).keys()].sort()).toEqual(
      [...own, ...own.map((path) => `zh-Hans/${path}`)].sort(),
    );
  });

  test('of a week says which it is, what leads it, how much it has and where it lies in its year', () => {
    const [[, card] = []] = cardsIn(siteFrom(smallArchive()), 'en');
    expect(card).toMatchObject({
      site: 'Small',
      kicker: '22–28 November',
      title: 'Week 48, 2020',
      lead: 'About two',
      counts: '1 paper · Articles: 1',
    });
    expect(card?.bars.flatMap(({ items, marked }, index) => (items > 0 ? [[index + 1, items, marked]] : []))).toEqual([[48, 2, true]]);
  });

  test('of a week stays as it is when weeks come after it', () => {
    const before = new Map(cardsIn(siteFrom(smallArchive()), 'en'));
    const after = new Map(cardsIn(siteFrom(changed({ 'issues/2020-w51.json': issue(51, '2020-12-13', [item('x'), item('y')]) })), 'en'));
    for (const week of ['48', '49', '50']) expect(after.get(`/social/2020-w${week}.png`)).toEqual(before.get(`/social/2020-w${week}.png`));
    expect(after.get('/social/2020-12.png')).not.toEqual(before.get('/social/2020-12.png'));
  });

  test('is named by the page that it is of, and that of the site by all others; by none where the archive wants none', () => {
    const site = siteFrom(smallArchive(), '/b/');
    const image = (path: string) =>
      /content="([^"]*)"/.exec(cardMeta(site, 'zh-Hans', path))?.[1]?.replace('https://small.example/b/zh-Hans/social/', '');
    expect(['/issues/2020-w48', '/months/2020-11', '/topics/gan', '/topics/gan_3', '/topics', '/', '/authors/a'].map(image)).toEqual(
      ['2020-w48', '2020-11', 'topics/gan', 'topics/gan', 'site', 'site', 'site'].map((name) => `${name}.png`),
    );
    const without = siteFrom(changed({ 'archive.json': { ...(smallArchive()['archive.json'] as object), formats: ['markdown'] } }));
    expect(cardMeta(without, 'en', '/')).toBe('');
  });
});
