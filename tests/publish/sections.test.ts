import { describe, expect, test } from 'vitest';
import type { PublishedArchive } from '../../src/archive/published/archive.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { archiveFolder, both, changed, issue, item, smallArchive, type EditorFiles } from '../source/archive-folder.ts';
import { json, publish, week } from './published-files.ts';

const SETTINGS = smallArchive()['archive.json'] as Record<string, unknown>;

/** A newsletter on gardens, with sections of its own. */
function gardening(sections: readonly unknown[], ...used: string[]): EditorFiles {
  return {
    ...changed({ 'issues/2020-w49.json': undefined, 'issues/2020-w50.json': undefined, 'months/2020-12.json': undefined }),
    'archive.json': { ...SETTINGS, sections },
    'issues/2020-w48.json': issue(
      48,
      '2020-11-22',
      used.map((section, i) => item(`item-${i}`, { section })),
    ),
  };
}

const PLANTS = { id: 'plants', name: both('Plants'), accent: 'teal', headings: ['Flora'] };
const TOOLS = { id: 'tools', name: both('Tools'), accent: 'ochre', count: { en: { one: '# tool', other: '# tools' } } };

describe('another newsletter’s sections', () => {
  test('are published with their names, order and accents, and its items in them', async () => {
    const files = await publish(gardening([TOOLS, PLANTS], 'plants', 'tools'));
    expect(json<PublishedArchive>(files, 'archive.json').sections).toEqual([TOOLS, { id: 'plants', name: both('Plants'), accent: 'teal' }]);
    expect(week(files, 48).items.map(({ section }) => section)).toEqual(['plants', 'tools']);
  });

  const wrong: readonly [what: string, sections: unknown, fault: { file: string; field: string; message: RegExp }][] = [
    [
      'that are missing are asked for',
      undefined,
      { file: 'archive.json', field: 'sections', message: /must list the sections: \[\{ "id"/ },
    ],
    ['that are none are asked for', [], { file: 'archive.json', field: 'sections', message: /at least one/ }],
    [
      'that are there twice are named',
      [PLANTS, TOOLS, PLANTS],
      { file: 'archive.json', field: 'sections[2].id', message: /plants is there twice/ },
    ],
    [
      'have an accent of the palette',
      [{ ...PLANTS, accent: 'green' }],
      { file: 'archive.json', field: 'sections[0].accent', message: /teal/ },
    ],
    [
      'have words for headings, each a word',
      [{ ...PLANTS, headings: { en: 'Flora' } }],
      { file: 'archive.json', field: 'sections[0].headings', message: /must be a list of words/ },
    ],
    [
      'have headings in the archive’s languages',
      [{ ...PLANTS, headings: { fr: ['Flore'] } }],
      { file: 'archive.json', field: 'sections[0].headings.fr', message: /language fr is not one/ },
    ],
    [
      'say where the number stands in a count',
      [{ ...PLANTS, count: { en: { one: 'a plant', other: '# plants' } } }],
      { file: 'archive.json', field: 'sections[0].count.en.one', message: /with # where the number stands/ },
    ],
    [
      'are those that an item may be in',
      [TOOLS],
      { file: 'issues/2020-w48.json', field: 'items[0].section', message: /section plants is not one of the archive's \(tools\)/ },
    ],
  ];
  test.each(wrong)('%s', (_, sections, { file, field, message }) => {
    const { faults } = readArchive(archiveFolder(gardening(sections as unknown[], 'plants')));
    expect(faults).toEqual([
      expect.objectContaining({ severity: 'error', file, field, message: expect.stringMatching(message) as string }),
    ]);
  });
});
