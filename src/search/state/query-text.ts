import type { SearchRequest } from '../search-engine.ts';

/**
 * The month after `YYYY-MM`, the day after `YYYY-MM-DD`, the year after `YYYY`: the index's `before:` does not include
 * what it names. Undefined after the last one that four digits can name.
 */
export function dateAfter(date: string): string | undefined {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next = new Date(
    Date.UTC(
      day === undefined && month === undefined ? year + 1 : year,
      (month ?? 1) - 1 + (day === undefined && month !== undefined ? 1 : 0),
      day === undefined ? 1 : day + 1,
    ),
  );
  return next.getUTCFullYear() > 9999 ? undefined : next.toISOString().slice(0, date.length);
}

/** A request as one query: its filters as operators, then the text as typed, so that what is open at its end stays open. */
export function queryText({
  text,
  sections,
  topics,
  from,
  to,
}: Pick<SearchRequest, 'text' | 'sections' | 'topics' | 'from' | 'to'>): string {
  const end = to === undefined ? undefined : dateAfter(to);
  const filters = [
    sections.map((section) => `section:${section}`).join(' OR '),
    ...topics.map((topic) => `topic:${topic}`),
    from === undefined ? '' : `after:${from}`,
    end === undefined ? '' : `before:${end}`,
  ];
  // An OR with nothing before it is a word, and must not join what is typed to the last filter.
  return [...filters.filter(Boolean), text.replace(/^(\s*)(?:OR|\|)(?=\s|$)/, '$1or')].join(' ');
}
