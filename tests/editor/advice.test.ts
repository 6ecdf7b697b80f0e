import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseOnArchive } from '../../src/editor/checking/archive-advice.ts';
import { measure, SENTENCE_LIMITS, sentencesOf } from '../../src/editor/checking/sentences.ts';
import { formatFault } from '../../src/source/faults.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { archiveFolder, both, changed, issue, item, lineOf, type EditorFiles } from '../source/archive-folder.ts';

const WEEK = 'issues/2020-w49.json';
const PAPER = { title: 'Buoys', authors: ['A. Buoy'], year: 2020, venue: { name: 'NeurIPS', year: 2020 } };

/** An item with a topic. */
function labelled(id: string, more: Record<string, unknown> = {}) {
  return item(id, { topics: ['nlp'], ...more });
}

function week(more: Record<string, unknown>, ofTheWeek: Record<string, unknown> = {}): EditorFiles {
  return changed({ [WEEK]: issue(49, '2020-11-29', [labelled('three', { paper: PAPER, ...more })], ofTheWeek) });
}

function adviceOn(files: EditorFiles) {
  const read = readArchive(archiveFolder(files));
  expect(read.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  return adviseOnArchive(read).advice;
}

/** What advice there is on a text that takes the place of a summary's, in one of the languages. */
function ids(summary: Record<string, string>): string[] {
  return adviceOn(week({ summary: { ...both('What three did.'), ...summary } })).map(({ advice }) => advice ?? '');
}

const words = (count: number) => `${'Word '.repeat(count - 1)}end.`;

test('an archive that is written as it should be gets no advice', () => {
  expect(adviceOn(week({}))).toEqual([]);
});

test('advice has its place, and the id with which it is accepted', () => {
  const files = week({ summary: { en: 'The data set grew.', 'zh-Hans': '数据集变大了。' } });
  const [advice] = adviceOn(files);
  expect(advice).toEqual({
    severity: 'advice',
    advice: 'spelling',
    file: WEEK,
    line: lineOf(files, WEEK, 'The data set'),
    item: 'three',
    field: 'items[0].summary.en',
    message: '"data set": this archive writes "dataset"',
  });
  expect(advice && formatFault(advice)).toMatch(/^advice: issues\/2020-w49\.json:\d+: item three, .*"dataset" \(spelling\)$/);
});

describe('on how a text is written', () => {
  test.each([
    ['It learnt this.', 'en', 'spelling'],
    ['Colourisation by pieces.', 'en', 'spelling'],
    ['After pre-training it works.', 'en', 'spelling'],
    ['Such data are rare.', 'en', 'spelling'],
    ['Nvidia does it.', 'en', 'spelling'],
    ['TOPBOTS does it.', 'en', 'spelling'],
    ['A start-up does it.', 'en', 'spelling'],
    ['Health care pays.', 'en', 'spelling'],
    ['Its sub-networks agree.', 'en', 'spelling'],
    ['A machine-learning model.', 'en', 'spelling'],
    ['谷歌的研究。', 'zh-Hans', 'spelling'],
    ['图像转换的新方法。', 'zh-Hans', 'spelling'],
    ['本文提出一种方法。', 'zh-Hans', 'self-reference'],
    ['应用 *xpression camera* 很好。', 'zh-Hans', 'emphasis'],
    ['靠*蒸馏 token* 学习。', 'zh-Hans', 'emphasis'],
    ['**Topbots** 很好。', 'zh-Hans', 'emphasis'],
    [words(SENTENCE_LIMITS.words + 1), 'en', 'long-sentence'],
    [`${'长'.repeat(SENTENCE_LIMITS.characters)}。`, 'zh-Hans', 'long-sentence'],
  ])('%s', (text, language, id) => {
    expect(ids({ [language]: text })).toEqual([id]);
  });

  test.each([
    ['The dataset is learned from data; NVIDIA and Topbots know.', 'en'],
    ['An *emphasized* word in English.', 'en'],
    ['*着重*的汉字。', 'zh-Hans'],
    [
      '题目改为《Adaptive Risk Minimization: Learning to Adapt to Domain Shift under Every Circumstance That One Can Imagine》。',
      'zh-Hans',
    ],
    [`${words(SENTENCE_LIMITS.words)} ${words(SENTENCE_LIMITS.words)}`, 'en'],
    [`${'长'.repeat(SENTENCE_LIMITS.characters - 1)}。${'长'.repeat(SENTENCE_LIMITS.characters - 1)}。`, 'zh-Hans'],
  ])('but not on %s', (text, language) => {
    expect(ids({ [language]: text })).toEqual([]);
  });

  test('titles of papers and pages are others’ words', () => {
    const card = { title: both('A Start-Up for Health Care'), site: 'a.example' };
    expect(adviceOn(week({ paper: { ...PAPER, title: 'Pre-training without a Data Set' }, card }))).toEqual([]);
  });

  test('introductions, notes and corrections are looked at as well, of months too', () => {
    const wrong = both('A start-up.');
    const files = week(
      { corrections: [{ day: '2020-12-01', text: wrong }] },
      { intro: wrong, picks: [{ url: 'https://elsewhere.example/b', note: wrong }] },
    );
    expect(adviceOn({ ...files, 'months/2020-12.json': { id: '2020-12', note: wrong, picks: [] } }).map(({ field }) => field)).toEqual([
      'intro.en',
      'picks[0].note.en',
      'items[0].corrections[0].text.en',
      'note.en',
    ]);
  });
});

describe('on papers', () => {
  test.each([
    ['no authors', { ...PAPER, authors: undefined }, 'no-authors', 'items[0].paper'],
    ['no venue', { ...PAPER, venue: undefined }, 'no-venue', 'items[0].paper'],
    ['a year after the venue’s', { ...PAPER, year: 2021 }, 'venue-before-year', 'items[0].paper.year'],
  ])('%s', (_name, paper, advice, field) => {
    expect(adviceOn(week({ paper }))).toMatchObject([{ advice, field, line: expect.any(Number) as number }]);
  });

  test('but not on a venue without a year, nor on one that comes later', () => {
    expect(adviceOn(week({ paper: { ...PAPER, venue: { name: 'arXiv only' } } }))).toEqual([]);
    expect(adviceOn(week({ paper: { ...PAPER, venue: { name: 'JMLR', year: 2022 } } }))).toEqual([]);
  });
});

describe('on headlines', () => {
  const headlines = (first: Record<string, string>, second: Record<string, string>) =>
    adviceOn(
      changed({
        'issues/2020-w49.json': issue(49, '2020-11-29', [labelled('three', { headline: first })]),
        'issues/2020-w50.json': issue(50, '2020-12-06', [labelled('four', { headline: second })]),
        'months/2020-12.json': undefined,
      }),
    );

  test('two that are alike in a language, in whatever weeks; the later one is named', () => {
    const alike = headlines(
      { en: 'Ten machine learning papers of 2020 to read', 'zh-Hans': '2020 年值得一读的十篇论文' },
      { en: 'Ten vision papers of 2020 to read', 'zh-Hans': '2020 年值得一读的十篇视觉论文' },
    );
    expect(alike.map(({ file, field, message }) => [file, field, message.includes('2020-w49/three')])).toEqual([
      ['issues/2020-w50.json', 'items[0].headline.en', true],
      ['issues/2020-w50.json', 'items[0].headline.zh-Hans', true],
    ]);
  });

  test('but not two that only share their subject', () => {
    expect(
      headlines(
        { en: 'Fake faces have no heartbeat', 'zh-Hans': '伪造的脸没有心跳' },
        { en: 'Fake faces protect the persecuted', 'zh-Hans': '伪造的脸保护受迫害者' },
      ),
    ).toEqual([]);
  });
});

describe('on the row of weeks', () => {
  const drifting = (ofTheWeek: Record<string, unknown> = {}) =>
    changed({ 'issues/2020-w50.json': issue(50, '2020-12-13', [labelled('four', { paper: PAPER })], ofTheWeek) });

  test('a day that disagrees with its number, and a week that is not there, each have their advice', () => {
    expect(adviceOn(drifting())).toMatchObject([
      { advice: 'week-drift', field: 'week.startsOn', message: expect.stringContaining('week 50 starts on 2020-12-06') as string },
      { advice: 'missing-weeks', field: 'week.startsOn', message: expect.stringContaining('the week from 2020-12-06 is') as string },
    ]);
  });

  test('both are accepted for the week', () => {
    expect(adviceOn(drifting({ accepted: ['week-drift', 'missing-weeks'] }))).toEqual([]);
  });

  test('neither is a doubt about the files', () => {
    expect(readArchive(archiveFolder(drifting())).faults).toEqual([]);
  });
});

describe('what an editor accepts', () => {
  const preprint = { ...PAPER, venue: undefined };

  test.each([
    ['in the item', week({ paper: preprint, accepted: ['no-venue'] })],
    ['in the week', week({ paper: preprint }, { accepted: ['no-venue'] })],
  ])('%s is settled, and nothing else', (_name, files) => {
    expect(adviceOn(files)).toEqual([]);
  });

  test('does not settle other advice', () => {
    expect(adviceOn(week({ paper: { ...preprint, authors: undefined }, accepted: ['no-venue'] }))).toMatchObject([
      { advice: 'no-authors' },
    ]);
  });

  test('but that nothing calls for any more is a warning', () => {
    expect(adviceOn(week({ accepted: ['no-venue'] }, { accepted: ['emphasis'] }))).toMatchObject([
      { severity: 'warning', field: 'accepted[0]', message: expect.stringContaining('remove it') as string },
      { severity: 'warning', item: 'three', field: 'items[0].accepted[0]' },
    ]);
  });

  test('has to be advice that there is', () => {
    const { faults } = readArchive(archiveFolder(week({ accepted: ['no-venu'] })));
    expect(faults).toMatchObject([
      { severity: 'error', field: 'items[0].accepted[0]', message: expect.stringContaining('no-venue') as string },
    ]);
  });
});

test('the archive itself has no open advice', () => {
  expect(adviseOnArchive(readArchive('data')).advice.map(formatFault)).toEqual([]);
});

describe('sentences', () => {
  test.each([
    ['One. Two? “Three!” Four: 5.', ['One.', 'Two?', '“Three!”', 'Four: 5.']],
    ['It has 3.2 MB, e.g. here. 81% is much.', ['It has 3.2 MB, e.g. here.', '81% is much.']],
    ['一。“二！”三？四', ['一。', '“二！”', '三？', '四']],
  ])('%s', (paragraph, sentences) => {
    expect(sentencesOf(paragraph)).toEqual(sentences);
  });

  test('are together the whole paragraph, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (paragraph) => {
        expect(sentencesOf(paragraph).join('').replace(/\s/gu, '')).toBe(paragraph.replace(/\s/gu, ''));
      }),
    );
  });

  test('are measured in words, or in characters where words are not parted', () => {
    expect(measure('It keeps 3.2 MB of state-of-the-art weights — no more.', 'en')).toEqual({ length: 9, unit: 'words' });
    expect(measure('论文改题为《Long Title》，用 GPU。', 'zh-Hans')).toEqual({ length: 12, unit: 'characters' });
  });
});

describe('on items without a topic', () => {
  test('names the topics that their words speak for, and these words', () => {
    const [advice, ...more] = adviceOn(week({ topics: [], headline: both('StyleGAN draws owls') }));
    expect(more).toEqual([]);
    expect(advice).toMatchObject({ advice: 'no-topics', item: 'three', field: 'items[0].topics' });
    expect(advice?.message).toBe('has no topic: give it one of topics.json; its words speak for gan ("StyleGAN")');
  });

  test('is not given where the archive has no vocabulary', () => {
    const { 'issues/2020-w49.json': only, 'archive.json': settings } = week({ topics: [] });
    expect(adviceOn({ 'archive.json': settings, 'topics.json': { topics: [] }, 'issues/2020-w49.json': only })).toEqual([]);
  });
});
