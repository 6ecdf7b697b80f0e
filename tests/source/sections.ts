import type { SectionSettings } from '../../src/archive/sections.ts';

/** The sections of a small archive, in page order. */
export const SECTION_SETTINGS: readonly SectionSettings[] = [
  { id: 'features', name: { en: 'Features', 'zh-Hans': '特稿' }, accent: 'violet' },
  {
    id: 'papers',
    name: { en: 'Papers', 'zh-Hans': '论文' },
    count: { en: { one: '# paper', other: '# papers' }, 'zh-Hans': '# 篇论文' },
    accent: 'indigo',
  },
  { id: 'articles', name: { en: 'Articles', 'zh-Hans': '技术文章' }, accent: 'teal' },
  { id: 'use-cases', name: { en: 'Use cases', 'zh-Hans': '应用案例' }, accent: 'ochre' },
  { id: 'other', name: { en: 'Other', 'zh-Hans': '其他' }, accent: 'magenta' },
];

/** Their ids. */
export const SECTIONS: readonly string[] = SECTION_SETTINGS.map(({ id }) => id);
