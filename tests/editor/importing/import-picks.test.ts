import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import type { Issue } from '../../../src/source/schema.ts';
import { emptyFolder, run } from '../command-line.ts';

const PAPERS = [
  ['会数海鸥的网络', '2101.00001', '作者让一台旧相机拍摄码头，网络数出雾里的海鸥，误差减半。'],
  ['预报潮汐的变换器', '2101.00002', '变换器读了三十年的潮汐表，预报下一次高潮，比以前早两小时。'],
  ['灯塔的量子计时', '2101.00003', '他们用一只原子钟给灯塔计时，闪光可以校准船上的表。'],
] as const;

function issueWith(digest: string, heading = '报纸'): Issue {
  const items = PAPERS.map(
    ([headline, number, text]) => `## [${headline}](https://arxiv.org/abs/${number})\n\n[${number}]论文${number}的题目\n${text}`,
  );
  const markdown = `# 山谷的机器学习新闻 2021 年第 7 周\n\n## ${heading}\n\n${digest}\n\n---\n\n1.  报纸\n2.  其他主题\n\n---\n\n# 1.报纸\n\n${items.join('\n\n')}\n\n# 2.其他主题\n\n## [一本手册](https://a.example/manual)\n\n手册讲怎样修补旧的缆绳，图很多。\n`;
  return importDocument(markdown, { numbering: 'us' }).result.value as Issue;
}

function picked(issue: Issue): (string | undefined)[] {
  return issue.picks.map((pick) => ('item' in pick ? issue.items.find(({ id }) => id === pick.item)?.headline['zh-Hans'] : undefined));
}

test.each([
  ['an address in another spelling', '*   [数海鸥](http://www.arxiv.org/pdf/2101.00001v3.pdf)，值得一读。', '会数海鸥的网络'],
  ['no address, and words of its own', '*   有一项研究让旧相机在雾里数海鸥，网络的误差减半。', '会数海鸥的网络'],
  [
    "the address of what it compares with, and the item's words",
    '*   有人用变换器预报潮汐，自[潮汐表](https://arxiv.org/abs/1901.00009)以来，高潮可以早两小时知道。',
    '预报潮汐的变换器',
  ],
])('a pick with %s is tied to its item', (_what, digest, headline) => {
  expect(picked(issueWith(digest))).toEqual([headline]);
});

test('of two picks with one address, the one whose words say another item is tied to that', () => {
  const issue = issueWith(
    '*   有一项研究让旧相机在雾里[数海鸥](https://arxiv.org/abs/2101.00002)，网络的误差减半。\n*   变换器读了三十年的[潮汐表](https://arxiv.org/abs/2101.00002)，高潮的预报早了两小时。',
  );
  expect(picked(issue)).toEqual(['会数海鸥的网络', '预报潮汐的变换器']);
});

test('the last pick of a section is tied to the last item of it', () => {
  const digest =
    '*   [数海鸥](https://arxiv.org/abs/2101.00001)。\n*   [潮汐](https://arxiv.org/abs/2101.00002)。\n*   今后出海的人也许可以不带表，全靠岸上的闪光。';
  expect(picked(issueWith(digest))).toEqual(['会数海鸥的网络', '预报潮汐的变换器', '灯塔的量子计时']);
});

test('a pick of a paper that the issue does not have keeps its address, and no item gets it', () => {
  const issue = issueWith('*   [一种识别羊铃的方法](https://arxiv.org/abs/2001.00099)，牧人在山谷里试过，夜里也能听出是哪一只羊。');
  expect(issue.picks).toMatchObject([{ url: 'https://arxiv.org/abs/2001.00099' }]);
  expect(JSON.stringify(issue.items)).not.toContain('2001.00099');
});

test('cards at the foot are no part of the last item', () => {
  const card = (title: string, url: string) => `[](${url}) [## ${title}\n\n### 简介\n\na.example](${url}) `;
  const markdown = (foot: string) =>
    `# 2021 年第 7 周\n\n# 1.报纸\n\n## [会数海鸥的网络](https://arxiv.org/abs/2101.00001)\n\n作者让一台旧相机拍摄码头，误差减半。\n\n${foot}`;
  const two = `${card('我去年的总结', 'https://a.example/2020')}\n\n${card('读过的论文', 'https://a.example/read')}`;
  for (const foot of [
    two,
    `---\n\n${card('读过的论文', 'https://a.example/read')}`,
    `我的博客上的其他文章\n\n${two}`,
    `## 作者的其他文章\n\n${two}`,
  ]) {
    const { result, ledger } = importDocument(markdown(foot), { numbering: 'us' });
    expect((result.value as Issue).items).toHaveLength(1);
    expect(JSON.stringify(result.value)).not.toContain('a.example');
    expect(ledger.leftovers.filter(({ kind }) => kind === 'unplaced')).toEqual([]);
  }
});

describe('a pick of another week', () => {
  const HEADLINES: Record<number, string> = { 5: '灯塔换上了量子计时器', 6: '山谷里的羊铃预报雪崩' };
  const TEXTS: Record<number, string> = {
    5: '他们用一只原子钟给海边的灯塔计时，闪光可以校准船上的表。',
    6: '作者录下三个冬天的铃声，网络在雪滑下来之前两小时发出警告。',
  };
  const week = (number: number, picks: string) =>
    `# 港口的新闻 2021 年第 ${number} 周\n\n> 原文：<https://news.example.com/${number}>\n\n## 编辑精选\n\n${picks}\n\n# 1.报纸\n\n## [${HEADLINES[number] ?? ''}](https://arxiv.org/abs/2101.0000${number})\n\n[2101.0000${number}]Lighthouse${number}: clocks\n${TEXTS[number] ?? ''}\n`;

  function imported(...documents: string[]): { picks: Issue['picks'][]; stdout: string } {
    const folder = emptyFolder();
    documents.forEach((text, index) => writeFileSync(join(folder, `${index}.md`), text));
    const { status, stdout } = run('import', ['--out', 'out', ...documents.map((_, index) => `${index}.md`)], folder);
    expect(status).toBe(0);
    const names = readdirSync(join(folder, 'out')).sort();
    return { picks: names.map((name) => (JSON.parse(readFileSync(join(folder, 'out', name), 'utf8')) as Issue).picks), stdout };
  }

  test('is tied to its item there by the address', () => {
    const { picks, stdout } = imported(
      week(5, '*   [灯塔](https://arxiv.org/abs/2101.00005)'),
      week(6, '*   [上周的灯塔](https://arxiv.org/pdf/2101.00005v2)，再读一遍。'),
    );
    expect(picks[1]).toEqual([{ item: '2021-w05/lighthouse5-clocks', note: { 'zh-Hans': '上周的灯塔，再读一遍。' } }]);
    expect(stdout).not.toContain("no item has this pick's address");
  });

  test('is tied to it by its headline too, which is said', () => {
    const { picks, stdout } = imported(week(5, '*   [灯塔](https://arxiv.org/abs/2101.00005)'), week(6, '*   灯塔换上了量子计时器'));
    expect(picks[1]).toEqual([{ item: '2021-w05/lighthouse5-clocks' }]);
    expect(stdout).toContain('tied by its wording to "灯塔换上了量子计时器"');
  });

  test('is none where the week itself has the item', () => {
    const same = week(6, '*   [灯塔](https://arxiv.org/abs/2101.00005)').replaceAll('2101.00006', '2101.00005');
    expect(imported(week(5, '*   [灯塔](https://arxiv.org/abs/2101.00005)'), same).picks[1]).toEqual([
      { item: expect.stringMatching(/^lighthouse6-clocks$/) as string, note: { 'zh-Hans': '灯塔' } },
    ]);
  });

  test('that no week has keeps its own address', () => {
    const url = 'https://arxiv.org/abs/1901.00009';
    const { picks, stdout } = imported(week(5, '*   [灯塔](https://arxiv.org/abs/2101.00005)'), week(6, `*   [石磨怎样磨面粉](${url})`));
    expect(picks[1]).toEqual([{ url, note: { 'zh-Hans': '石磨怎样磨面粉' } }]);
    expect(stdout).toContain("no item has this pick's address");
  });
});
