import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument, type Imported } from '../../../src/editor/importing/import-document.ts';
import { issueSchema, type Issue } from '../../../src/source/schema.ts';
import { PROJECT } from '../command-line.ts';

const FIXTURES = join(PROJECT, 'tests/fixtures/import');

function importFixture(name: string): Imported & { issue: Issue } {
  const imported = importDocument(readFileSync(join(FIXTURES, `${name}.md`), 'utf8'), { numbering: 'us' });
  return { ...imported, issue: issueSchema.parse(imported.result.value) };
}

describe.each(['plain-headings', 'linked-headings', 'numbered-digest'])('the document %s', (name) => {
  test('gives the expected issue', async () => {
    const { result } = importFixture(name);
    await expect(`${JSON.stringify(result.value, null, 2)}\n`).toMatchFileSnapshot(join(FIXTURES, `${name}.json`));
  });

  test('gives the expected report', async () => {
    const { ledger, counts, sections, language } = importFixture(name);
    const { leftovers, warnings, addresses, rules } = ledger;
    await expect(`${JSON.stringify({ language, sections, counts, leftovers, warnings, addresses, rules }, null, 2)}\n`).toMatchFileSnapshot(
      join(FIXTURES, `${name}.report.json`),
    );
  });
});

function item({ issue }: { issue: Issue }, url: string): Issue['items'][number] {
  const found = issue.items.find((each) => each.url === url);
  if (!found) throw new Error(`no item has the address ${url}`);
  return found;
}

test('a wrong week in the introduction is reported, and the title wins', () => {
  const { issue, ledger } = importFixture('plain-headings');
  expect(issue.week).toEqual({ year: 2019, number: 9, startsOn: '2019-02-24' });
  expect(ledger.warnings.find(({ line }) => line === 5)?.message).toContain('the title wins');
});

test('a numbered issue has the week and the day of its first line, and its serial number', () => {
  expect(importFixture('numbered-digest').issue.week).toEqual({ year: 2021, number: 18, startsOn: '2021-05-09', serial: 7 });
});

test('a section in an unseen wording is reported, and its items stand in section other', () => {
  const { issue, ledger } = importFixture('plain-headings');
  expect(ledger.warnings.find(({ line }) => line === 147)?.message).toContain('not in the table of names');
  expect(issue.items.find(({ headline }) => headline['zh-Hans'] === '灯塔里的第一台量子计时器')?.section).toBe('other');
});

test('a title is put together from both sides of its address, and of a broken link', () => {
  const plain = importFixture('plain-headings');
  expect(item(plain, 'https://arxiv.org/abs/1902.00002').paper?.title).toBe('潮汐表当作老师:极小数据的训练');
  expect(item(plain, 'https://arxiv.org/abs/1902.00004').paper?.title).toBe('吊车的节奏:一种周期先验的起源');
  expect(item(importFixture('linked-headings'), 'https://millers.example.org/flour-colour-and-cameras/').headline).toEqual({
    'zh-Hans': '在手机上辨认面粉',
  });
});

test('the order of figure and summary makes no difference', () => {
  const plain = importFixture('plain-headings');
  for (const number of ['1902.00001', '1902.00002']) {
    const { figure, summary } = item(plain, `https://arxiv.org/abs/${number}`);
    expect(figure?.src).toMatch(/^img\//);
    expect(summary?.['zh-Hans']).toMatch(/。$/);
  }
});

test('the same paper twice stays two items with two ids, and is reported', () => {
  const { issue, ledger } = importFixture('plain-headings');
  const twice = issue.items.filter(({ url }) => url === 'https://arxiv.org/abs/1902.00001');
  expect(twice.map(({ id }) => id)).toEqual(['gullnet', 'arxiv-1902-00001']);
  expect(ledger.warnings.some(({ line, message }) => line === 92 && message.includes('same address'))).toBe(true);
});

test('a card with another address than its item becomes a further link', () => {
  const { card, links } = item(importFixture('plain-headings'), 'https://manuals.example.org/short-manuals');
  expect(card?.title).toEqual({ 'zh-Hans': '短说明书' });
  expect(links).toEqual([{ label: { 'zh-Hans': '不相干的浮标' }, url: 'https://other.example.net/unrelated-buoy' }]);
});

test('headlines that are empty links, or have title and host swapped, are found', () => {
  const digest = importFixture('numbered-digest');
  expect(item(digest, 'https://arxiv.org/abs/2105.00024').headline).toEqual({ 'zh-Hans': '认得每一只羊' });
  expect(item(digest, 'https://bells.example.net/sheep-bells/').headline).toEqual({ 'zh-Hans': '羊铃的用途' });
  expect(item(digest, 'https://slopes.example.com/avalanche-team-uses-seismometers').headline).toEqual({
    'zh-Hans': '雪崩预警队用上了地震仪',
  });
});

test('footers and subscription boxes are no items, and an item about Twitter is no footer', () => {
  for (const name of ['linked-headings', 'numbered-digest']) {
    expect(JSON.stringify(importFixture(name).issue.items)).not.toMatch(/订阅|关于我|letters\.example\.com/);
  }
  expect(item(importFixture('plain-headings'), 'https://gulls.example.org/open-gull-photos').headline).toEqual({
    'zh-Hans': '推特上的海鸥照片成了数据集',
  });
});

test('every address is free of tracking parameters, and each change is listed', () => {
  for (const name of ['plain-headings', 'linked-headings', 'numbered-digest']) {
    const { result, ledger } = importFixture(name);
    expect(JSON.stringify(result.value)).not.toMatch(/utm_|source=|[?&]amp=/);
    expect(ledger.addresses.some(({ from, to }) => /utm_|source=/.test(from) && !/utm_|source=/.test(to))).toBe(true);
  }
});
