import type { PublishedTopic } from '../archive/published.ts';

/** A file that lists items of a topic. */
export interface TopicFile {
  year: number;
  part: number;
  hash: string;
}

/** The files that list a topic's items, of one year or of all, the newest items first. */
export function filesOf({ years }: Pick<PublishedTopic, 'years'>, year: number | undefined): TopicFile[] {
  return years
    .filter((each) => year === undefined || each.year === year)
    .flatMap((each) => each.files.map((hash, part) => ({ year: each.year, part, hash })));
}

/** Reads the year from an address (`?year=2020`); undefined where it names none of the topic's. */
export function readTopicYear(params: URLSearchParams, { years }: Pick<PublishedTopic, 'years'>): number | undefined {
  return years.find(({ year }) => String(year) === params.get('year'))?.year;
}

/** An address's parameters with another year, or with none; how much was shown of the one before goes. */
export function writeTopicYear(params: URLSearchParams, year: number | undefined): string {
  const written = new URLSearchParams(params);
  written.delete('year');
  written.delete('show');
  if (year !== undefined) written.set('year', String(year));
  return written.toString();
}

/** How many times more was asked for (`?show=2`); 0 where the page shows the newest items only. */
export function readShown(params: URLSearchParams): number {
  const shown = params.get('show') ?? '';
  return /^\d{1,4}$/.test(shown) ? Number(shown) : 0;
}

/** An address's parameters with more shown, with the question mark. */
export function writeShown(params: URLSearchParams, shown: number): string {
  const written = new URLSearchParams(params);
  written.set('show', String(shown));
  return `?${written}`;
}
