import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import { ImportRun } from '../../../src/editor/importing/run-import.ts';
import { emptyFolder, PROJECT } from '../command-line.ts';

const CORPUS = join(PROJECT, '../shared/corpus');
const present = existsSync(CORPUS);
if (!present) console.warn(`skipped: the newsletter's own documents are not beside the project (${CORPUS})`);

/** Items of each document by section: features, papers, articles, use cases, other. Counted by hand. */
const ITEMS: Record<string, number[]> = {
  '2020-w40': [0, 6, 1, 1, 2],
  '2020-w41': [0, 6, 2, 3, 3],
  '2020-w42': [0, 5, 2, 2, 1],
  '2020-w43': [0, 7, 3, 2, 1],
  '2020-w44': [0, 8, 2, 2, 1],
  '2020-w45': [0, 5, 1, 2, 1],
  '2020-w46': [0, 7, 1, 3, 1],
  '2020-w47': [0, 9, 3, 1, 2],
  '2020-w48': [0, 7, 1, 2, 2],
  '2020-w49': [0, 9, 1, 1, 1],
  '2020-w50': [0, 7, 1, 2, 1],
  '2020-w51': [0, 8, 1, 2, 2],
  '2020-w52': [0, 11, 1, 1, 0],
  '2021-w07': [0, 10, 3, 3, 1],
  '2021-w13': [3, 4, 1, 3, 1],
  '2021-n20': [2, 7, 1, 2, 1],
};

function strings(value: unknown): string[] {
  return typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe.skipIf(!present)("the newsletter's own documents", () => {
  const names = present
    ? readdirSync(CORPUS)
        .filter((name) => /^\d{4}-.*\.md$/.test(name))
        .map((name) => name.slice(0, -3))
    : [];

  test.each(names)('%s comes in item by item, with nothing lost', (name) => {
    const markdown = readFileSync(join(CORPUS, `${name}.md`), 'utf8');
    const { sections, result, ledger } = importDocument(markdown, { numbering: 'us' });
    if (ITEMS[name])
      expect((['features', 'papers', 'articles', 'use-cases', 'other'] as const).map((section) => sections[section] ?? 0)).toEqual(
        ITEMS[name],
      );
    else expect(result).toMatchObject({ kind: 'month', value: { id: name, picks: { length: 4 } } });
    const all = [
      ...strings(result.value),
      ...ledger.leftovers.flatMap(({ text, url }) => [text, url ?? '']),
      ...ledger.addresses.map(({ from }) => from),
    ].join('\n');
    const letters = all.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    // Without any parser: each address in parentheses, and each run of Chinese characters, is found again.
    for (const [, url = ''] of markdown.matchAll(/\]\(([^)\s]+)/g)) expect(all).toContain(url);
    for (const [run] of markdown.replace(/\]\([^)]*\)|https?:\S+/g, ' ').matchAll(/\p{Script=Han}{2,}/gu)) expect(letters).toContain(run);
  });

  test('all of them come in together, and a second run changes nothing', () => {
    const root = emptyFolder();
    const runOnce = () => new ImportRun({ paths: [CORPUS], root, alone: true, dryRun: false, force: false }).run();
    expect(runOnce().documents.map(({ outcome }) => outcome)).toEqual(Array(19).fill('written'));
    expect(runOnce().documents.map(({ outcome }) => outcome)).toEqual(Array(19).fill('unchanged'));
  });
});
