import { issueId } from '../../archive/ids.ts';
import type { PublishedPaper, RelatedItem } from '../../archive/published/issue.ts';
import type { TopicLabel } from '../../archive/published/topics.ts';
import type { IndexedWeek, YearIndex } from '../../archive/published/weeks.ts';
import { addDays } from '../../archive/weeks.ts';

/** What the files of the archive say is in a page's state as it is here: shorter, and where it can be, in the words of its HTML. */
type Packed<T> = T[] | (T | number)[];

/** A year's index whose weeks and months are numbers of items alone where they follow the one before. */
export interface PackedYear extends Omit<YearIndex, 'weeks' | 'months'> {
  weeks: Packed<IndexedWeek>;
  months: Packed<YearIndex['months'][number]>;
}

const weekAfter = ({ number, startsOn, id }: IndexedWeek): Omit<IndexedWeek, 'items'> => ({
  id: issueId({ year: Number(id.slice(0, 4)), number: number + 1 }),
  number: number + 1,
  startsOn: addDays(startsOn, 7),
});

const monthAfter = ({ id }: { id: string }) => ({ id: addDays(`${id}-28`, 7).slice(0, 7) });

function packRun<T extends { items: number }>(entries: readonly T[], after: (entry: T) => Omit<T, 'items'>): Packed<T> {
  return entries.map((entry, i) => {
    const before = entries[i - 1];
    const follows = before && Object.entries(after(before)).every(([key, value]) => entry[key as keyof T] === value);
    return follows ? entry.items : entry;
  });
}

function unpackRun<T extends { items: number }>(packed: Packed<T>, after: (entry: T) => Omit<T, 'items'>): T[] {
  const entries: T[] = [];
  for (const each of packed) entries.push(typeof each === 'number' ? ({ ...after(entries.at(-1)!), items: each } as T) : each);
  return entries;
}

/**
 * A year's index without the hashes of its files, which make a page heavier for each week of the year, and another page
 * whenever one of those weeks is corrected. Who goes on from the page reads the index whole (readIndexed in queries.ts).
 */
export function packYear({ hash: _, ...index }: YearIndex): PackedYear {
  const bare = <T extends { hash?: string }>({ hash: __, ...entry }: T) => entry;
  return { ...index, weeks: packRun(index.weeks.map(bare), weekAfter), months: packRun(index.months.map(bare), monthAfter) };
}

/** The index that was packed, without hashes. */
export function unpackYear(packed: PackedYear): YearIndex {
  return { ...packed, weeks: unpackRun(packed.weeks, weekAfter), months: unpackRun(packed.months, monthAfter) };
}

interface Ref {
  edition: string;
  item: string;
}

/** A reference as it stands in the item's address. */
const packRef = ({ edition, item }: Ref) => `${edition}#${item}`;

function unpackRef(text: string): Ref {
  const [edition = '', item = ''] = text.split('#');
  return { edition, item };
}

/** A related item in a line, where its headline is in the page's language; without what ties it, which no page shows. */
function packRelated({ as, ref, headline }: RelatedItem): unknown {
  return headline?.lang === undefined ? [as, packRef(ref), ...(headline ? [headline.text] : [])].join(' ') : { as, ref, headline };
}

function unpackRelated(packed: string): RelatedItem {
  const [, as = '', ref = '', text] = /^(\S*) (\S*)(?: (.*))?$/s.exec(packed) ?? [];
  return { as: as as RelatedItem['as'], ref: unpackRef(ref), ...(text === undefined ? {} : { headline: { text } }) };
}

function packTopic(topic: TopicLabel): unknown {
  return Object.keys(topic).length === 2 ? `${topic.id} ${topic.label}` : topic;
}

function unpackTopic(packed: string): TopicLabel {
  const space = packed.indexOf(' ');
  return { id: packed.slice(0, space), label: packed.slice(space + 1) };
}

/** The id that most authors have: their name in small letters. */
const plainId = (name = '') => name.toLowerCase().replace(/[^a-z]+/g, '-');

/** A paper whose authors' ids are flags where they are what one would expect: 1 for the plain one, 0 for no page. */
function packPaper(paper: PublishedPaper): unknown {
  const { authors = [], people } = paper;
  return people ? { ...paper, people: people.map((id, i) => (id === null ? 0 : id === plainId(authors[i]) ? 1 : id)) } : paper;
}

type PackedPaper = Omit<PublishedPaper, 'people'> & { people?: (string | number)[] };

function unpackPaper({ people, ...paper }: PackedPaper): PublishedPaper {
  return people
    ? { ...paper, people: people.map((id, i) => (id === 0 ? null : id === 1 ? plainId(paper.authors?.[i]) : String(id))) }
    : paper;
}

/** Undoes what was done to those of a list that became texts. */
const unpackTexts = <T>(values: unknown, unpack: (text: string) => T) =>
  (values as unknown[]).map((each) => (typeof each === 'string' ? unpack(each) : each));

/** For JSON.stringify: what a page names often stands in the words of its HTML, which compression has seen then. */
export function packValue(this: object, key: string, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (key === 'ref') return packRef(value as Ref);
  if (key === 'related') return (value as RelatedItem[]).map(packRelated);
  if (key === 'paper') return packPaper(value as PublishedPaper);
  // In lists, which have a reference, topics are not in the page's words.
  if (key === 'topics' && !('ref' in this)) return (value as TopicLabel[]).map(packTopic);
  return value;
}

/** For JSON.parse: undoes packValue. */
export function unpackValue(key: string, value: unknown): unknown {
  if (key === 'ref') return unpackRef(value as string);
  if (key === 'related') return unpackTexts(value, unpackRelated);
  if (key === 'topics') return unpackTexts(value, unpackTopic);
  if (key === 'paper') return unpackPaper(value as PackedPaper);
  return value;
}
