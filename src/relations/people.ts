import { TAKEN_PAGE_ID } from '../archive/ids.ts';
import { textHash } from '../archive/texts/text-hash.ts';
import { grouped, Groups } from './groups.ts';
import { joinCertain, type AuthoredItem, type KeyOf } from './join-names.ts';
import { readName, spellingsOf } from './person-names.ts';
import { remembered } from './remembered.ts';

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
  if (TAKEN_PAGE_ID.test(id)) return `${id}-author`;
  return id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID - 8).replace(/-$/, '')}-${textHash(id)}`;
}

/** File systems take names of 255 bytes, and a file's is more than its id. */
const LONGEST_ID = 120;

/** Begins the key of a person whose items an editor has named; no name has it. */
const SETTLED = '#';

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
  const keyOf: KeyOf = remembered((spelling) => readName(spelling).words.join(' '));
  const mentions = items.flatMap((item) => item.authors.filter((name) => keyOf(name) !== '').map((spelling) => ({ item, spelling })));
  const pinned = new Map(
    settled.flatMap(({ name, spellings = [], items: refs = [] }, at) =>
      refs.flatMap((ref) => [name, ...spellings].map((each) => [`${ref}\n${keyOf(each)}`, `${SETTLED}${at}`] as const)),
    ),
  );
  const groups = new Groups();
  for (const { spelling } of mentions) for (const other of spellingsOf(spelling)) groups.join(keyOf(spelling), other);
  for (const { name, spellings = [] } of settled) for (const other of spellings) groups.join(keyOf(name), keyOf(other));
  joinCertain(mentions, groups, keyOf);

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
