import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import { issueSchema, type Item } from '../../../src/source/schema.ts';
import { draft, type DraftItem } from './drafting/drafts.ts';

/** Ways in which a paper's title and its summary share a paragraph, or stand about it. */
const PLACES: Record<string, (title: string, prose: string, item: DraftItem, number: string) => string> = {
  'emphasised, before the prose': (title, prose) => `*${title}* ${prose}`,
  'with its number, emphasised': (title, prose, _item, number) => `*【${number}】${title}* ${prose}`,
  'with its number, emphasised, on a line of its own': (title, prose, _item, number) => `*【${number}】${title}*\n${prose}`,
  'with its number and version': (title, prose, _item, number) => `【${number} v2】${title}\n${prose}`,
  'number in square brackets, line of its own': (title, prose, _item, number) => `[${number}] ${title}\n\n${prose}`,
  'in Chinese brackets': (title, prose) => `【${title}】${prose}`,
  'in square brackets': (title, prose) => `[${title}] ${prose}`,
  'behind the figure': (title, prose, { figure }, number) => `![](${figure})\n*【${number}】${title}* ${prose}`,
  'behind a caption': (title, prose, { figure }, number) =>
    `![](${figure})\n\n图片引自[博客](https://a.example/caption)。\n\n[${number}]${title}\n\n${prose}`,
  'before its address': (title, prose, { url }) => `*${title}*[${url}](${url})${prose}`,
  'behind its address': (title, prose, { url }, number) => `[${url}](${url})*【${number}】${title}* ${prose}`,
  'as a link': (title, prose, { url }) => `[${title}](${url}) ${prose}`,
  'in bold marks that leak': (title, prose, _item, number) => `****[${number}]${title}\n${prose}****`,
  'as an original title': (title, prose) => `*【原标题：${title}】*\n${prose}`,
};

function paperOf(item: DraftItem, index: number): DraftItem {
  return { ...item, section: 'papers', url: `https://arxiv.org/abs/2101.${String(20000 + index)}` };
}

function bare(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, '');
}

function importItems(markdown: string): Item[] {
  return issueSchema.parse(importDocument(markdown, { numbering: 'us' }).result.value).items;
}

for (const [place, write] of Object.entries(PLACES)) {
  test(`a paper's title is found ${place}`, () => {
    fc.assert(
      fc.property(draft, ({ items }) => {
        const papers = items.map(paperOf);
        const parts = papers.map((item, index) => {
          const text = write(item.title, `作者说，${item.summary.join('')}`, item, `2101.${String(20000 + index)}`);
          return `## [${item.headline}](${item.url})\n\n${text}`;
        });
        const found = importItems(`# 2021 年第 7 周\n\n# 1.论文\n\n${parts.join('\n\n')}\n`);
        expect(found.map(({ paper }) => bare(paper?.title))).toEqual(papers.map(({ title }) => bare(title)));
        expect(found.map(({ summary }) => bare(summary?.['zh-Hans']))).toEqual(
          papers.map(({ summary }) => bare(`作者说，${summary.join('')}`)),
        );
      }),
      { numRuns: 15 },
    );
  });
}

/** What damage leaves of a headline. */
const REMAINS: Record<string, (item: DraftItem) => string> = {
  'a host in Chinese brackets and an empty link': ({ url }) => `【arxiv.org】****——**[](${url})**`,
  'two empty links': ({ url }) => `**[](${url})****——**[**arxiv.org**](${url})****`,
  'an address': ({ url }) => `[${url}](${url})`,
  'a host that was pulled apart': ({ url }) => `[](${url})**——**[**arxiv . org**](${url})`,
  nothing: () => '',
};

for (const [remains, write] of Object.entries(REMAINS)) {
  test(`a section's first paper is an item where ${remains} is left of its headline`, () => {
    fc.assert(
      fc.property(draft, fc.boolean(), ({ items }, bold) => {
        const papers = items.map(paperOf);
        const marks = bold ? '****' : '';
        const parts = papers.map((item, index) => {
          const head = index === 0 ? write(item) : `[**${item.headline}**](${item.url})**——**[**arxiv.org**](${item.url})`;
          return `${head}\n\n${marks}![](${item.figure})${marks}\n\n${marks}[2101.${String(20000 + index)}]${item.title}\n${item.summary.join('')}${marks}`;
        });
        const found = importItems(`# 2021 年第 7 周\n\n# 1.报纸\n\n${parts.join('\n\n')}\n`);
        expect(found.map(({ url, figure, paper }) => [url, figure?.src, bare(paper?.title)])).toEqual(
          papers.map(({ url, figure, title }) => [url, figure, bare(title)]),
        );
      }),
      { numRuns: 15 },
    );
  });
}

test('a paper whose headline is lost in the middle of a section is an item of its own, by its number', () => {
  fc.assert(
    fc.property(draft, fc.nat(), ({ items }, which) => {
      const papers = items.map(paperOf);
      const parts = papers.map((item, index) => {
        const head = index > 0 && index === which % papers.length ? '' : `## [${item.headline}](${item.url})\n\n`;
        return `${head}![](${item.figure})\n\n[2101.${String(20000 + index)}]${item.title}\n${item.summary.join('')}`;
      });
      const found = importItems(`# 2021 年第 7 周\n\n# 1.论文\n\n${parts.join('\n\n')}\n`);
      expect(found.map(({ url, figure }) => [url, figure?.src])).toEqual(papers.map(({ url, figure }) => [url, figure]));
    }),
    { numRuns: 20 },
  );
});

test('an emphasised term at the beginning of a summary is no title', () => {
  const [item] = importItems(
    '# 2021 年第 7 周\n\n# 1.论文\n\n## [一个标题](https://arxiv.org/abs/2101.00001)\n\n*GullNet* 是一个会数海鸥的网络，作者在三个海湾里试过。\n',
  );
  expect(item?.paper?.title).toBe('一个标题');
  expect(item?.summary?.['zh-Hans']).toContain('*GullNet* 是一个');
});

test("an article's title stands on its card, and not as a paper's", () => {
  const article = (text: string) =>
    importItems(`# 2021 年第 7 周\n\n# 1.技术文章\n\n## [一篇文章](https://a.example/post)\n\n${text}\n`)[0];
  expect(article('*【原标题：灯塔的计时器】*\n它比石英准一千倍，船上不必再带表。')).toMatchObject({
    card: { title: { 'zh-Hans': '灯塔的计时器' }, site: 'a.example' },
    summary: { 'zh-Hans': '它比石英准一千倍，船上不必再带表。' },
  });
  const card = '[](https://a.example/post) [## 灯塔里的钟\n\n### 简介\n\na.example](https://a.example/post) ';
  const both = article(`${card}\n\n*【原标题：灯塔的计时器】*\n它比石英准一千倍，船上不必再带表。`);
  expect(both).toMatchObject({
    card: { title: { 'zh-Hans': '灯塔里的钟' } },
    summary: { 'zh-Hans': '它比石英准一千倍，船上不必再带表。' },
  });
  expect(both?.paper).toBeUndefined();
});
