import { yearOf } from './ids.ts';
import { localText, type Language } from './languages.ts';
import type { PublishedArchive } from './published/archive.ts';
import type { Accent, CountForms, Section, SectionSettings } from './sections.ts';

/** A section in one language. */
export interface LocalSection {
  id: Section;
  name: string;
  count?: CountForms;
  accent: Accent;
}

/** So many years are named at the foot of every page and on home; `/years` has all. */
const NAMED_YEARS = 6;

/**
 * The archive's entry in one language: what every page carries of it. It is of one size however old the archive is, and
 * the same after a new week of the same month.
 */
export interface LocalArchive extends Pick<PublishedArchive, 'url' | 'languages'> {
  title: string;
  tagline: string;
  /** The newest years, from the older to the newest. */
  years: number[];
  firstYear?: number;
  /** The year that the newest week bears, and the month in which it starts. */
  newest?: { year: number; month: string };
  /** In page order. */
  sections: LocalSection[];
}

function localSection({ id, name, count, accent }: SectionSettings, language: Language): LocalSection {
  const forms = count?.[language];
  return { id, name: localText(name, language)?.text ?? id, ...(forms ? { count: forms } : {}), accent };
}

/** Takes what one language needs of the archive's entry, which has its texts in all of them. */
export function localArchive(
  { url, languages, years, newest, title, tagline, sections }: PublishedArchive,
  language: Language,
): LocalArchive {
  const text = (value: typeof title) => localText(value, language)?.text ?? '';
  return {
    title: text(title),
    tagline: text(tagline),
    url,
    languages,
    sections: sections.map((section) => localSection(section, language)),
    years: years.slice(-NAMED_YEARS).map(({ year }) => year),
    ...(years[0] ? { firstYear: years[0].year } : {}),
    ...(newest ? { newest: { year: yearOf(newest.issue), month: newest.month } } : {}),
  };
}
