import type { Language } from '../../archive/languages.ts';
import type { RichNode } from '../../archive/rich-text.ts';
import { monthShort, monthShortWithYear } from '../../i18n/format.ts';
import { grouped } from '../../relations/groups.ts';
import type { HeldItem } from '../../source/archive-index.ts';
import type { Archive } from '../../source/settings-schema.ts';
import type { KeptThings } from '../keeping/kept-things.ts';
import type { Period, TimelineBar } from './timeline.ts';

/** As many months as a phone shows apart; topics that are older are drawn by year. */
const MOST_MONTHS = 24;

/** Months from one to another, both `YYYY-MM`, both included. */
function monthsBetween(first: string, last: string): string[] {
  const months = [];
  for (let [year = 0, month = 0] = first.split('-').map(Number); ; month === 12 ? ((year += 1), (month = 1)) : (month += 1)) {
    const id = `${year}-${String(month).padStart(2, '0')}`;
    if (id > last) return months;
    months.push(id);
  }
}

/** A month below an axis; a January and the first one say their year. */
function nameOf(id: string, at: number, language: Language): string {
  return at === 0 || id.endsWith('-01') ? monthShortWithYear(id, language) : monthShort(id, language);
}

/** The periods of a topic's chart: the archive's months where they are few, else its years. */
function periodsOf(first: string, last: string, language: Language): { periods: Period[]; periodOf: (day: string) => string } {
  const months = monthsBetween(first.slice(0, 7), last.slice(0, 7));
  if (months.length <= MOST_MONTHS)
    return { periods: months.map((id, at) => ({ id, name: nameOf(id, at, language) })), periodOf: (day) => day.slice(0, 7) };
  const years = [...new Set(months.map((id) => id.slice(0, 4)))];
  return { periods: years.map((id) => ({ id, name: id })), periodOf: (day) => day.slice(0, 4) };
}

/** Draws a chart, or takes it from an earlier build: what draws is loaded only where it has something to do. */
async function chart(periods: readonly Period[], bars: readonly TimelineBar[], kept: KeptThings | undefined): Promise<RichNode> {
  const draw = async () => (await import('./timeline.ts')).drawTimeline(periods, bars);
  if (!kept) return draw();
  const bytes = await kept.get(JSON.stringify([periods, bars]), async () => Buffer.from(JSON.stringify(await draw())));
  return JSON.parse(Buffer.from(bytes).toString()) as RichNode;
}

/** A topic's items over the archive's time, by section. `days` are the first and the last day of the archive's items. */
export async function topicTimeline(
  items: readonly HeldItem[],
  days: { first: string; last: string },
  sections: Archive['sections'],
  language: Language,
  kept?: KeptThings,
): Promise<RichNode> {
  const { periods, periodOf } = periodsOf(days.first, days.last, language);
  const bars = sections.flatMap(({ id, accent }) =>
    [
      ...grouped(
        items.filter(({ item }) => item.section === id),
        ({ day }) => [periodOf(day)],
      ),
    ].map(([period, { length }]) => ({
      period,
      accent,
      items: length,
    })),
  );
  return chart(periods, bars, kept);
}
