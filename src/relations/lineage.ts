import { grouped, Groups } from './groups.ts';
import { remembered } from './remembered.ts';
import { isSameTitle, likenessOf, titleWords } from './titles.ts';

/** An item as lineage sees it. */
export interface LineageItem {
  /** Its printed reference: `2020-w48/few-shot-gan`. */
  ref: string;
  /** What its work is known by, each in one canonical form: `arxiv:2010.05334`, `url:example.org/swap`. */
  keys: readonly string[];
  /** The same of what else it links to: code, a page, a video. */
  linked: readonly string[];
  /** The paper's title. */
  title?: string | undefined;
  authors: readonly string[];
}

/** Two items and why they belong together: the key that both have, or `title`. */
export interface Tie {
  items: readonly [earlier: string, later: string];
  by: string;
}

/** What belongs together in an archive. */
export interface Lineage {
  /** Each item's work, named by the reference of its first mention. */
  works: ReadonlyMap<string, string>;
  /** Works that are mentioned more than once: first mention → all of them, in order. */
  mentions: ReadonlyMap<string, readonly string[]>;
  /** Items about the same thing that are not the same work: one links to what the other is. */
  companions: readonly Tie[];
  /** What made mentions one work. */
  ties: readonly Tie[];
}

/** Keys under which titles meet that may be the same: those of two halves, of which a single misspelt word leaves one whole. */
function halves(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const middle = Math.ceil(words.length / 2);
  return [`${words.length}>${words.slice(0, middle).join(' ')}`, `${words.length}<${words.slice(middle).join(' ')}`, words.join('')];
}

/** Keys under which titles meet that are worth comparing: their first and their last three words, and what stands before the colon. */
function ends(title: string): string[] {
  const words = titleWords(title);
  return [`>${words.slice(0, 3).join(' ')}`, `<${words.slice(-3).join(' ')}`, `:${titleWords(title.split(/[:：—–]/)[0] ?? '').join(' ')}`];
}

/** Items that share a key, each with the first that has it. */
function* sharing(
  items: readonly LineageItem[],
  keysOf: (item: LineageItem) => readonly string[],
): Generator<[LineageItem, LineageItem, string]> {
  const known = new Map<string, LineageItem[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const before = known.get(key);
      if (before) {
        for (const other of before) yield [other, item, key];
        before.push(item);
      } else known.set(key, [item]);
    }
  }
}

const family = (name: string) => titleWords(name).at(-1) ?? '';

/** Whether authors speak against two titles' being one work: both are known, and no family name is in both. */
function otherAuthors(a: readonly string[], b: readonly string[]): boolean {
  const families = new Set(a.map(family));
  return a.length > 0 && b.length > 0 && !b.some((name) => families.has(family(name)));
}

/** Whether two items are two papers for certain: each has a number at arXiv, and they share none. */
function otherNumbers(a: LineageItem, b: LineageItem): boolean {
  const [ours, theirs] = [a, b].map(({ keys }) => keys.filter((key) => key.startsWith('arxiv:'))) as [string[], string[]];
  return ours.length > 0 && theirs.length > 0 && !ours.some((key) => theirs.includes(key));
}

function* sameTitles(items: readonly LineageItem[]): Generator<Tie> {
  const wordsOf = remembered(titleWords);
  for (const [a, b] of sharing(items, ({ title }) => (title === undefined ? [] : halves(wordsOf(title)))))
    if (!otherNumbers(a, b) && isSameTitle(wordsOf(a.title ?? ''), wordsOf(b.title ?? '')) && !otherAuthors(a.authors, b.authors))
      yield { items: [a.ref, b.ref], by: 'title' };
}

function* sameKeys(items: readonly LineageItem[]): Generator<Tie> {
  for (const [a, b, by] of sharing(items, ({ keys }) => keys)) yield { items: [a.ref, b.ref], by };
}

/**
 * Which items are mentions of the same work, and which are companions. `items` stand in the order of the archive, the
 * oldest first. Two are one work where they share a key, or where their titles are the same and their authors and
 * numbers at arXiv not others.
 */
export function lineageOf(items: readonly LineageItem[]): Lineage {
  const place = new Map(items.map(({ ref }, at) => [ref, at]));
  const at = (ref: string) => place.get(ref) ?? 0;
  const groups = new Groups();
  const ties: Tie[] = [];
  for (const tie of [...sameKeys(items), ...sameTitles(items)]) {
    const [a, b] = tie.items.map((ref) => groups.find(ref)) as [string, string];
    if (a === b) continue;
    ties.push(tie);
    if (at(a) < at(b)) groups.join(a, b);
    else groups.join(b, a);
  }
  const works = new Map(items.map(({ ref }) => [ref, groups.find(ref)]));
  const mentions = [...grouped(works.keys(), (ref) => [groups.find(ref)])].filter(([, refs]) => refs.length > 1);
  return { works, mentions: new Map(mentions), companions: companionsOf(items, works), ties };
}

/** Items of different works of which one links to what the other is: once a pair, by the first key that they share. */
function companionsOf(items: readonly LineageItem[], works: ReadonlyMap<string, string>): Tie[] {
  const owners = grouped(items, ({ keys }) => keys);
  const found = new Map<string, Tie>();
  for (const item of items) {
    for (const by of item.linked) {
      for (const owner of owners.get(by) ?? []) {
        if (works.get(owner.ref) === works.get(item.ref)) continue;
        const pair = [item.ref, owner.ref].sort().join('\n');
        if (!found.has(pair)) found.set(pair, { items: [owner.ref, item.ref], by });
      }
    }
  }
  return [...found.values()];
}

/** Pairs that are nearly tied, for an editor to look at: titles that are near, or the same with other authors. One pair of two works. */
export function nearTies(items: readonly LineageItem[], { works }: Lineage): Tie[] {
  const found = new Map<string, Tie>();
  for (const [a, b] of sharing(items, ({ title }) => (title === undefined ? [] : ends(title)))) {
    const [work, other] = [works.get(a.ref), works.get(b.ref)];
    if (work === other || found.has(`${work}\n${other}`) || likenessOf(a.title ?? '', b.title ?? '') === 'different') continue;
    found.set(`${work}\n${other}`, { items: [a.ref, b.ref], by: 'title' });
  }
  return [...found.values()];
}
