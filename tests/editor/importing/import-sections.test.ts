import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import { ownSections } from '../../../src/editor/importing/structure/own-sections.ts';
import { readArchive } from '../../../src/source/read-archive.ts';
import type { Issue } from '../../../src/source/schema.ts';
import { emptyFolder, PROJECT, run } from '../command-line.ts';

const PLANTS = { id: 'plants', name: { en: 'Plants', 'zh-Hans': '植物' }, accent: 'teal' as const, headings: ['Flora', '花草'] };
const TOOLS = {
  id: 'garden-tools',
  name: { en: 'Tools', 'zh-Hans': '工具' },
  accent: 'ochre' as const,
  headings: { en: ['Gear'], 'zh-Hans': ['农具和器械'] },
};
const PAPERS = { id: 'papers', name: { en: 'Research', 'zh-Hans': '研究' }, accent: 'indigo' as const };

/** A document with one item under each of the headings. */
function withHeadings(...headings: string[]): string {
  const items = headings.map(
    (heading, index) =>
      `# ${index + 1}. ${heading}\n\n## [How to grow number ${index}](https://a.example/${index})\n\nThe gardener waters number ${index} each morning, and it grows twice as fast as before.\n`,
  );
  return `# Garden news, week 7 2021\n\n> Source: <https://news.example.com/7>\n\n${items.join('\n')}`;
}

function sectionsOf(
  headings: readonly string[],
  sections: Parameters<typeof ownSections>[0] | undefined,
): { sections: string[]; warnings: string[] } {
  const { result, ledger } = importDocument(withHeadings(...headings), {
    numbering: 'us',
    ...(sections ? { sections: ownSections(sections) } : {}),
  });
  return { sections: (result.value as Issue).items.map(({ section }) => section), warnings: ledger.warnings.map(({ message }) => message) };
}

describe('an archive’s own sections are known in documents', () => {
  test.each([
    ['by their names in each language', ['Plants', '工具'], ['plants', 'garden-tools']],
    ['by their ids', ['Garden tools', 'plants'], ['garden-tools', 'plants']],
    [
      'by their headings, listed or by language',
      ['FLORA', 'Gear', '花草', '农具和器械'],
      ['plants', 'garden-tools', 'plants', 'garden-tools'],
    ],
    [
      'with words around them that decide nothing',
      ['This week’s flora', '本周的植物', 'Gear and tools'],
      ['plants', 'plants', 'garden-tools'],
    ],
    ['before the table of names', ['Machine learning papers', 'Plants'], ['papers', 'plants']],
  ])('%s', (_, headings, sections) => {
    expect(sectionsOf(headings, [PLANTS, TOOLS, PAPERS])).toEqual({ sections, warnings: [] });
  });

  test('before what the table of names says of the same word', () => {
    const blog = { ...PLANTS, id: 'diary', headings: ['Articles', '论文'] };
    expect(sectionsOf(['Articles', '论文'], [blog, PAPERS])).toEqual({ sections: ['diary', 'diary'], warnings: [] });
  });

  test('unless a heading names two of them, which is said', () => {
    const { sections, warnings } = sectionsOf(['Plants', 'Flora and gear', 'Tools'], [PLANTS, TOOLS, PAPERS]);
    expect(sections).toEqual(['plants', 'papers', 'garden-tools']);
    expect(warnings[0]).toContain('names several sections');
  });
});

test('a section that the archive does not have is reported once, and the file is valid', () => {
  const { sections, warnings } = sectionsOf(['Papers', 'Articles', 'Papers', 'Plants'], [PLANTS, TOOLS]);
  expect(sections).toEqual(['garden-tools', 'garden-tools', 'garden-tools', 'plants']);
  expect(warnings).toEqual([
    expect.stringMatching(
      /^2 items .* section papers, which archive\.json does not have \(plants, garden-tools\), and are put into garden-tools: add that section, or .*"headings"/,
    ),
    expect.stringMatching(/^an item .* section articles, .* is put into garden-tools/),
  ]);
});

test('without an archive the table of names decides', () => {
  expect(sectionsOf(['Papers', 'Other'], undefined)).toEqual({ sections: ['papers', 'other'], warnings: [] });
});

test('the program reads them from archive.json, and the archive stays valid', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'data'));
  const settings = JSON.parse(readFileSync(join(PROJECT, 'data/archive.json'), 'utf8')) as object;
  writeFileSync(join(folder, 'data/archive.json'), JSON.stringify({ ...settings, sections: [PLANTS, TOOLS] }));
  writeFileSync(join(folder, 'data/topics.json'), '{ "topics": [] }');
  writeFileSync(join(folder, 'week.md'), withHeadings('Flora', 'Papers'));
  const { status, stdout } = run('import', ['week.md'], folder);
  expect([status, stdout]).toEqual([0, expect.stringContaining('2 items (plants 1, garden-tools 1)')]);
  const { issues, faults } = readArchive(join(folder, 'data'));
  expect(faults).toEqual([]);
  expect(issues[0]?.value.items.map(({ section }) => section)).toEqual(['plants', 'garden-tools']);
});
