import { useWindowVirtualizer, windowScroll, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { textNumber } from '../../archive/texts/text-hash.ts';
import { keepPosition, positionLeft, positionNow, returnTo } from '../state/list-position.ts';

/** About the height of a row and of what stands above the list, in pixels, until they are measured. */
export const ROW_HEIGHT = 150;
const LIST_TOP = 220;

/** What was measured in lists that were left, by search, so that coming back finds the same heights. The last few are kept. */
const measured = new Map<string, { top: number; rows: VirtualItem[] }>();
const MOST_MEASURED = 20;

function keepMeasured(key: string, top: number, rows: VirtualItem[]): void {
  measured.delete(key);
  measured.set(key, { top, rows });
  for (const oldest of [...measured.keys()].slice(0, -MOST_MEASURED)) measured.delete(oldest);
}

/** Scrolls where that changes something: to be told to stay would lay the page out at once. */
const scrollToFn: typeof windowScroll = (offset, options, virtualizer) => {
  if (offset + (options.adjustments ?? 0) !== virtualizer.scrollOffset) windowScroll(offset, options, virtualizer);
};

/** A list's number, by its name: its rows' keys are numbers, for there may be a hundred thousand. */
const listNumber = (name: string) => textNumber(name) * 2 ** 20;

/** Rows that are laid out before there is time for all: more than any window shows. */
const FIRST_ROWS = 40;

interface ListRows {
  virtualizer: Virtualizer<Window, Element>;
  /** To be put on the list: an element that has the rows, with their `data-index`, in it. */
  list: RefObject<HTMLDivElement | null>;
  /** How far down the page the list begins, in pixels; about, until it is measured. */
  top: number;
  /** How high the list is, in pixels; about, until all rows are measured. */
  height: number;
  /** Whether the rows are to be measured: `virtualizer.measureElement` is then their ref. */
  measures: boolean;
}

/**
 * The rows near the window of a list of `count`. `key` names the list; `settled` says that there is time to measure: at
 * each keystroke it would lay the page out twice. Coming back to the list, also by a reload, finds its position again.
 */
export function useListRows(key: string, count: number, settled: boolean): ListRows {
  const list = useRef<HTMLDivElement>(null);
  const { key: entry } = useLocation();
  const known = measured.get(key);
  const [top, setTop] = useState(known?.top ?? LIST_TOP);
  const [left] = useState(() => positionLeft(entry, key));
  const measures = settled || known !== undefined;
  const number = useMemo(() => listNumber(key), [key]);
  const virtualizer = useWindowVirtualizer({
    count: measures ? count : Math.min(count, FIRST_ROWS),
    estimateSize: () => ROW_HEIGHT,
    // Heights belong to a list: another one starts afresh.
    getItemKey: useCallback((row: number) => number + row, [number]),
    overscan: measures ? 3 : 1,
    scrollMargin: top,
    initialMeasurementsCache: known?.rows ?? [],
    useCachedMeasurements: !measures,
    scrollToFn,
  });
  useEffect(() => {
    if (measures) setTop(list.current?.offsetTop ?? LIST_TOP);
  }, [key, count, measures]);
  useEffect(() => {
    if (!left) return undefined;
    const row = (index: number) => list.current?.querySelector(`[data-index="${index}"]`);
    return returnTo(left, row, () => virtualizer.scrollToIndex(left.row, { align: 'start' }));
  }, [left, virtualizer]);
  useEffect(() => {
    if (measures) return () => keepMeasured(key, top, virtualizer.measurementsCache);
    return undefined;
  }, [key, measures, top, virtualizer]);
  const shown = useRef({ entry, key });
  useLayoutEffect(() => {
    shown.current = { entry, key };
  }, [entry, key]);
  // A layout effect: it ends while the rows are still in the page. Not at each keystroke, for it lays the page out.
  useLayoutEffect(() => {
    const leave = () => keepPosition(shown.current.entry, positionNow(shown.current.key, list.current));
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const height = measures ? virtualizer.getTotalSize() : count * ROW_HEIGHT;
  return { virtualizer, list, top, height, measures };
}
