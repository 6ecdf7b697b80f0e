import { localText, type Language } from './languages.ts';
import type { PublishedArchive } from './published.ts';
import type { Accent, CountForms, Section, SectionSettings } from './sections.ts';

/** A section in one language. */
export interface LocalSection {
  id: Section;
  name: string;
  count?: CountForms;
  accent: Accent;
}

/** The archive's entry in one language: what a page carries of it. */
export interface LocalArchive extends Pick<PublishedArchive, 'url' | 'languages' | 'newest'> {
  title: string;
  tagline: string;
  /** From the oldest to the newest. */
  years: { year: number; issues: number }[];
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
    years: years.map(({ year, issues }) => ({ year, issues })),
    ...(newest ? { newest } : {}),
  };
}
