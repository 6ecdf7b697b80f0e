import { fittingSize, linesOf, type Setting } from '../../drawing/text-lines.ts';
import { lineOutline } from '../../drawing/typeface.ts';

/** A bar of a card's strip; `marked` are those that the card is about. */
export interface CardBar {
  items: number;
  marked: boolean;
}

/** What a card says: the same card is the same picture. */
export interface Card {
  site: string;
  kicker: string;
  title: string;
  lead: string;
  counts: string;
  bars: readonly CardBar[];
}

/** Where the parts of a picture are, in pixels: the feet of its lines, and the strip. */
interface Layout {
  width: number;
  height: number;
  margin: number;
  band: number;
  site: number;
  kicker: number;
  title: { y: number; size: number; lines: number };
  lead: { gap: number; size: number; lines: number };
  strip: { top: number; foot: number };
  counts: number;
  small: number;
}

/** What previews of links ask for. */
export const PREVIEW: Layout = {
  width: 1200,
  height: 630,
  margin: 72,
  band: 10,
  site: 92,
  kicker: 158,
  title: { y: 250, size: 84, lines: 2 },
  lead: { gap: 70, size: 38, lines: 2 },
  strip: { top: 452, foot: 540 },
  counts: 590,
  small: 28,
};

/** The cover of a book. */
export const COVER: Layout = {
  width: 1200,
  height: 1600,
  margin: 110,
  band: 24,
  site: 190,
  kicker: 520,
  title: { y: 660, size: 128, lines: 3 },
  lead: { gap: 110, size: 50, lines: 4 },
  strip: { top: 1240, foot: 1390 },
  counts: 1470,
  small: 40,
};

/** The design's colours in the light (tokens.css). */
const INK = '#1c1b1f';
const SOFT = '#5d5b64';
const LINE = '#e2ded4';
const BAR = '#aaa69f';
const PAPER = '#fbfaf6';
const ACCENT = '#3343b8';

/** A title is never set smaller than this part of its size for being on one line. */
const LEAST_TITLE = 0.8;

/** A bar is never wider, however few there are. */
const WIDEST = 36;

interface Placed {
  svg: string;
  /** The foot of the last line. */
  y: number;
}

function textAt(text: string, setting: Setting, x: number, y: number, fill: string, leading: number): Placed {
  const lines = text === '' ? [] : linesOf(text, setting);
  const step = Math.round(setting.size * leading);
  const svg = lines.map((line, index) => lineOutline(line, setting.typeface, setting.size, { x, y: y + index * step, fill }));
  return { svg: svg.join(''), y: y + Math.max(0, lines.length - 1) * step };
}

function strip(bars: readonly CardBar[], { width, margin, strip: { top, foot } }: Layout): string {
  const inner = width - 2 * margin;
  const most = Math.max(1, ...bars.map(({ items }) => items));
  const step = Math.min(WIDEST, inner / Math.max(1, bars.length));
  const rects = bars.flatMap(({ items, marked }, index) => {
    if (items === 0) return [];
    const own = Math.max(6, (items / most) * (foot - top));
    const place = `x="${(margin + index * step).toFixed(2)}" y="${(foot - own).toFixed(2)}"`;
    return [`<rect ${place} width="${(step * 0.72).toFixed(2)}" height="${own.toFixed(2)}" rx="2" fill="${marked ? ACCENT : BAR}"/>`];
  });
  return `${rects.join('')}<rect x="${margin}" y="${foot + 2}" width="${inner}" height="2" fill="${LINE}"/>`;
}

/** A card as SVG, its words as outlines. What a long title takes is not there for what stands below it. */
export function cardSvg({ site, kicker, title, lead, counts, bars }: Card, layout = PREVIEW): string {
  const { width, height, margin, band } = layout;
  const inner = width - 2 * margin;
  const small = (text: string, y: number, fill: string) => {
    const own = { typeface: 'sans', size: layout.small, width: inner } as const;
    return textAt(text, { ...own, size: fittingSize(text, own), lines: 1 }, margin, y, fill, 1).svg;
  };
  const { lines, y } = layout.title;
  const fitted = fittingSize(title, { typeface: 'serif', size: layout.title.size, width: inner });
  // A little smaller and on one line, it leaves its room to what stands below it.
  const size = fitted >= layout.title.size * LEAST_TITLE ? fitted : layout.title.size;
  const large = textAt(title, { typeface: 'serif', size, width: inner, lines }, margin, y, INK, 1.12);
  const more = Math.round((large.y - y) / size);
  const setting: Setting = { typeface: 'serif', size: layout.lead.size, width: inner, lines: Math.max(1, layout.lead.lines - more) };
  const below = textAt(lead, setting, margin, large.y + layout.lead.gap, SOFT, 1.3);
  const words = [
    small(site, layout.site, ACCENT),
    small(kicker, layout.kicker, SOFT),
    large.svg,
    below.svg,
    small(counts, layout.counts, SOFT),
  ];
  const ground = `<rect width="${width}" height="${height}" fill="${PAPER}"/><rect width="${width}" height="${band}" fill="${ACCENT}"/>`;
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${ground}${words.join('')}${strip(bars, layout)}</svg>`;
}
