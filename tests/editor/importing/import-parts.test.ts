import { describe, expect, test } from 'vitest';
import { dateDocument } from '../../../src/editor/importing/dating/document-week.ts';
import { isOnlyWeek } from '../../../src/editor/importing/dating/week-text.ts';
import { giveIds } from '../../../src/editor/importing/items/item-ids.ts';
import { paperIdentity } from '../../../src/editor/importing/items/paper-identity.ts';
import { cleanAddress, isAddressLabel, meantAddress, workKey } from '../../../src/editor/importing/markdown/addresses.ts';
import { splitBareAddresses } from '../../../src/editor/importing/markdown/bare-addresses.ts';
import { languageOf } from '../../../src/editor/importing/markdown/language.ts';
import { toLedger } from '../../../src/editor/importing/report/ledger.ts';
import { Refusal } from '../../../src/editor/importing/report/refusal.ts';
import { readHeading } from '../../../src/editor/importing/structure/heading-roles.ts';

describe('an address', () => {
  test.each([
    ['https://a.example/b?utm_source=x&id=3&sf132409414=1#part', 'https://a.example/b?id=3#part'],
    ['https://a.example/b?source=collection_archive---------14-----------------------', 'https://a.example/b'],
    ['https://arxiv.org/abs/2011.03530?', 'https://arxiv.org/abs/2011.03530'],
    ['https://a.example/c d. pdf', 'https://a.example/cd.pdf'],
    ['/team/post-1', 'https://medium.example/team/post-1'],
    ['www.a.example/b', 'https://www.a.example/b'],
    ['https://a.example/b?gi=aeefd3d2cf4f&sh=69bbffe13f4c&x=1', 'https://a.example/b?x=1'],
  ])('%s becomes %s', (raw, clean) => {
    expect(cleanAddress(raw, 'https://medium.example/weekly/issue-1')).toEqual({ url: clean });
  });

  test.each(['javascript:alert(1)', 'mailto:a@b.example', '', 'file:///etc/passwd'])('%j is none that the archive can have', (raw) => {
    expect(cleanAddress(raw).problem).toBeTruthy();
  });

  test('of a paper is the same work as that of its PDF', () => {
    expect(workKey('https://arxiv.org/pdf/2010.08895v1.pdf')).toBe(workKey('http://arxiv.org/abs/2010.08895'));
  });

  test('of a shortener is the one that its link shows, if it shows the whole of it', () => {
    const meant = (text: string) => meantAddress({ url: 'https://t.co/e1JW', text });
    expect(meant('https://arxiv.org/abs/2009.08551')).toBe('https://arxiv.org/abs/2009.08551');
    expect(meant('https://arxiv.org/abs/2009…')).toBe('https://t.co/e1JW');
    expect(meant('这里')).toBe('https://t.co/e1JW');
    expect(meantAddress({ url: 'https://a.example/', text: 'https://b.example/c' })).toBe('https://a.example/');
  });

  test('in a text ends where Chinese begins, and is put together where a translator pulled it apart', () => {
    expect(splitBareAddresses('针对 https://arxiv.org/abs/2004.03045优步')).toEqual([
      { text: '针对 ' },
      { text: 'https://arxiv.org/abs/2004.03045', url: 'https://arxiv.org/abs/2004.03045' },
      { text: '优步' },
    ]);
    expect(splitBareAddresses('见 https://papers . a . example/x _ y . html 为止').find(({ url }) => url)?.url).toBe(
      'https://papers.a.example/x_y.html',
    );
  });

  test('as a label is known with its blanks, brackets and translated case', () => {
    expect(isAddressLabel('The gradient . pub', 'https://thegradient.pub/a')).toBe(true);
    expect(isAddressLabel('【https://a . example/b】', 'https://a.example/b')).toBe(true);
    expect(isAddressLabel('https://a . example/news/249867-白宫-发射-办公室/全文', 'https://b.example/c')).toBe(true);
    expect(isAddressLabel('https://a.example/b这篇论文', 'https://a.example/b')).toBe(false);
    expect(isAddressLabel('论文', 'https://a.example/b')).toBe(false);
  });
});

describe("a paper's identity", () => {
  test.each([
    ['https://arxiv.org/abs/2009.08551v2', { ids: { arxiv: '2009.08551' }, year: 2020 }],
    ['https://arxiv.org/abs/cs/0112017', { ids: { arxiv: 'cs/0112017' }, year: 2001 }],
    ['https://openreview.net/pdf?id=PxTIG12RRHS', { ids: { openreview: 'PxTIG12RRHS' } }],
    ['https://aip.scitation.org/doi/10.1063/5.0018903', { ids: { doi: '10.1063/5.0018903' } }],
    ['https://www.biorxiv.org/content/10.1101/2020.06.16.154542v1.full', { ids: { doi: '10.1101/2020.06.16.154542' }, year: 2020 }],
    ['https://papers.nips.cc/paper/2020/hash/2cfa8f9e-Abstract.html', { ids: {}, year: 2020 }],
    ['https://blog.example.org/2020/11/post', { ids: {} }],
  ])('is read from %s', (url, identity) => {
    expect(paperIdentity(url)).toEqual(identity);
  });

  test('is doubted where the number cannot be one', () => {
    expect(paperIdentity('https://arxiv.org/abs/2012.0578').problem).toContain('is not an arXiv number');
  });
});

test.each([
  ['1.机器学习论文', 'papers'],
  ['3.报纸', 'papers'],
  ['論文', 'papers'],
  ['2. Papers', 'papers'],
  ['机器学习技术相关文章', 'articles'],
  ['技術記事', 'articles'],
  ['Technical articles', 'articles'],
  ['3.机器学习用例的例子', 'use-cases'],
  ['现实世界中的机器学习', 'use-cases'],
  ['機械学習の活用事例', 'use-cases'],
  ['Use cases of machine learning', 'use-cases'],
  ['4.其他主题', 'other'],
  ['その他のトピック', 'other'],
  ['Other topics', 'other'],
  ['本周特稿/新闻。', 'features'],
  ['今週の特集', 'features'],
  ["This week's features", 'features'],
])('the heading %s is that of section %s', (heading, section) => {
  expect(readHeading(heading).role).toEqual({ kind: 'section', section });
});

test.each([
  ['人工智能用于药物发现', undefined],
  ['论文和文章', 'ambiguous'],
  ['—过去的文章', 'navigation'],
  ['Past newsletters', 'navigation'],
  ['—每周编辑精选', 'picks'],
  ["Editor's picks", 'picks'],
  ['目次', 'contents'],
  ['主题', 'contents'],
  ['关于我', 'footer'],
  ['我的 github 上的论文笔记', 'footer'],
  ['作者的其他文章', 'footer'],
  ['More from the author', 'footer'],
  ['我的第一个模型', undefined],
])('the heading %s has the role %s', (heading, kind) => {
  expect(readHeading(heading).role?.kind).toBe(kind);
});

describe('the week of a document', () => {
  const date = (...texts: string[]) =>
    dateDocument(
      texts.map((text, index) => ({ text, line: index + 1 })),
      'us',
    );

  test.each([
    [['2020 年第 48 周', '2020 年第 48 周(11 月 22 日~)'], { year: 2020, number: 48, startsOn: '2020-11-22' }],
    [['Week 13, 2021 (March 28~)'], { year: 2021, number: 13, startsOn: '2021-03-28' }],
    [['ML ニュース 2021年第7週(2月7日〜)'], { year: 2021, number: 7, startsOn: '2021-02-07' }],
    [['2021 年第 1 周(12 月 27 日~)'], { year: 2021, number: 1, startsOn: '2020-12-27' }],
    [['新闻 #20', '2021 年第 25 周(6 月 20 日~)'], { year: 2021, number: 25, startsOn: '2021-06-20', serial: 20 }],
    [['第 9 周', '2020 年读到的论文'], { year: 2020, number: 9, startsOn: '2020-02-23' }],
  ])('of %j is known', (texts, week) => {
    expect(date(...texts)).toMatchObject({ value: { week }, notes: [] });
  });

  test('of two weeks at once is one of them, with a warning that names the other', () => {
    const { value, notes } = date('2021 年第 1 周& 2');
    expect(value).toMatchObject({ week: { number: 2 } });
    expect(toLedger(notes).warnings[0]?.message).toContain('--week 2021-w01');
  });

  test('of a monthly edition is its month', () => expect(date('ML 新闻# 2020 年 10 月').value.month).toBe('2020-10'));

  test('is refused where there is none', () => expect(() => date('新闻 #31', '没有日期')).toThrow(Refusal));

  test('is known where a line says nothing else', () => {
    expect(isOnlyWeek('2021 年第 25 周(6 月 20 日~)')).toBe(true);
    expect(isOnlyWeek('2021 年第 25 周读到的论文')).toBe(false);
  });
});

test('ids come from English words, else the identity, and are never two alike', () => {
  const item = (title: string, url: string) => ({
    section: 'papers' as const,
    url,
    headline: { 'zh-Hans': '标题' },
    topics: [],
    ...(title ? { paper: { title } } : {}),
  });
  expect(
    giveIds([
      item('TinyGAN:提取', 'https://arxiv.org/abs/1'),
      item('TinyGAN 再来', 'https://arxiv.org/abs/2'),
      item('全是汉字', 'https://arxiv.org/abs/2006.12878'),
      item('', 'https://a.example/2020/how-owls-learn-to-count.html'),
    ]),
  ).toEqual(['tinygan', 'tinygan-2', 'arxiv-2006-12878', 'owls-learn-count']);
});

test.each([
  ['这是中文，with some English words in it', 'zh-Hans'],
  ['これは日本語の文章です。論文と記事を毎週紹介しています。', 'ja'],
  ['An English text about 论文 and buoys in the harbour', 'en'],
])('the language of %j is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
