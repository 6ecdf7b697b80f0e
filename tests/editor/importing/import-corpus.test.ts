import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import { ImportRun } from '../../../src/editor/importing/run-import.ts';
import { monthSchema } from '../../../src/source/schema.ts';
import { emptyFolder, PROJECT } from '../command-line.ts';

const CORPUS = join(PROJECT, '../shared/corpus');
const present = existsSync(CORPUS);
if (!present) console.warn(`skipped: the newsletter's own documents are not beside the project (${CORPUS})`);

/** Items of each document by section: features, papers, articles, use cases, other. Counted by hand. */
const ITEMS: Record<string, number[]> = {
  '2020-w37': [0, 6, 2, 1, 0],
  '2020-w38': [0, 6, 3, 2, 3],
  '2020-w39': [0, 7, 4, 2, 2],
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
  '2021-w02': [0, 9, 2, 2, 2],
  '2021-w03': [0, 9, 2, 2, 2],
  '2021-w04': [0, 8, 3, 2, 3],
  '2021-w05': [0, 8, 5, 3, 3],
  '2021-w06': [0, 9, 4, 3, 2],
  '2021-w07': [0, 10, 3, 3, 1],
  '2021-w08': [0, 8, 3, 2, 1],
  '2021-w09': [3, 5, 2, 3, 2],
  '2021-w10': [3, 6, 2, 3, 1],
  '2021-w11': [3, 5, 2, 2, 1],
  '2021-w12': [3, 5, 2, 2, 1],
  '2021-w13': [3, 4, 1, 3, 1],
  '2021-n20': [2, 7, 1, 2, 1],
};

/** Picks of each monthly edition, and the items of its sections as above. Counted by hand. */
const MONTHS: Record<string, { picks: number; items: number[] }> = {
  '2020-09': { picks: 0, items: [0, 12, 2, 0, 0] },
  '2020-10': { picks: 4, items: [0, 0, 0, 0, 0] },
  '2020-11': { picks: 4, items: [0, 0, 0, 0, 0] },
  '2020-12': { picks: 4, items: [0, 0, 0, 0, 0] },
  '2021-01': { picks: 4, items: [0, 0, 0, 0, 0] },
  '2021-02': { picks: 10, items: [4, 10, 1, 8, 2] },
};

/** The monthly editions with sections, imported with all weeks: how many of their items no week has, and how many picks they have with the others. */
const OWN: Record<string, { own: number; picks: number }> = { '2020-09': { own: 0, picks: 14 }, '2021-02': { own: 4, picks: 22 } };

function strings(value: unknown): string[] {
  return typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Whether a run of characters is the end of one text and the beginning of another: a title that ran into its summary. */
function isSplit(run: string, texts: readonly string[]): boolean {
  const letters = texts.map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
  return Array.from(run, (_, at) => at).some(
    (at) => at > 0 && letters.some((text) => text.endsWith(run.slice(0, at))) && letters.some((text) => text.startsWith(run.slice(at))),
  );
}

describe.skipIf(!present)("the newsletter's own documents", () => {
  const names = present
    ? readdirSync(CORPUS)
        .filter((name) => /^\d{4}-.*\.md$/.test(name))
        .map((name) => name.slice(0, -3))
    : [];

  test.each(names)('%s comes in item by item, with nothing lost', (name) => {
    const markdown = readFileSync(join(CORPUS, `${name}.md`), 'utf8');
    const { sections, result, ledger, notes, surplus } = importDocument(markdown, { numbering: 'us' });
    const month = MONTHS[name];
    expect(result.kind).toBe(month ? 'month' : 'issue');
    expect((['features', 'papers', 'articles', 'use-cases', 'other'] as const).map((section) => sections[section] ?? 0)).toEqual(
      month ? month.items : ITEMS[name],
    );
    if (month) expect(result.value).toMatchObject({ id: name, picks: { length: month.picks } });
    expect([...surplus]).toEqual([]);
    const texts = [
      ...strings(result.value),
      ...ledger.leftovers.flatMap(({ text, url }) => [text, url ?? '']),
      ...ledger.addresses.map(({ from }) => from),
      ...notes.flatMap((note) => (note.note === 'told' ? [note.text] : [])),
    ];
    const all = texts.join('\n');
    const letters = all.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    // Without any parser: each address in parentheses, and each run of Chinese characters, is found again.
    for (const [, url = ''] of markdown.matchAll(/\]\(([^)\s]+)/g)) expect(all).toContain(url);
    for (const [run] of markdown.replace(/\]\([^)]*\)|https?:\S+/g, ' ').matchAll(/\p{Script=Han}{2,}/gu))
      expect(letters.includes(run) || isSplit(run, texts)).toBe(true);
  });

  test('all of them come in together, and a second run changes nothing', () => {
    const root = emptyFolder();
    const runOnce = () => new ImportRun({ paths: [CORPUS], root, alone: true, dryRun: false, force: false }).run();
    const first = runOnce();
    expect(first.documents.map(({ outcome }) => outcome)).toEqual(names.map(() => 'written'));
    for (const [name, { own, picks }] of Object.entries(OWN)) {
      const month = monthSchema.parse(JSON.parse(readFileSync(join(root, 'months', `${name}.json`), 'utf8')));
      expect({ own: month.items?.length ?? 0, picks: month.picks.length }).toEqual({ own, picks });
    }
    expect(runOnce().documents.map(({ outcome }) => outcome)).toEqual(names.map(() => 'unchanged'));
  });
});
