import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTranslationLeftovers } from '../../src/editor/checking/translation-leftovers.ts';
import { emptyFolder, PROJECT, run } from './command-line.ts';

const SUMMARY = {
  en: 'The buoys exchange two bits and still know where they are, even with half of the packets lost.',
  'zh-Hans': '浮标之间只交换两个比特，即使丢掉一半的数据包，它们仍然知道自己在哪里，这比以前的协议省了许多电。',
};

function item(id: string, more: object = {}): object {
  return {
    id,
    section: 'papers',
    url: `https://arxiv.org/abs/2101.0000${id.length}`,
    headline: { en: 'Two bits', 'zh-Hans': '两个比特' },
    summary: SUMMARY,
    topics: ['datasets'],
    ...more,
  };
}

function archiveWith(issues: Record<string, object>): string {
  const data = join(emptyFolder(), 'data');
  mkdirSync(join(data, 'issues'), { recursive: true });
  for (const name of ['archive.json', 'topics.json']) cpSync(join(PROJECT, 'data', name), join(data, name));
  for (const [id, issue] of Object.entries(issues))
    writeFileSync(join(data, 'issues', `${id}.json`), JSON.stringify({ id, ...issue }, null, 2));
  return data;
}

const WEEK7 = { year: 2021, number: 7, startsOn: '2021-02-07' };

interface Result {
  errors: number;
  warnings: number;
  faults: { file: string; line: number; item?: string; field?: string; message: string; severity: string }[];
  ties: { items: string[]; by: string }[];
  companions: { items: string[]; by: string }[];
  nearTies: { items: string[]; by: string }[];
}

function check(data: string): Result {
  return JSON.parse(run('check', ['--json', '--data', data]).stdout) as Result;
}

test('an archive without fault is clean, and the exit status says so', () => {
  const data = archiveWith({ '2021-w07': { week: WEEK7, items: [item('two-bits')] } });
  expect(run('check', ['--strict', '--data', data])).toMatchObject({
    status: 0,
    stdout: '1 issues, 1 items, 0 monthly editions: 0 errors, 0 warnings, 0 advice\n',
  });
});

test('an error has the exit status 1, a warning only with --strict', () => {
  const wrong = archiveWith({ '2021-w07': { week: WEEK7, items: [item('two-bits', { topics: ['no-such-topic'] })] } });
  expect(run('check', ['--data', wrong])).toMatchObject({ status: 1, stdout: expect.stringContaining('issues/2021-w07.json:') as string });
  const doubtful = archiveWith({
    '2021-w07': { week: WEEK7, items: [item('two-bits', { summary: { en: 'Short.', 'zh-Hans': SUMMARY['zh-Hans'] } })] },
  });
  expect(run('check', ['--data', doubtful]).status).toBe(0);
  expect(run('check', ['--strict', '--data', doubtful]).status).toBe(1);
});

test.each<[string, object, string, string]>([
  ['a missing language', item('a', { headline: { en: 'Two bits' } }), 'items[0].headline', 'is not written in zh-Hans'],
  ['a short summary', item('a', { summary: { ...SUMMARY, en: 'Short.' } }), 'items[0].summary.en', 'too few'],
  ['a long summary', item('a', { summary: { ...SUMMARY, en: 'Long and longer. '.repeat(120) } }), 'items[0].summary.en', 'too many'],
  ['no summary', item('a', { summary: undefined }), 'items[0]', 'has no summary'],
  ['a lost piece', item('a', { summary: { ...SUMMARY, 'zh-Hans': `${SUMMARY['zh-Hans']}\nT3` } }), 'items[0].summary.zh-Hans', '"T3"'],
  ['a foreign bracket', item('a', { headline: { en: 'Two bits', 'zh-Hans': '两个【比特' } }), 'items[0].headline.zh-Hans', 'bracket'],
  [
    'a stray bold mark',
    item('a', { summary: { ...SUMMARY, 'zh-Hans': `**${SUMMARY['zh-Hans']}` } }),
    'items[0].summary.zh-Hans',
    'without its partner',
  ],
  [
    'an address with blanks',
    item('a', { summary: { ...SUMMARY, en: `${SUMMARY.en} https://www . a . example/b` } }),
    'items[0].summary.en',
    'blanks in it',
  ],
  ['a place-holder', item('a', { paper: { title: 'TODO' } }), 'items[0].paper.title', 'still to be written'],
])('%s is a warning with its place', (_name, faulty, field, message) => {
  const { faults, errors } = check(archiveWith({ '2021-w07': { week: WEEK7, items: [faulty] } }));
  expect(errors).toBe(0);
  expect(faults).toContainEqual(
    expect.objectContaining({
      severity: 'warning',
      file: 'issues/2021-w07.json',
      field,
      line: expect.any(Number) as number,
      message: expect.stringContaining(message) as string,
    }),
  );
});

test('the same address twice in an issue and a pick that points nowhere are warnings; a pick of an unknown item is an error', () => {
  const { faults } = check(
    archiveWith({
      '2021-w07': {
        week: WEEK7,
        picks: [{ item: 'nobody' }, { note: { en: 'Something', 'zh-Hans': '某事' } }],
        items: [item('ab'), item('cd')],
      },
    }),
  );
  expect(faults.map(({ severity, field }) => `${severity} ${field ?? ''}`)).toEqual(
    expect.arrayContaining(['error picks[0].item', 'warning picks[1]', 'warning items[1].url']),
  );
});

test('a pick with the address of another week’s item is a warning that names the item', () => {
  const { faults } = check(
    archiveWith({
      '2021-w07': { week: WEEK7, items: [item('two-bits')] },
      '2021-w08': {
        week: { year: 2021, number: 8, startsOn: '2021-02-14' },
        picks: [{ url: 'https://arxiv.org/pdf/2101.00008v2', note: { en: 'Two bits', 'zh-Hans': '两个比特' } }],
        items: [],
      },
    }),
  );
  expect(faults).toMatchObject([
    {
      severity: 'warning',
      file: 'issues/2021-w08.json',
      field: 'picks[0]',
      message: expect.stringContaining('"2021-w07/two-bits"') as string,
    },
  ]);
});

test('missing weeks are advice, and the same paper in several issues is listed without being any', () => {
  const { faults, ties, warnings } = check(
    archiveWith({
      '2021-w07': { week: WEEK7, items: [item('ab')] },
      '2021-w10': { week: { year: 2021, number: 10, startsOn: '2021-02-28' }, items: [item('cd')] },
    }),
  );
  expect(warnings).toBe(0);
  expect(faults).toContainEqual(
    expect.objectContaining({
      severity: 'advice',
      message: expect.stringContaining('2 weeks, from 2021-02-14 to 2021-02-21, are missing between 2021-w07 and this issue') as string,
    }),
  );
  expect(ties).toEqual([{ items: ['2021-w07/ab', '2021-w10/cd'], by: 'arxiv:2101.00002' }]);
});

test('what belongs together is listed with what ties it: the same work in another spelling or under the same title, what points to it, what is nearly the same', () => {
  const paper = (id: string, title: string, more: object = {}) =>
    item(id, { url: `https://papers.example/${id}`, paper: { title, authors: ['Ada Lovelace'], ...more } });
  const data = archiveWith({
    '2021-w07': {
      week: WEEK7,
      items: [
        paper('numbered', 'Gulls', { ids: { arxiv: '2101.00001' } }),
        paper('titled', 'Counting Gulls in the Fog of the Harbour'),
        paper('near', 'Lamps: One Way to Turn Them'),
      ],
    },
    '2021-w08': {
      week: { year: 2021, number: 8, startsOn: '2021-02-14' },
      items: [
        item('of-number', { url: 'https://arxiv.org/pdf/2101.00001v3.pdf?utm_source=mail' }),
        paper('of-title', 'Counting gulls in the fog of the harbor'),
        paper('code', 'What it runs on', { authors: undefined }),
        paper('nearly', 'Lamps One Way: Turning Them'),
        item('talk', { url: 'https://video.example/7', links: [{ label: { en: 'Paper' }, url: 'https://papers.example/code/' }] }),
      ],
    },
  });
  const { ties, companions, nearTies } = check(data);
  expect(ties).toEqual([
    { items: ['2021-w07/numbered', '2021-w08/of-number'], by: 'arxiv:2101.00001' },
    { items: ['2021-w07/titled', '2021-w08/of-title'], by: 'title' },
  ]);
  expect(companions).toEqual([{ items: ['2021-w08/code', '2021-w08/talk'], by: 'url:papers.example/code' }]);
  expect(nearTies).toEqual([{ items: ['2021-w07/near', '2021-w08/nearly'], by: 'title' }]);
  const { stdout } = run('check', ['--data', data]);
  expect(stdout).toContain('note: 2021-w07/numbered and 2021-w08/of-number are about the same work (arxiv:2101.00001)\n');
  expect(stdout).toContain('note: 2021-w08/talk points to what 2021-w08/code is about (url:papers.example/code)\n');
  expect(stdout).toMatch(/note: 2021-w07\/near and 2021-w08\/nearly are nearly the same by their titles/);
});

test('a folder without an archive is named, with what to do', () => {
  expect(run('check', ['--data', join(emptyFolder(), 'none')])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("name the archive's with --data") as string,
  });
});

test.each([
  'A 3×3 grid of **bold** and *fine* words.',
  'T5 and T0 are language models.',
  '他说【论文】很好。',
  'See https://a.example/b. Then more.',
  'Use $T$ for time.',
])('%j is no leftover', (text) => {
  expect(findTranslationLeftovers(text)).toEqual([]);
});
