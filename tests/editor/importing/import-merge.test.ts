import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issueSchema, monthSchema, type Issue } from '../../../src/source/schema.ts';
import { emptyFolder, PROJECT, run, smallDocument } from '../command-line.ts';

const ENGLISH = `# Harbour news, week 7, 2021

> Original: <https://news.example.com/weekly/seven-in-english>

# 1. Papers

# The second headline

BuoyBNet: a protocol for buoys
[https://arxiv.org/abs/2101.00002](https://arxiv.org/pdf/2101.00002.pdf)

The authors tried it in three bays, and the error was halved in each of them.

# The first headline

BuoyANet: a protocol for buoys
[https://arxiv.org/abs/2101.00001](https://arxiv.org/abs/2101.00001)

They tried it in three bays, and the error was halved.
`;

function folderWith(files: Record<string, string>): {
  folder: string;
  out: string;
  import: (...args: string[]) => ReturnType<typeof run>;
  issue: (id?: string) => Issue;
} {
  const folder = emptyFolder();
  const out = join(folder, 'out');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return {
    folder,
    out,
    import: (...args) => run('import', ['--out', out, ...args.map((arg) => (arg.endsWith('.md') ? join(folder, arg) : arg))]),
    issue: (id = '2021-w07') => issueSchema.parse(JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8'))),
  };
}

test('a second run changes nothing, not even the file', () => {
  const place = folderWith({ 'zh.md': smallDocument() });
  place.import('zh.md');
  const path = join(place.out, '2021-w07.json');
  const before = statSync(path, { bigint: true });
  const { stdout } = place.import('zh.md');
  expect(stdout).toContain('2021-w07.json: unchanged');
  expect(statSync(path, { bigint: true })).toMatchObject({ mtimeNs: before.mtimeNs, ino: before.ino });
});

test("a second language's document is merged by address, whatever its order", () => {
  const place = folderWith({ 'zh.md': smallDocument(), 'en.md': ENGLISH });
  place.import('zh.md');
  const ids = place.issue().items.map(({ id }) => id);
  expect(place.import('en.md').status).toBe(0);
  const { items } = place.issue();
  expect(items.map(({ id }) => id)).toEqual(ids);
  expect(items.map(({ headline }) => headline)).toEqual([
    { 'zh-Hans': '第一个标题', en: 'The first headline' },
    { 'zh-Hans': '第二个标题', en: 'The second headline' },
  ]);
  expect(items[1]?.summary?.en).toContain('three bays');
  expect(place.import('en.md', 'zh.md').stdout).toMatch(/unchanged[\s\S]*unchanged/);
});

test('a text that was edited by hand is kept and named; --force replaces it', () => {
  const place = folderWith({ 'zh.md': smallDocument() });
  place.import('zh.md');
  const issue = place.issue();
  const [first] = issue.items;
  if (first) first.headline = { 'zh-Hans': '手写的标题' };
  writeFileSync(join(place.out, '2021-w07.json'), JSON.stringify(issue));
  const kept = place.import('zh.md');
  expect(kept.stdout).toContain('kept: item buoyanet: headline zh-Hans is "手写的标题"; the document has "第一个标题"');
  expect(kept.stdout).toContain('--force replaces');
  expect(place.issue().items[0]?.headline).toEqual({ 'zh-Hans': '手写的标题' });
  expect(place.import('--strict', 'zh.md').status).toBe(1);
  place.import('--force', 'zh.md');
  expect(place.issue().items[0]?.headline).toEqual({ 'zh-Hans': '第一个标题' });
});

test('what was taken out by hand does not come back by itself', () => {
  const place = folderWith({ 'zh.md': smallDocument() });
  place.import('zh.md');
  const issue = place.issue();
  issue.items = issue.items.slice(0, 1).map(({ paper: _paper, ...item }) => item);
  writeFileSync(join(place.out, '2021-w07.json'), JSON.stringify(issue));
  expect(place.import('zh.md').stdout).toMatch(/unchanged[\s\S]*kept: item buoyanet: paper is "\(nothing\)"[\s\S]*kept: item "第二个标题"/);
  expect(place.issue().items).toHaveLength(1);
});

test('the second of two documents that claim one week is refused, in one run and in the next', () => {
  const other = smallDocument({
    source: 'https://news.example.com/weekly/another',
    items: ['https://arxiv.org/abs/2101.00008'],
    prose: '这是另一份文件里的一段话，和前一份没有关系。',
  }).replace('第一个', '别的');
  const place = folderWith({ 'a.md': smallDocument(), 'b.md': other });
  const together = place.import('a.md', 'b.md');
  expect(together.status).toBe(2);
  expect(together.stderr).toMatch(/b\.md: claims .*2021-w07\.json, which .*a\.md has claimed already: nothing was overwritten/);
  const before = readFileSync(join(place.out, '2021-w07.json'), 'utf8');
  const later = place.import('b.md');
  expect(later.status).toBe(2);
  expect(later.stderr).toContain('which was made of another document (https://news.example.com/weekly/seven)');
  expect(readFileSync(join(place.out, '2021-w07.json'), 'utf8')).toBe(before);
});

test('a monthly edition is tied to the issues of its month', () => {
  const month =
    '# 港口的新闻# 2021 年 2 月\n\n> 原文：<https://news.example.com/february>\n\n这个月读到的东西。\n\n# —每月编辑精选\n\n*   [第二个标题](https://arxiv.org/pdf/2101.00002)\n*   [不在任何一期里](https://arxiv.org/abs/2101.00009)\n';
  const place = folderWith({ 'a-month.md': month, 'zh.md': smallDocument() });
  expect(place.import('a-month.md', 'zh.md').status).toBe(0);
  const edition = monthSchema.parse(JSON.parse(readFileSync(join(place.out, 'months/2021-02.json'), 'utf8')));
  expect(edition.picks).toEqual(
    [
      { item: '2021-w07/buoybnet', note: { 'zh-Hans': '第二个标题' } },
      { url: 'https://arxiv.org/abs/2101.00009', note: { 'zh-Hans': '不在任何一期里' } },
    ].map((pick) => ('item' in pick ? { item: pick.item } : pick)),
  );
});

test('an archive of its own gets its files with their schema, and a language that it has not is refused', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'data'));
  for (const name of ['archive.json', 'topics.json']) cpSync(join(PROJECT, 'data', name), join(folder, 'data', name));
  writeFileSync(join(folder, 'zh.md'), smallDocument());
  expect(run('import', ['zh.md'], folder).status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'data/issues/2021-w07.json'), 'utf8'))).toMatchObject({
    $schema: '../schema/issue.schema.json',
    id: '2021-w07',
  });
  const { status, stderr } = run('import', ['--lang', 'fr', 'zh.md'], folder);
  expect(status).toBe(2);
  expect(stderr).toContain('is in fr, which is not a language of the archive (en, zh-Hans)');
});

test('--out stands alone: it needs no archive, and touches none', () => {
  const place = folderWith({ 'zh.md': smallDocument() });
  expect(run('import', ['--out', 'apart', 'zh.md'], place.folder).status).toBe(0);
  expect(readdirSync(place.folder).sort()).toEqual(['apart', 'zh.md']);
});
