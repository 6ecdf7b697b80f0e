import { grouped, Groups } from './groups.ts';
import { mayBeOne, readName, spellingsOf, type PersonName } from './person-names.ts';

/** An item with authors, as people are told from it. */
export interface AuthoredItem {
  /** Its printed reference: `2020-w48/few-shot-gan`. */
  ref: string;
  authors: readonly string[];
  /** The work that it is about: the same for each mention of it. */
  work: string;
}

/** What an editor knows of a person: how the name is written, and how else; `items` names those that are this person's where two share a name. */
export interface SettledPerson {
  id?: string | undefined;
  name: string;
  spellings?: readonly string[] | undefined;
  items?: readonly string[] | undefined;
}

/** Somebody who wrote some of the archive's papers. */
export interface Person {
  /** Unique; stands in the address. */
  id: string;
  /** The fullest of the spellings, or the settled one. */
  name: string;
  /** Every way in which the archive writes the name, in order of the first. */
  spellings: string[];
  /** References of the items, in the order in which they were given. */
  items: string[];
}

/**
 * A person's id by the name: in lower case, joined by hyphens. It stands in addresses and names files, so it has nothing
 * but Latin letters and digits: a character of another script becomes its code point, `u738b`.
 */
export function personId(name: string): string {
  const id = readName(name)
    .words.map((word) => word.replace(/[^a-z0-9]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`))
    .join('-');
  return id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID - 8).replace(/-$/, '')}-${hashOf(id)}`;
}

/** File systems take names of 255 bytes, and a file's is more than its id. */
const LONGEST_ID = 120;

/** A number for a text, in base 36 (FNV-1a, 32 bits): tells ids apart that begin alike. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What a spelling is looked up by. */
const keyOf = (spelling: string) => readName(spelling).words.join(' ');

/** Begins the key of a person whose items an editor has named; no name has it. */
const SETTLED = '#';

interface Mention {
  item: AuthoredItem;
  spelling: string;
}

/** What may be one person's names has one of these in common: the family name, or, where the order is exchanged, the first word. */
const meetingWords = ({ words }: PersonName) => [...new Set([words.at(-1) ?? '', words[0] ?? ''])];

/** Who wrote with whom, and on which works, by the spelling's first form. */
function surroundings(
  mentions: readonly Mention[],
  groupOf: (spelling: string) => string,
): Map<string, { works: Set<string>; others: Set<string> }> {
  const found = new Map<string, { works: Set<string>; others: Set<string> }>();
  for (const { item, spelling } of mentions) {
    const key = groupOf(spelling);
    const known = found.get(key) ?? { works: new Set(), others: new Set() };
    known.works.add(item.work);
    for (const other of item.authors) if (other !== spelling) known.others.add(groupOf(other));
    found.set(key, known);
  }
  return found;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((each) => b.has(each));

/**
 * Joins names that are certainly one person's: those that may be one, where both stand in mentions of the same work (and
 * not both in one), or where the archive has just one name that the shorter may stand for and both wrote with the same person.
 */
function joinCertain(mentions: readonly Mention[], groups: Groups): void {
  const names = [...new Map(mentions.map(({ spelling }) => [keyOf(spelling), readName(spelling)])).entries()].map(([key, name]) => ({
    key,
    name,
  }));
  const around = surroundings(mentions, (spelling) => groups.find(keyOf(spelling)));
  const together = new Set(
    mentions.flatMap(({ item }) => item.authors.flatMap((a) => item.authors.map((b) => `${keyOf(a)}\n${keyOf(b)}`))),
  );
  const byWord = grouped(names, ({ name }) => meetingWords(name));
  for (const { key, name } of names) {
    const candidates = [...new Set(meetingWords(name).flatMap((word) => byWord.get(word) ?? []))].filter(
      (other) => groups.find(other.key) !== groups.find(key) && mayBeOne(name, other.name),
    );
    const fuller = candidates.filter((other) => other.name.words.join('').length >= name.words.join('').length);
    for (const other of fuller) {
      const [here, there] = [around.get(groups.find(key)), around.get(groups.find(other.key))];
      if (!here || !there || together.has(`${key}\n${other.key}`)) continue;
      if (meet(here.works, there.works) || (fuller.length === 1 && meet(here.others, there.others))) groups.join(other.key, key);
    }
  }
}

/** The spelling that says most: the longest in words, then in letters; of those that are alike, the most frequent. */
function fullest(spellings: readonly string[]): string {
  const counts = grouped(spellings, (each) => [each]);
  const size = (name: string) => readName(name).words.join(' ').length;
  return [...counts.keys()].sort((a, b) => size(b) - size(a) || (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0))[0] ?? '';
}

/**
 * The people who wrote the archive's papers. Names that differ in accents, case, hyphens or "Family, Given" are one person;
 * shorter and exchanged forms only where the archive makes that certain (see `joinCertain`) or an editor has settled it.
 */
export function peopleOf(items: readonly AuthoredItem[], settled: readonly SettledPerson[] = []): Person[] {
  const mentions = items.flatMap((item) => item.authors.filter((name) => keyOf(name) !== '').map((spelling) => ({ item, spelling })));
  const pinned = new Map(
    settled.flatMap(({ name, spellings = [], items: refs = [] }, at) =>
      refs.flatMap((ref) => [name, ...spellings].map((each) => [`${ref}\n${keyOf(each)}`, `${SETTLED}${at}`] as const)),
    ),
  );
  const groups = new Groups();
  for (const { spelling } of mentions) for (const other of spellingsOf(spelling)) groups.join(keyOf(spelling), other);
  for (const { name, spellings = [] } of settled) for (const other of spellings) groups.join(keyOf(name), keyOf(other));
  joinCertain(mentions, groups);

  const byPerson = grouped(mentions, ({ item, spelling }) => {
    const group = groups.find(keyOf(spelling));
    return [pinned.get(`${item.ref}\n${keyOf(spelling)}`) ?? group];
  });
  return [...byPerson].map(([key, own]) => {
    const known = key.startsWith(SETTLED)
      ? settled[Number(key.slice(SETTLED.length))]
      : settled.find(({ name, items: only }) => !only && groups.find(keyOf(name)) === key);
    const spellings = own.map(({ spelling }) => spelling);
    const name = known?.name ?? fullest(spellings);
    return {
      id: known?.id ?? personId(name),
      name,
      spellings: [...new Set(spellings)],
      items: [...new Set(own.map(({ item }) => item.ref))],
    };
  });
}
