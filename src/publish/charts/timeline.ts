import * as Plot from '@observablehq/plot';
import { Window, type Element } from 'happy-dom';
import type { RichNode } from '../../archive/rich-text.ts';
import { svgTree } from './svg-tree.ts';

/** A month or a year, with its name as short as it stands below an axis. */
export interface Period {
  id: string;
  name: string;
}

/** How many items of a section a period has. */
export interface TimelineBar {
  period: string;
  accent: string;
  items: number;
}

/** Narrow enough that its letters can still be read where a phone shows it 280 pixels wide. */
const WIDTH = 340;
const HEIGHT = 130;
const MOST_NAMES = 6;

const { document } = new Window();

/** Draws bars over time, one a period, in parts by section in the order given. `periods` are all of them, also those without a bar. */
export function drawTimeline(periods: readonly Period[], bars: readonly TimelineBar[]): RichNode {
  const sums = new Map<string, number>();
  for (const { period, items } of bars) sums.set(period, (sums.get(period) ?? 0) + items);
  const most = Math.max(1, ...sums.values());
  const ticks = Math.min(3, most);
  const names = new Map(periods.map(({ id, name }) => [id, name]));
  const every = Math.ceil(periods.length / MOST_NAMES);
  const figure = Plot.plot({
    // Plot needs of it only what makes elements.
    document: document as unknown as NonNullable<Plot.PlotOptions['document']>,
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 22,
    marginRight: 4,
    marginTop: 8,
    marginBottom: 20,
    x: { type: 'band', domain: [...names.keys()], label: null, padding: 0.25 },
    y: { label: null, domain: [0, most] },
    color: { type: 'identity' },
    marks: [
      Plot.gridY({ ticks }),
      Plot.axisY({ ticks, tickFormat: 'd', tickSize: 0 }),
      Plot.axisX({
        ticks: periods.filter((_, at) => at % every === 0).map(({ id }) => id),
        tickFormat: (id: string) => names.get(id) ?? id,
        tickSize: 0,
      }),
      Plot.barY(bars, { x: 'period', y: 'items', fill: 'accent' }),
    ],
  });
  return svgTree(figure as unknown as Element);
}
