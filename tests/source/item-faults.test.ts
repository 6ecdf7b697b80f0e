import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/source/read-archive.ts';
import { archiveFolder, both, changed, fileText, issue, item, lineOf, type EditorFiles } from './archive-folder.ts';

const WEEK = 'issues/2020-w48.json';

function faultsOf(files: EditorFiles) {
  return readArchive(archiveFolder(files)).faults;
}

/** Week 48 with these items. */
function weekWith(...items: Record<string, unknown>[]): EditorFiles {
  return changed({ 'months/2020-12.json': undefined, [WEEK]: issue(48, '2020-11-22', items) });
}

describe('a fault in an item names file, line, item and field', () => {
  const wrong: readonly [what: string, items: Record<string, unknown>[], field: string, piece: string, message: RegExp][] = [
    ['an address that is not http(s)', [item('one', { url: 'ftp://papers.example/x' })], 'items[0].url', 'ftp:', /http\(s\) address/],
    [
      'a script as an address',
      [item('zero'), item('one', { url: 'javascript:alert(1)' })],
      'items[1].url',
      'javascript:',
      /http\(s\) address/,
    ],
    [
      'a further link that is not http(s)',
      [item('one', { links: [{ label: both('More'), url: 'mailto:a@b.example' }] })],
      'items[0].links[0].url',
      'mailto:',
      /http\(s\) address/,
    ],
    ['an empty text', [item('one', { headline: { en: '   ' } })], 'items[0].headline.en', '"   "', /must not be empty/],
    ['a text in no language', [item('one', { summary: {} })], 'items[0].summary', '"summary"', /at least one language/],
    ['an unknown section', [item('one', { section: 'news' })], 'items[0].section', '"news"', /papers/],
    [
      'an unknown topic',
      [item('one', { topics: ['gan', 'gardening'] })],
      'items[0].topics[1]',
      'gardening',
      /topic gardening is not in topics\.json/,
    ],
    [
      'a language that the archive does not have',
      [item('one', { headline: { en: 'Yes', fr: 'Oui' } })],
      'items[0].headline.fr',
      'Oui',
      /language fr is not one of the archive's/,
    ],
    [
      'raw HTML in a summary',
      [item('one', { summary: { en: 'Some <b>bold</b> claim' } })],
      'items[0].summary.en',
      '<b>',
      /HTML is not shown/,
    ],
    ['a list in a summary', [item('one', { summary: { en: 'Two:\n\n- a\n- b' } })], 'items[0].summary.en', '- a', /<ul>/],
    ['a heading in a summary', [item('one', { summary: { en: '# Big' } })], 'items[0].summary.en', '# Big', /<h1>/],
    [
      'a link to nowhere in a summary',
      [item('one', { summary: { en: 'See [it](/there).' } })],
      'items[0].summary.en',
      '/there',
      /not an http\(s\) address/,
    ],
    ['wrong TeX in a summary', [item('one', { summary: { en: 'It is $\\frac{1$.' } })], 'items[0].summary.en', 'frac', /not valid TeX/],
    [
      'a venue in its old form, a line',
      [item('one', { paper: { title: 'On owls', venue: 'NeurIPS 2020' } })],
      'items[0].paper.venue',
      '"venue"',
      /write the name apart from the year, \{ "name": "NeurIPS", "year": 2020 \}/,
    ],
    [
      'a venue in its old form, without a year',
      [item('one', { paper: { title: 'On owls', venue: 'Pattern Recognition' } })],
      'items[0].paper.venue',
      '"venue"',
      /\{ "name": "Pattern Recognition" \}/,
    ],
    [
      'a venue of a kind that there is not',
      [item('one', { paper: { title: 'On owls', venue: { name: 'NeurIPS', kind: 'meeting' } } })],
      'items[0].paper.venue.kind',
      'meeting',
      /conference/,
    ],
    [
      'a correction without a day',
      [item('one', { corrections: [{ day: 'May', text: both('Wrong.') }] })],
      'items[0].corrections[0].day',
      'May',
      /must be a day like 2020-11-22/,
    ],
    ['a paper without a title', [item('one', { paper: { title: '' } })], 'items[0].paper.title', '"title": ""', /must not be empty/],
  ];

  test.each(wrong)('%s', (_, items, field, piece, message) => {
    const files = weekWith(...items);
    const faults = faultsOf(files);
    // A list is reported with each of its entries.
    expect(new Set(faults.map((fault) => fault.field))).toEqual(new Set([field]));
    expect(faults[0]).toEqual({
      severity: 'error',
      file: WEEK,
      line: lineOf(files, WEEK, piece),
      item: 'one',
      field,
      message: expect.stringMatching(message),
    });
  });

  test('a second item with the same id', () => {
    const files = weekWith(item('one'), item('one'));
    const second =
      fileText(files[WEEK])
        .split('\n')
        .findLastIndex((line) => line.includes('"id": "one"')) + 1;
    expect(faultsOf(files)).toMatchObject([
      {
        severity: 'error',
        file: WEEK,
        line: second,
        item: 'one',
        field: 'items[1].id',
        message: expect.stringContaining('ids are unique'),
      },
    ]);
  });

  test('an item without an id is named by its place', () => {
    const faults = faultsOf(weekWith(item('one'), { ...item('two'), id: undefined }));
    expect(faults).toMatchObject([{ file: WEEK, item: 'number 2', field: 'items[1].id' }]);
  });

  test('an id that is no anchor', () => {
    expect(faultsOf(weekWith({ ...item('one'), id: 'Few Shot' }))).toMatchObject([
      { item: 'Few Shot', field: 'items[0].id', message: expect.stringContaining('few-shot-gan') },
    ]);
  });

  test('a field that there is not', () => {
    expect(faultsOf(weekWith(item('one', { sumary: both('Oh') })))).toMatchObject([
      { file: WEEK, item: 'one', message: expect.stringContaining('sumary') },
    ]);
  });

  test('a figure that is not in the archive is a warning', () => {
    expect(faultsOf(weekWith(item('one', { figure: { src: 'figures/a.png' } })))).toMatchObject([
      { severity: 'warning', item: 'one', field: 'items[0].figure.src' },
    ]);
  });

  test('a figure without its size is a warning', () => {
    expect(faultsOf(weekWith(item('one', { figure: { src: 'https://a.example/a.png', width: 3 } })))).toMatchObject([
      { severity: 'warning', item: 'one', field: 'items[0].figure' },
    ]);
  });
});
