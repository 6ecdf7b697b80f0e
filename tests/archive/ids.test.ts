import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ARXIV_ID,
  DATE,
  ISSUE_ID,
  issueId,
  KEBAB,
  LANGUAGE_TAG,
  MONTH_ID,
  readIssueId,
  weekOfIssue,
  yearOf,
} from '../../src/archive/ids.ts';

const weeks = fc.record({ year: fc.integer({ min: 1990, max: 2100 }), number: fc.integer({ min: 1, max: 53 }) });

describe('an issue’s id', () => {
  test('is the year and the number of its week in two digits', () => {
    expect(issueId({ year: 2021, number: 1 })).toBe('2021-w01');
    expect(issueId({ year: 2020, number: 52 })).toBe('2020-w52');
  });

  test('says the week that it was made of', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        expect(issueId(week)).toMatch(ISSUE_ID);
        expect(weekOfIssue(issueId(week))).toEqual(week);
        expect(yearOf(issueId(week))).toBe(week.year);
      }),
    );
  });

  test('is read from what fingers make of it', () => {
    fc.assert(
      fc.property(weeks, fc.constantFrom('-w', 'w', '-W', 'W'), fc.boolean(), (week, between, short) => {
        const number = short ? String(week.number) : String(week.number).padStart(2, '0');
        expect(readIssueId(`${week.year}${between}${number}`)).toBe(issueId(week));
      }),
    );
  });

  test.each(['', '2020', '2020-w', '2020-11', '2020-48', '2020-11-22', 'w48', '2020-w480', '2020-w48x'])('is not made of %s', (text) => {
    expect(readIssueId(text)).toBeUndefined();
    expect(weekOfIssue(text)).toBeUndefined();
  });
});

test.each([
  [
    'KEBAB',
    KEBAB,
    ['gan', 'few-shot-gan', 'gpt-3', '3d'],
    ['', 'GAN', 'few--shot', '-gan', 'gan-', 'few_shot', 'few shot', '图像', 'gan\n'],
  ],
  ['ISSUE_ID', ISSUE_ID, ['2020-w01', '2020-w48', '2020-w53'], ['2020-w5', '2020-48', '2020-W48', '2020-w48/x']],
  ['MONTH_ID', MONTH_ID, ['2020-01', '2020-12'], ['2020-00', '2020-13', '2020-1', '2020-w11', '2020-11-01']],
  ['DATE', DATE, ['2020', '2020-11', '2020-11-30'], ['20', '2020-1', '2020-13', '2020-11-32', '2020-11-3', '2020-w48']],
  ['LANGUAGE_TAG', LANGUAGE_TAG, ['en', 'zh-Hans', 'pt-BR', 'zh-Hant-TW'], ['', 'EN', 'english', 'zh-hans', 'en-us', 'en_US']],
  [
    'ARXIV_ID',
    ARXIV_ID,
    ['2010.05334', '1312.1234', 'hep-th/9901001', 'math.GT/0309136'],
    ['2010.05334v2', '2010', '10.1038/s41586', 'abs/2010.05334'],
  ],
])('%s takes what is one and nothing else', (_, pattern, good, bad) => {
  expect(good.filter((text) => !pattern.test(text))).toEqual([]);
  expect(bad.filter((text) => pattern.test(text))).toEqual([]);
});
