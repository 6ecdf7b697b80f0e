/** The groups in which the palette lists, in their order. */
export const PALETTE_GROUPS = ['weeks', 'item', 'searches', 'places', 'topics', 'people', 'settings', 'search'] as const;

/** A group of the palette. */
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** Something that can be chosen. */
export interface PaletteEntry {
  /** Unique among all. */
  key: string;
  group: PaletteGroup;
  name: string;
  /** The name's language, where it is not the page's. */
  lang?: string | undefined;
  /** What else it is called: in other languages, in short. */
  also?: readonly string[];
  /** What is said beside it. */
  hint?: string | undefined;
  /** Keys that do the same. */
  keys?: string | undefined;
  /** Whether it is there whatever was typed: it is about what was typed. */
  always?: boolean;
  /** Whether it is listed only when something is looked for: there are many of them. */
  onlyFound?: boolean;
  act: () => void;
}

/** So many of a group are listed. */
const MOST = 6;
/** Of items' tools, all: there are no more. */
const MOST_OF: Partial<Record<PaletteGroup, number>> = { item: 20, places: 12, settings: 8 };

/** A text as names are compared: without case, width and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** How far a name is from what was typed: 0 is the very name; undefined where it is none. */
function distance(name: string, typed: string, words: readonly string[]): number | undefined {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  const starts = name.split(/[^\p{L}\p{N}]+/u);
  if (words.every((word) => starts.some((start) => start.startsWith(word)))) return 2;
  return words.every((word) => name.includes(word)) ? 3 : undefined;
}

function farness({ name, also = [] }: PaletteEntry, typed: string, words: readonly string[]): number | undefined {
  const names = [name, ...also].map(folded);
  const distances = names.flatMap((each) => distance(each, typed, words) ?? []);
  if (distances.length > 0) return Math.min(...distances);
  // Some words are of one name and some of another: `topic gans`.
  return words.every((word) => names.some((each) => each.includes(word))) ? 4 : undefined;
}

/** What fits a text, by groups in their order and in each the nearest first; without a text, what may be wanted anyway. */
export function matchEntries(entries: readonly PaletteEntry[], text: string): PaletteEntry[] {
  const typed = folded(text);
  const words = typed.split(/\s+/);
  const found = entries.flatMap((entry) => {
    const far = entry.always ? 0 : typed === '' ? (entry.onlyFound ? undefined : 0) : farness(entry, typed, words);
    return far === undefined ? [] : [{ entry, far }];
  });
  return PALETTE_GROUPS.flatMap((group) =>
    found
      .filter(({ entry }) => entry.group === group)
      .sort((a, b) => a.far - b.far)
      .slice(0, MOST_OF[group] ?? MOST)
      .map(({ entry }) => entry),
  );
}

/** The entry to which a key leads from the one that is active, among so many; undefined for other keys. */
export function stepTo(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (Math.max(active, 0) + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
