import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalCount } from '../../../src/archive/sections.ts';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import type { PickTarget } from '../../../src/editor/importing/picks/pick.ts';
import { issueSchema, monthSchema, type Issue, type Month } from '../../../src/source/schema.ts';
import { emptyFolder, run, smallDocument } from '../command-line.ts';
import { draft, type Draft } from './drafting/drafts.ts';
import { renderDraft, type Form } from './drafting/render-drafts.ts';

/** A draft written as a monthly edition in full form. */
function asMonth(issue: Draft, form: Form): string {
  return renderDraft(issue, form)
    .map(({ text }) => text)
    .join('\n\n')
    .replace(/^# .*$/m, '# 山谷的机器学习总结；2021 年 2 月')
    .replace(/^2021 年第 \d+ 周\n\n/m, '');
}

function targetsOf(issue: Issue): PickTarget[] {
  return issue.items.map((item) => ({ name: `${issue.id}/${item.id}`, item, elsewhere: true }));
}

for (const form of ['plain', 'linked', 'digest'] as const) {
  test(`a monthly edition in the ${form} form has each item once: tied to the week that has it, else its own`, () => {
    fc.assert(
      fc.property(draft, fc.nat(), (issue, mask) => {
        const inWeek = issue.items.filter((_, index) => (mask >> index) % 2 === 1);
        const week = renderDraft({ ...issue, week: 7, items: inWeek, picks: [] }, 'plain').map(({ text }) => text);
        const weeks =
          inWeek.length > 0 ? targetsOf(issueSchema.parse(importDocument(week.join('\n\n'), { numbering: 'us' }).result.value)) : [];
        const { result, sections, inWeeks, surplus } = importDocument(asMonth(issue, form), { numbering: 'us', itemsOfMonth: () => weeks });
        const month = monthSchema.parse(result.value);
        expect(month.id).toBe('2021-02');
        expect(totalCount(sections)).toBe(issue.items.length);
        expect(inWeeks).toBe(inWeek.length);
        expect((month.items ?? []).map(({ url }) => url)).toEqual(
          issue.items.filter((item) => !inWeek.includes(item)).map(({ url }) => url),
        );
        const named = month.picks.flatMap((pick) => ('item' in pick ? [pick.item] : []));
        expect(named).toHaveLength(month.picks.length);
        expect(weeks.every(({ name }) => named.filter((each) => each === name).length === 1)).toBe(true);
        expect([...surplus]).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
}

test('an item of another week than those of the month is tied by its address, and not by its words', () => {
  const markdown = asMonth(
    {
      week: 7,
      serial: 1,
      intro: '读到的东西。',
      picks: [],
      items: [1, 2].map((number) => ({
        section: 'papers',
        headline: `第${number}个标题`,
        title: `Buoy${number}`,
        url: `https://arxiv.org/abs/2101.0000${number}`,
        card: { title: '', description: '' },
        figure: 'img/a.png',
        summary: ['作者在三个海湾里验证了它，误差减少了一半。'],
      })),
    },
    'plain',
  );
  const far = (url: string, headline: string): PickTarget => ({
    name: '2020-w50/old',
    item: { section: 'papers', url, headline: { 'zh-Hans': headline }, topics: [] },
    elsewhere: true,
    far: true,
  });
  const own = (target: PickTarget) =>
    ((importDocument(markdown, { numbering: 'us', itemsOfMonth: () => [target] }).result.value as Month).items ?? []).length;
  expect(own(far('https://arxiv.org/pdf/2101.00001v2', '别的'))).toBe(1);
  expect(own(far('https://a.example/x', '第1个标题'))).toBe(2);
});

test("a second run of weeks and month changes nothing, and a month's own item that was taken out stays out", () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/week.md'), smallDocument());
  writeFileSync(
    join(folder, 'in/a-month.md'),
    smallDocument({ week: '港口的总结 2021 年 2 月', items: ['https://arxiv.org/abs/2101.00002', 'https://arxiv.org/abs/2101.00007'] }),
  );
  const out = join(folder, 'out');
  const again = () => run('import', ['--out', out, join(folder, 'in')]).stdout;
  expect(again()).toMatch(/2021-02\.json: written; 2 items \(papers 2\); 1 of them in weeks; 1 pick/);
  expect(again().match(/unchanged/g)).toHaveLength(2);
  const path = join(out, 'months/2021-02.json');
  const month = monthSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  expect(month).toMatchObject({ picks: [{ item: '2021-w07/buoybnet' }], items: [{ url: 'https://arxiv.org/abs/2101.00007' }] });
  writeFileSync(path, JSON.stringify({ ...month, items: undefined, note: { 'zh-Hans': '手写的话。' } }));
  expect(again()).toMatch(/2021-02\.json: unchanged[\s\S]*kept: item/);
});
