import { grouped, type Groups } from './groups.ts';
import { mayBeOne, meetingKeys, readName } from './person-names.ts';

/** An item with authors, as people are told from it. */
export interface AuthoredItem {
  /** Its printed reference: `2020-w48/few-shot-gan`. */
  ref: string;
  authors: readonly string[];
  /** The work that it is about: the same for each mention of it. */
  work: string;
}

/** What a spelling is looked up by. */
export type KeyOf = (spelling: string) => string;

/** A name as an item spells it. */
export interface Mention {
  item: AuthoredItem;
  spelling: string;
}

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
export function joinCertain(mentions: readonly Mention[], groups: Groups, keyOf: KeyOf): void {
  const spellings = new Map(mentions.map(({ spelling }) => [keyOf(spelling), spelling]));
  const names = [...spellings].map(([key, spelling]) => ({ key, name: readName(spelling) }));
  const around = surroundings(mentions, (spelling) => groups.find(keyOf(spelling)));
  const together = new Set(
    [...new Set(mentions.map(({ item }) => item))].flatMap((item) =>
      item.authors.flatMap((a) => item.authors.map((b) => `${keyOf(a)}\n${keyOf(b)}`)),
    ),
  );
  const byKey = grouped(names, ({ name }) => meetingKeys(name).own);
  for (const { key, name } of names) {
    const candidates = [...new Set(meetingKeys(name).others.flatMap((each) => byKey.get(each) ?? []))].filter(
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
