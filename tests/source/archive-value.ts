import type { PublishedArchive } from '../../src/archive/published/archive.ts';
import { both } from './archive-folder.ts';
import { SECTION_SETTINGS } from './sections.ts';

/** The published entry of a small archive. */
export const ARCHIVE: PublishedArchive = {
  version: 2,
  title: both('Small'),
  tagline: both('Few words.'),
  url: 'https://small.example/',
  languages: ['en', 'zh-Hans'],
  sections: [...SECTION_SETTINGS],
  years: [{ year: 2020, issues: 3, items: 5 }],
  newest: { issue: '2020-w50', month: '2020-12' },
  search: 'search/0123456789ab.bin',
};
