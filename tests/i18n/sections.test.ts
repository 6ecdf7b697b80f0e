import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/archive/languages.ts';
import { localArchive } from '../../src/archive/local-archive.ts';
import { countsInWords, sectionsIn } from '../../src/i18n/sections.ts';
import { ARCHIVE } from '../source/archive-value.ts';
import { SECTIONS } from '../source/sections.ts';

const settingsIn = (language: Language) => localArchive(ARCHIVE, language).sections;
const english = sectionsIn(settingsIn('en'), 'en');
const chinese = sectionsIn(settingsIn('zh-Hans'), 'zh-Hans');

describe('an archive’s sections', () => {
  test('have their names in the page’s language, in the order of the settings', () => {
    expect(english.ids).toEqual(SECTIONS);
    expect(english.ids.map(english.name)).toEqual(['Features', 'Papers', 'Articles', 'Use cases', 'Other']);
    expect(chinese.name('papers')).toBe('论文');
  });

  test('fall back to another language, and to their ids where there is no such section', () => {
    const german = sectionsIn(
      localArchive({ ...ARCHIVE, sections: [{ id: 'news', name: { de: 'Neues' }, accent: 'teal' }] }, 'en').sections,
      'en',
    );
    expect(german.name('news')).toBe('Neues');
    expect(english.name('news')).toBe('news');
    expect(english.accent('news')).toBeUndefined();
    expect(english.accent('use-cases')).toBe('ochre');
  });

  test('are counted in the words of each language', () => {
    expect([1, 2, 1200].map((n) => english.count('papers', n))).toEqual(['1 paper', '2 papers', '1,200 papers']);
    expect([1, 2].map((n) => chinese.count('papers', n))).toEqual(['1 篇论文', '2 篇论文']);
    expect(english.count('features', 2)).toBe('Features: 2');
  });

  test('are listed in page order, those without items left out', () => {
    expect(countsInWords({ other: 1, papers: 7, features: 0 }, english, ' · ')).toBe('7 papers · Other: 1');
    expect(countsInWords({}, english, ', ')).toBe('');
  });
});
