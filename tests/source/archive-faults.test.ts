import { describe, expect, test } from 'vitest';
import { formatFault, type Fault } from '../../src/source/faults.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { archiveFolder, both, changed, issue, item, lineOf, smallArchive, type EditorFiles } from './archive-folder.ts';

const WEEK = 'issues/2020-w48.json';

function faultsOf(files: EditorFiles): Fault[] {
  return readArchive(archiveFolder(files)).faults;
}

test('a valid archive has no faults, and its weeks stand in the order of their start', () => {
  const { faults, issues, months } = readArchive(archiveFolder(smallArchive()));
  expect(faults).toEqual([]);
  expect(issues.map(({ value }) => value.id)).toEqual(['2020-w48', '2020-w49', '2020-w50']);
  expect(months.map(({ value }) => value.id)).toEqual(['2020-12']);
});

describe('a fault in a week or a month names file, line and field', () => {
  const week = (more: Record<string, unknown>) =>
    changed({ 'months/2020-12.json': undefined, [WEEK]: issue(48, '2020-11-22', [item('one')], more) });

  test('a pick that points nowhere', () => {
    const files = week({ picks: [{ item: 'one' }, { item: 'nothing' }] });
    expect(faultsOf(files)).toEqual([
      {
        severity: 'error',
        file: WEEK,
        line: lineOf(files, WEEK, 'nothing'),
        field: 'picks[1].item',
        message: 'no item nothing is in the archive: write the id of an item of this file, or issue/item like 2020-w48/few-shot-gan',
      },
    ]);
  });

  test('but a week may pick an item of another week', () => {
    expect(
      faultsOf(changed({ 'issues/2020-w49.json': issue(49, '2020-11-29', [item('three')], { picks: [{ item: '2020-w48/two' }] }) })),
    ).toEqual([]);
  });

  test('a pick that is neither an item nor a note', () => {
    expect(faultsOf(week({ picks: [{ url: 'https://a.example/' }] }))).toMatchObject([
      { file: WEEK, field: 'picks[0]', message: expect.stringContaining('"note"') },
    ]);
  });

  test('a month’s pick that points nowhere', () => {
    const files = changed({ 'months/2020-12.json': { id: '2020-12', picks: [{ item: '2020-w48/one' }, { item: '2020-w48/nothing' }] } });
    expect(faultsOf(files)).toEqual([
      {
        severity: 'error',
        file: 'months/2020-12.json',
        line: 8,
        field: 'picks[1].item',
        message:
          'no item 2020-w48/nothing is in the archive: write the id of an item of this file, or issue/item like 2020-w48/few-shot-gan',
      },
    ]);
  });

  test.each([
    [
      'issues/2020-w47.json',
      issue(48, '2020-11-22', [item('one'), item('two')]),
      'is 2020-w48, but the file is called 2020-w47.json: make them agree',
    ],
    ['months/2020-11.json', { id: '2020-12', picks: [] }, 'is 2020-12, but the file is called 2020-11.json: make them agree'],
  ])('a name other than its id: %s', (path, value, message) => {
    const files = changed({ [path]: value, ...(path.startsWith('issues') ? { [WEEK]: undefined } : { 'months/2020-12.json': undefined }) });
    expect(faultsOf(files)).toContainEqual({ severity: 'error', file: path, line: lineOf(files, path, '"id"'), field: 'id', message });
  });

  test('an id other than its week', () => {
    const files = changed({
      'issues/2020-w49.json': { ...issue(49, '2020-11-29', []), week: { year: 2020, number: 48, startsOn: '2020-11-29' } },
    });
    expect(faultsOf(files)).toMatchObject([
      { file: 'issues/2020-w49.json', line: 2, field: 'id', message: 'must be the year and number of its week' },
    ]);
  });

  test('a day that does not exist', () => {
    const files = changed({ 'issues/2020-w49.json': issue(49, '2020-11-31', []) });
    expect(faultsOf(files)).toMatchObject([
      { severity: 'error', file: 'issues/2020-w49.json', line: lineOf(files, 'issues/2020-w49.json', '11-31'), field: 'week.startsOn' },
    ]);
  });

  test('two weeks that start on one day are doubtful', () => {
    const faults = faultsOf(changed({ 'issues/2020-w49.json': issue(49, '2020-11-22', []) }));
    expect(faults).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        file: 'issues/2020-w49.json',
        field: 'week.startsOn',
        message: expect.stringContaining('the start of 2020-w48'),
      }),
    );
  });

  test.each(['index', '404', 'by-weight', 'con', 'com1'])('a topic whose page would be a file of another meaning: %s', (id) => {
    const { topics } = smallArchive()['topics.json'] as { topics: object[] };
    const faults = faultsOf(changed({ 'topics.json': { topics: [...topics, { id, label: both('X') }] } }));
    const [fault, ...others] = faults.filter(({ file }) => file === 'topics.json');
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ severity: 'error', field: 'topics[3].id' });
    expect(fault?.message).toMatch(/^is taken, .*: choose another/);
  });

  test('a topic that is there twice', () => {
    const topics = { topics: ['gan', 'nlp', 'vision', 'nlp'].map((id) => ({ id, label: both(id) })) };
    expect(faultsOf(changed({ 'topics.json': topics }))).toMatchObject([
      { file: 'topics.json', field: 'topics[3].id', message: 'topic nlp is there twice' },
    ]);
  });
});

describe('what cannot be shown in a formatted text is reported, as in a summary', () => {
  const text = { en: 'Two:\n\n- a\n- <b>b</b>', 'zh-Hans': '好' };
  test.each([
    ['intro.en', WEEK, issue(48, '2020-11-22', [item('one')], { intro: text })],
    ['note.en', 'months/2020-12.json', { id: '2020-12', note: text }],
    ['about.en', 'archive.json', { ...(smallArchive()['archive.json'] as object), about: text }],
  ])('%s of %s', (field, path, value) => {
    expect(faultsOf(changed({ [path]: value }))).toContainEqual({
      severity: 'error',
      file: path,
      line: expect.any(Number),
      field,
      message: expect.stringContaining('HTML is not shown'),
    });
  });
});

describe('a file that cannot be read', () => {
  const broken: readonly [what: string, text: string, line: number][] = [
    ['a missing comma', '{\n  "id": "2020-w48"\n  "items": []\n}', 3],
    ['a comma too many', '{\n  "id": "2020-w48",\n}', 3],
    ['a missing quote', '{\n  "id": "2020-w48,\n  "items": []\n}', 2],
    ['a missing value', '{\n  "id": "2020-w48",\n  "items":\n}', 4],
    ['a word without quotes', '{\n  "id": "2020-w48",\n  "items": none\n}', 3],
    ['a missing bracket at the end', '{\n  "id": "2020-w48",\n  "items": [\n', 4],
  ];

  test.each(broken)('is reported with its line: %s', (_, text, line) => {
    const files = changed({ 'months/2020-12.json': undefined, [WEEK]: text });
    const faults = faultsOf(files);
    expect(faults).toMatchObject([{ severity: 'error', file: WEEK, message: expect.stringContaining('is not valid JSON') }]);
    // What ends too early may be seen at its end or on the line before it.
    expect([line, line - 1]).toContain(faults[0]?.line);
  });

  test.each(['archive.json', 'topics.json'])('is reported where it is missing: %s', (path) => {
    expect(faultsOf(changed({ [path]: undefined }))).toContainEqual({
      severity: 'error',
      file: path,
      message: expect.stringContaining('cannot be read: ENOENT'),
    });
  });
});

test('a week that is left out for its faults does not hide those of others', () => {
  const files = changed({ 'issues/2020-w49.json': '{', 'issues/2020-w50.json': issue(50, '2020-12-06', [item('four', { url: 'x' })]) });
  expect(faultsOf(files).map((fault) => fault.file)).toEqual(
    expect.arrayContaining(['issues/2020-w49.json', 'issues/2020-w50.json', 'months/2020-12.json']),
  );
});

describe('a fault as a line', () => {
  const fault: Fault = { severity: 'error', file: WEEK, line: 12, item: 'one', field: 'items[0].url', message: 'must be …' };
  test('says where and what', () => {
    expect(formatFault(fault)).toBe(`${WEEK}:12: item one, items[0].url: must be …`);
    expect(formatFault({ ...fault, severity: 'warning' })).toBe(`warning: ${WEEK}:12: item one, items[0].url: must be …`);
    expect(formatFault({ severity: 'error', file: WEEK, message: 'cannot be read' })).toBe(`${WEEK}: cannot be read`);
  });
});
