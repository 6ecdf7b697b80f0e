import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/editor/importing/markdown/blocks.ts';
import { BLOCK_RULES, PARTING_RULES } from '../../../src/editor/importing/structure/block-rules.ts';
import { HEADING_RULES } from '../../../src/editor/importing/structure/heading-rules.ts';
import { readOutline } from '../../../src/editor/importing/structure/outline.ts';
import { PROJECT } from '../command-line.ts';

const FOLDER = join(PROJECT, 'tests/fixtures/import');
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(FOLDER, name));

function readingsOf(markdown: string) {
  return readOutline(readBlocks(markdown)).value.readings;
}

test('every rule of the outline has a name of its own', () => {
  const names = [...PARTING_RULES, ...HEADING_RULES, ...BLOCK_RULES].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

const TITLE = '# 山谷里的周刊 2021 年第 7 周\n\n';
const SECTION = '# 1.论文\n\n# 一个标题\n\n[https://arxiv.org/abs/2101.00001](https://arxiv.org/abs/2101.00001)\n\n这是一段话。\n\n';
const card = (title: string, url: string) => `[](${url}) [## ${title}\n\n### 简介\n\na.example](${url}) \n\n`;

/** For each rule that no document of the fixtures needs, one that does. */
const EXAMPLES: Record<string, string> = {
  'an aside': `${TITLE}${SECTION}<!-- to be checked -->\n`,
  'a card at the foot, of something else by the author': `${TITLE}${SECTION}---\n\n${card('作者的另一篇', 'https://a.example/own')}`,
  'a heading that names the week': `${TITLE}## 2021 年第 7 周(2 月 7 日~)\n\n${SECTION}`,
  'what is left of a headline': `${TITLE}${SECTION}【arxiv.org】****——**[](https://arxiv.org/abs/2101.00002)**\n\n又一段话。\n`,
  "an item whose headline is lost, by its paper's number": `${TITLE}${SECTION}![](img/a.png)\n\n[2101.00002]第二篇的题目\n又一段话。\n`,
  'the first item of a section, whose headline is lost': `${TITLE}# 1.论文\n\n![](img/a.png)\n\n[2101.00002]第二篇的题目\n又一段话。\n`,
  'the heading of a list before the sections': `${TITLE}## 值得一看\n\n*   [某物](https://a.example/1)\n\n---\n\n${SECTION}`,
  "an item's headline before the first section": `${TITLE}# 没有分类\n\n一段没有分类的话。\n\n${SECTION}`,
  'a heading in the footer': `${TITLE}${SECTION}# 关于我\n\n写周刊的人。\n\n## 照片\n\n山谷\n`,
  'a heading that opens nothing': `${TITLE}# 空的标题\n\n${SECTION}`,
  "a card of the newsletter's own": `${TITLE}${SECTION}${card('山谷里的周刊 第 6 周', 'https://a.example/6')}`,
  "an item's headline after a footer": `${TITLE}${SECTION}# 关于我\n\n写周刊的人。\n\n[**新的标题**](https://a.example/2)——[a.example](https://a.example/2)\n\n又一段话。\n`,
  'a card that begins an item': `${TITLE}# 1.文章\n\n${card('第一篇', 'https://a.example/1')}一段话。\n\n${card('第二篇', 'https://a.example/2')}又一段话。\n`,
  'a line of a list of items': `${TITLE}# 1.论文\n\n*   [第一篇](https://a.example/1)说了什么。\n`,
  'what stands before the first item of a section': `${TITLE}# 1.论文\n\n这一节的话。\n\n# 一个标题\n\n一段话。\n`,
};

test.each([...PARTING_RULES, ...HEADING_RULES, ...BLOCK_RULES].map(({ name }) => name))(
  'the rule "%s" reads a block of a document',
  (rule) => {
    const example = EXAMPLES[rule];
    const documents = example === undefined ? FIXTURES.map((path) => readFileSync(path, 'utf8')) : [example];
    expect(documents.flatMap(readingsOf).map((reading) => reading.rule)).toContain(rule);
  },
);

test('each block is read by one rule, in the order of the blocks', () => {
  const markdown =
    '# 周刊 2021 年第 7 周\n\n> 原文：<https://a.example/7>\n\n这周读到的。\n\n---\n\n# 1.论文\n\n# 一个标题\n\n[https://arxiv.org/abs/2101.00001](https://arxiv.org/abs/2101.00001)\n\n一段话。\n\n# 关于我\n\n写周刊的人。\n';
  expect(readingsOf(markdown).map(({ rule }) => rule)).toEqual([
    'the title',
    "the line with the original's address",
    'the introduction',
    'a rule of dashes',
    "a section's heading",
    "an item's headline",
    "a part of an item's text",
    "a part of an item's text",
    "a footer's heading",
    'a line of the footer',
  ]);
});
