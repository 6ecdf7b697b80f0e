import { expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import type { Issue } from '../../../src/source/schema.ts';

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
