import type { PublishedTopic } from '../../archive/published/topics.ts';
import { totalCount } from '../../archive/sections.ts';
import { queryPart } from '../../design/links/use-address-params.ts';
import type { ItemSpan } from '../item-pages.ts';

/** Where the items of a year stand among all of a topic's; without a year, all of them. */
export function spanOf({ years, items }: Pick<PublishedTopic, 'years' | 'items'>, year: number | undefined): ItemSpan {
  if (year === undefined) return { first: 0, end: items };
  const size = (of: readonly { counts: PublishedTopic['years'][number]['counts'] }[]) =>
    of.reduce((sum, { counts }) => sum + totalCount(counts), 0);
  const first = size(years.filter((each) => each.year < year));
  return { first, end: first + size(years.filter((each) => each.year === year)) };
}

/** Reads the year from an address (`?year=2020`); undefined where it names none of the topic's. */
export function readTopicYear(params: URLSearchParams, { years }: Pick<PublishedTopic, 'years'>): number | undefined {
  return years.find(({ year }) => String(year) === params.get('year'))?.year;
}

/** An address's parameters narrowed to something else, or to nothing: the year of a topic, the topic of an author. How much was shown of the one before goes. */
export function writeNarrowed(params: URLSearchParams, parameter: 'year' | 'topic', value: string | number | undefined): string {
  const written = new URLSearchParams(params);
  written.delete(parameter);
  written.delete('show');
  if (value !== undefined) written.set(parameter, String(value));
  return queryPart(written);
}

/** How many times as much is asked for (`?show=2`); 1 where the address does not say. */
export function readShown(params: URLSearchParams): number {
  const shown = params.get('show') ?? '';
  return /^[1-9]\d{0,3}$/.test(shown) ? Number(shown) : 1;
}

/** An address's parameters with more shown, with the question mark. */
export function writeShown(params: URLSearchParams, shown: number): string {
  const written = new URLSearchParams(params);
  written.set('show', String(shown));
  return `?${written}`;
}
