import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import { partAsides } from '../../../src/editor/importing/markdown/asides.ts';
import { issueSchema } from '../../../src/source/schema.ts';
import { draft } from './drafting/drafts.ts';
import { renderDraft } from './drafting/render-drafts.ts';

const imported = (markdown: string) => importDocument(markdown, { numbering: 'us' });

const ITEMS = `# 1. Papers

### [Owls at night](https://arxiv.org/abs/2103.00004)

A second camera looks at a barn and counts owls by [their eyes][2]. It needs no light[^1] and little memory[^n].

[2]: https://example.org/data

### [Owls by day](https://arxiv.org/abs/2103.00005)

They counted them once more, and found the [same][] ones.
`;

test('reference links and footnotes stand where they are called, and are no titles and no addresses of items', () => {
  const { result, ledger } = imported(
    `# Owl news, week 7, 2021\n\n${ITEMS}\n[same]: https://example.org/same\n\n[^1]: As long as the moon shines.\n[^n]: https://example.org/memory\n`,
  );
  const { items } = issueSchema.parse(result.value);
  expect(items.map(({ url, paper, links }) => [url, paper?.title, links])).toEqual([
    ['https://arxiv.org/abs/2103.00004', 'Owls at night', undefined],
    ['https://arxiv.org/abs/2103.00005', 'Owls by day', undefined],
  ]);
  expect(items.map(({ summary }) => summary?.en)).toEqual([
    'A second camera looks at a barn and counts owls by [their eyes](https://example.org/data). It needs no light (As long as the moon shines.) and little memory (<https://example.org/memory>).',
    'They counted them once more, and found the [same](https://example.org/same) ones.',
  ]);
  expect(ledger.leftovers.filter(({ kind }) => kind === 'unplaced')).toEqual([]);
});

test('definitions and footnotes that nothing calls are left over, with their lines', () => {
  const { ledger } = imported(
    `# 2021 年第 7 周\n\n${ITEMS}\n[same]: https://example.org/same "Same"\n[x]: https://example.org/x\n\n[^9]: Nobody calls me.\n`,
  );
  expect(ledger.leftovers.filter(({ line }) => line > 12).map(({ line, kind, text }) => [line, kind, text])).toEqual([
    [15, 'boilerplate', 'Same'],
    [16, 'unplaced', 'https://example.org/x'],
    [18, 'unplaced', 'Nobody calls me.'],
  ]);
});

test.each([
  ['---\ntitle: "Owl news, week 7, 2021"\ntags:\n  - owls\n---', '2021-02-07'],
  ['+++\ntitle = "Owl news, week 7, 2021"\ndraft = false\n+++', '2021-02-07'],
  ['---\r\ntitle: Owl news\r\ndate: 2021-02-10T08:00:00Z\r\n---', '2021-02-07'],
])('front matter %j gives the week, and is no introduction', (front, startsOn) => {
  const { result, ledger } = imported(`${front}\n\nWhat we read this week.\n\n${ITEMS}`);
  expect(result.value).toMatchObject({ week: { year: 2021, number: 7, startsOn }, intro: { en: 'What we read this week.' } });
  expect(ledger.leftovers[0]).toMatchObject({ line: 1, kind: 'boilerplate' });
});

test("front matter gives the original's address where the text does not", () => {
  const { result } = imported(`---\ntitle: Owl news, week 7, 2021\ncanonical_url: https://owls.example/7\n---\n\n${ITEMS}`);
  expect(result.value.source).toEqual({ name: 'Owl news', url: 'https://owls.example/7' });
});

test('two rules with words between them at the beginning are no front matter', () => {
  expect(partAsides('---\n\nWhat we read this week.\n\n---\n').asides).toEqual([]);
});

test('comments are left over wherever they stand, and code keeps its own', () => {
  const { result, ledger } = imported(
    `# 2021 年第 7 周\n\n<!-- check this\nissue -->\n\n${ITEMS.replace('once more', 'once <!-- sic --> more')}\n[same]: /s\n`,
  );
  expect(JSON.stringify(result.value)).not.toMatch(/sic|check this|<!--/);
  expect(ledger.leftovers.filter(({ why }) => why === 'an HTML comment').map(({ line, text }) => [line, text])).toEqual([
    [3, 'check this issue'],
    [16, 'sic'],
  ]);
  expect(partAsides('`<!-- a -->` and\n\n```\n<!-- b -->\n```\n').asides).toEqual([]);
});

test('asides change nothing else of a document, whatever its form', () => {
  fc.assert(
    fc.property(draft, fc.constantFrom('plain', 'linked', 'digest'), fc.nat(), (issue, form, at) => {
      const parts = renderDraft(issue, form).map(({ text }) => text);
      const place = 3 + (at % Math.max(1, parts.length - 3));
      const markdown = `---\ntitle: 别的名字\n---\n\n${parts.toSpliced(place, 0, '<!-- 待查 -->').join('\n\n')}\n\n[^z]: 没有人引用。\n`;
      const plain = imported(parts.join('\n\n')).result.value;
      expect(imported(markdown).result.value).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});
