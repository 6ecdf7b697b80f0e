import type { Language } from '../../src/archive/languages.ts';
import type { SectionSettings } from '../../src/archive/sections.ts';
import { sectionsIn } from '../../src/i18n/sections.ts';
import { readArchive } from '../../src/source/read-archive.ts';

/** The sections of a small archive, in page order. */
export const SECTION_SETTINGS: readonly SectionSettings[] = [
  { id: 'features', name: { en: 'Features', 'zh-Hans': '特稿' }, accent: 'violet' },
  {
    id: 'papers',
    name: { en: 'Papers', 'zh-Hans': '论文' },
    count: { en: { one: '# paper', other: '# papers' }, 'zh-Hans': { other: '# 篇论文' } },
    accent: 'indigo',
  },
  { id: 'articles', name: { en: 'Articles', 'zh-Hans': '技术文章' }, accent: 'teal' },
  { id: 'use-cases', name: { en: 'Use cases', 'zh-Hans': '应用案例' }, accent: 'ochre' },
  { id: 'other', name: { en: 'Other', 'zh-Hans': '其他' }, accent: 'magenta' },
];

/** Their ids. */
export const SECTIONS: readonly string[] = SECTION_SETTINGS.map(({ id }) => id);

/** The sections of the archive in data/, by which the built sites are made. */
export function siteSections(language: Language = 'en') {
  return sectionsIn(readArchive('data').archive?.value.sections ?? [], language);
}
