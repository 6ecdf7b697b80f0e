import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { monthName, weekDates } from '../../src/i18n/format.ts';
import { INTERFACES, interfaceOf } from '../../src/i18n/interfaces.ts';
import { ownName } from '../../src/i18n/language-names.ts';
import { MESSAGE_MODULES } from '../../src/i18n/message-modules.ts';
import { loadMessages } from '../../src/i18n/messages.tsx';

test.each([
  ['en', 'en'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-Hant', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['pt-BR', 'en'],
])('pages in %s have the interface in %s', async (language, expected) => {
  expect(interfaceOf(language)).toBe(expected);
  expect(await loadMessages(language)).toBe(await loadMessages(expected));
});

test('dates are written as the interface writes them', () => {
  expect(monthName('2020-11', 'de')).toBe(monthName('2020-11', 'en'));
  expect(weekDates('2020-11-22', 'zh-Hant')).toBe(weekDates('2020-11-22', 'zh-Hans'));
});

test('a language is called what it calls itself', () => {
  expect(['en', 'zh-Hans', 'de', 'ja'].map(ownName)).toEqual(['English', '中文', 'Deutsch', '日本語']);
});

test('each interface has a module of messages', () => {
  expect(INTERFACES.filter((tag) => !existsSync(MESSAGE_MODULES[tag]))).toEqual([]);
});
