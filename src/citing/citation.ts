/**
 * What is cited, in the form of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV;
 * its schema is csl-data.json 1.0.2): the one record that every format is printed from.
 */

/** A person, with family and given names apart, or an organisation (`literal`). */
export interface CitedName {
  family?: string;
  given?: string;
  /** In lower case before the family name, with which it stays: `van der`. */
  'non-dropping-particle'?: string;
  /** `Jr.`, `III`. */
  suffix?: string;
  literal?: string;
}

/** A date as far as it is known: a year, a month or a day, as numbers. */
export interface CitedDate {
  'date-parts': [number[]];
}

/** `article` is a preprint, or a paper of which no more is known. */
export type CitedType = 'paper-conference' | 'article-journal' | 'article' | 'webpage';

/** A work as it is cited. */
export interface Citation {
  /** The key by which texts cite it: `foret2020sharpness`. The same work has the same key, wherever it is mentioned. */
  id: string;
  type: CitedType;
  title: string;
  /** Of what stands here in another language. */
  'original-title'?: string;
  author?: CitedName[];
  /** The venue, or a page's site. */
  'container-title'?: string;
  /** What kind of paper it is, where the type does not say. */
  genre?: 'workshop';
  /** When it was published: in its venue, where it has one. */
  issued?: CitedDate;
  /** When there was a preprint of it, where that is another year. */
  'original-date'?: CitedDate;
  /** When the newsletter saw the page: the first day of its week. */
  accessed?: CitedDate;
  DOI?: string;
  URL?: string;
  /** Of preprints: who publishes them, and under which number. */
  publisher?: string;
  number?: string;
  /** Of papers with a venue: where the preprint is, and under which number. */
  archive?: string;
  archive_location?: string;
  /** What the newsletter says of it. */
  annote?: string;
  custom: CitedIds;
}

/** What CSL-JSON has no fields for. */
export interface CitedIds {
  /** The items that it is cited for: `2020-w48/few-shot-gan`. */
  items: string[];
  arxiv?: string;
  openreview?: string;
}

/** A day as numbers; `day` is `YYYY-MM-DD`. */
export function citedDay(day: string): CitedDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** A year as a date. */
export function citedYear(year: number): CitedDate {
  return { 'date-parts': [[year]] };
}

/** A date as ISO 8601 writes it, with another sign between its parts where that is asked for: `2020-11-22`. */
export function dateText(date: CitedDate, between = '-'): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join(between);
}

/** A list with each work once, as it stands there first, cited for all its items. */
export function citedOnce(citations: readonly Citation[]): Citation[] {
  return [...Map.groupBy(citations, ({ id }) => id).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const items = [first, ...others].flatMap(({ custom }) => custom.items);
    return { ...first, custom: { ...first.custom, items: [...new Set(items)] } };
  });
}
