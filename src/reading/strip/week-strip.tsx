import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { issuePath, monthPath, yearPath } from '../../archive/addresses/paths.ts';
import type { IndexedWeek, YearIndex } from '../../archive/published/weeks.ts';
import { monthOf } from '../../archive/weeks.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { ViewLink, type View } from '../../design/links/view-link.tsx';
import { pressedKey } from '../../design/pressed-key.ts';
import { monthShort, monthShortWithYear, weekDates } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useItemTools } from '../../items/item-tools.tsx';
import styles from './week-strip.module.css';

interface WeekStripProps {
  index: YearIndex;
  /** The week that the page shows. */
  current?: string;
  /** The month that the page shows: its weeks are marked. */
  month?: string;
  /** In a search: issue id → hits. The bars are then filled as far as a week has hits; else underlined as far as it was read. */
  hits?: Readonly<Record<string, number>>;
  /** The view of this page to which a week's bar leads, if not to the week. */
  weekView?: (id: string) => View;
  /** What to keep in the address, with its question mark: the section filter. */
  search?: string;
  /** Whether a bar is filled as far as its week has been read, where there are no hits. */
  showsRead?: boolean;
}

/** Runs of weeks that start in the same month, in order. */
function monthRuns(weeks: readonly IndexedWeek[]): { id: string; weeks: number }[] {
  const runs: { id: string; weeks: number }[] = [];
  for (const week of weeks) {
    const id = monthOf(week);
    const last = runs.at(-1);
    if (last?.id === id) last.weeks += 1;
    else runs.push({ id, weeks: 1 });
  }
  return runs;
}

const share = (part: number) => Math.round(part * 100) / 100;

const STEPS: Record<string, (place: number, count: number) => number> = {
  ArrowLeft: (place) => place - 1,
  ArrowRight: (place) => place + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function onBarKeyDown(event: KeyboardEvent<HTMLAnchorElement>): void {
  const step = STEPS[pressedKey(event.nativeEvent)];
  if (!step) return;
  event.preventDefault();
  const bars = [...(event.currentTarget.closest('ol')?.querySelectorAll('a') ?? [])];
  bars[step(bars.indexOf(event.currentTarget), bars.length)]?.focus();
}

/** A year's weeks as a row of bars, as high as they have items; arrow keys move along it, and it takes one stop of the Tab key. */
export function WeekStrip({ index, current, month, hits, weekView, search = '', showsRead = true }: WeekStripProps) {
  const { language, messages } = useLocale();
  const bars = useRef<HTMLOListElement>(null);
  const months = useRef<HTMLOListElement>(null);
  const { weeks, year } = index;
  const readIn = useItemTools(showsRead)?.readIn;
  const most = Math.max(1, ...weeks.map((week) => week.items));
  const stop = Math.max(
    0,
    weeks.findIndex((week) => (current ? week.id === current : month ? monthOf(week) === month : false)),
  );
  useEffect(() => {
    bars.current?.querySelectorAll('a').forEach((bar, place) => {
      // Arrow keys move along the strip from now on, so that it takes one stop of the Tab key.
      bar.tabIndex = place === stop ? 0 : -1;
      const week = weeks[place];
      if (!week) return;
      const read = Math.min(readIn?.(week.id) ?? 0, week.items);
      const amount = hits
        ? messages.search.results(hits[week.id] ?? 0)
        : messages.itemCount(week.items) + (read > 0 ? messages.listSeparator + messages.strip.read(read) : '');
      // In the page a bar has its week's name alone: with the dates of 52 weeks it would weigh 2% more.
      bar.ariaLabel = bar.title = messages.strip.week(messages.week.name(week.number), weekDates(week.startsOn, language), amount);
    });
    const runs = monthRuns(weeks);
    months.current?.querySelectorAll('a').forEach((link, place) => {
      link.ariaLabel = monthShortWithYear(runs[place]?.id ?? '', language);
    });
  }, [weeks, stop, hits, readIn, language, messages]);
  return (
    <div className={styles.frame} style={{ '--weeks': weeks.length } as CSSProperties} data-noprint>
      {index.previous !== undefined && (
        <PageLink className={styles.year} to={yearPath(index.previous)} aria-label={messages.strip.earlier(index.previous)}>
          {`‹ ${index.previous}`}
        </PageLink>
      )}
      <nav className={styles.weeks} aria-label={messages.strip.label(year)}>
        <ol className={styles.bars} ref={bars}>
          {weeks.map((week) => {
            const read = hits ? 0 : Math.min(readIn?.(week.id) ?? 0, week.items);
            const mark = week.id === current ? 'page' : undefined;
            const filled = hits ? (hits[week.id] ?? 0) : read;
            const bar = {
              'aria-label': messages.week.name(week.number),
              'aria-current': mark,
              className: hits ? styles.filled : monthOf(week) === month ? styles.marked : undefined,
              onKeyDown: onBarKeyDown,
            } as const;
            return (
              <li
                key={week.id}
                className={read > 0 ? styles.read : undefined}
                style={
                  {
                    '--share': share(week.items / most),
                    ...(hits || read > 0 ? { '--filled': share(filled / week.items) } : {}),
                  } as CSSProperties
                }
              >
                {weekView ? <ViewLink view={weekView(week.id)} {...bar} /> : <PageLink to={issuePath(week.id) + search} {...bar} />}
              </li>
            );
          })}
        </ol>
        <ol className={styles.months} ref={months} aria-label={messages.strip.months(year)}>
          {monthRuns(weeks).map((run) => (
            <li key={run.id} style={{ '--span': run.weeks } as CSSProperties}>
              <PageLink to={monthPath(run.id) + search} aria-current={run.id === month ? 'page' : undefined} suppressHydrationWarning>
                {monthShort(run.id, language)}
              </PageLink>
            </li>
          ))}
        </ol>
      </nav>
      {index.next !== undefined && (
        <PageLink className={styles.year} to={yearPath(index.next)} aria-label={messages.strip.later(index.next)}>
          {`${index.next} ›`}
        </PageLink>
      )}
    </div>
  );
}
