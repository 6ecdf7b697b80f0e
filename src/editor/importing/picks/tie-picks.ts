import type { Item, Pick } from '../../../source/schema.ts';
import type { FoundAddress, ImportContext } from '../items/item-addresses.ts';
import type { ImportedItem } from '../items/item.ts';
import { isPaper, paperIdentity } from '../items/paper-identity.ts';
import { addressKey, hostOf, workKey } from '../markdown/addresses.ts';
import { added, leftAddress, told, warning, type Note, type Noted } from '../report/notes.ts';
import { byWords, findTarget } from './find-target.ts';
import type { LoosePick, PickTarget } from './pick.ts';

/** Gives items without an address that of a pick with nearly the same words. */
export function adoptAddresses(picks: readonly LoosePick[], items: readonly ImportedItem[], language: string): Noted<ImportedItem[]> {
  return picks.reduce<Noted<ImportedItem[]>>(
    ({ value, notes }, pick) => {
      const [address] = pick.addresses;
      const targets = value.map(({ item }, index): PickTarget => ({ name: String(index), item }));
      const found = address && findTarget(pick, targets, language);
      if (!address || found?.how !== 'wording' || found.target.item.url !== undefined) return { value, notes };
      const { item } = found.target;
      const { ids, year } = paperIdentity(address.url);
      const paper = item.paper && isPaper({ ids }) ? { paper: { ...item.paper, ids, ...(year ? { year } : {}) } } : {};
      const adopted = { ...item, url: address.url, ...paper };
      return {
        value: value.map((each) => (each.item === item ? { ...each, item: adopted } : each)),
        notes: [
          ...notes,
          warning(
            address.line,
            `"${item.headline[language] ?? ''}" has no address of its own and gets the one of this pick: look whether it is right`,
          ),
        ],
      };
    },
    { value: [...items], notes: [] },
  );
}

/** A pick in the archive's form: tied to the item of that name, or with its own address. What its headline says already is no note. */
function pickOf(pick: LoosePick, target: PickTarget | undefined, url: string | undefined, language: string): Noted<Pick[]> {
  const { text, line } = pick;
  if (target) {
    const isSaid = text === '' || text === target.item.headline[language];
    return { value: [{ item: target.name, ...(isSaid ? {} : { note: { [language]: text } }) }], notes: isSaid ? told(line, text) : [] };
  }
  if (text !== '') return { value: [{ ...(url === undefined ? {} : { url }), note: { [language]: text } }], notes: [] };
  if (url === undefined) return { value: [], notes: [] };
  return { value: [{ url, note: { [language]: hostOf(url) } }], notes: added(line, hostOf(url)) };
}

type Links = NonNullable<Item['links']>;

/** What tying picks gives: the picks, and addresses of theirs that become further links of the items that they are tied to. */
export interface TiedPicks {
  picks: Pick[];
  /** By the items' names. */
  links: ReadonlyMap<string, Links>;
}

/** The further links that an item gets of its pick's addresses; where the item stands in another file, they are left over. */
function furtherOf({ item, elsewhere }: PickTarget, addresses: readonly FoundAddress[], language: string): Noted<Links> {
  const key = elsewhere ? workKey : addressKey;
  const known = new Set([item.url, ...(item.links ?? []).map((link) => link.url)].flatMap((url) => (url === undefined ? [] : key(url))));
  const unknown = addresses.filter(({ url }) => !known.has(key(url)));
  if (elsewhere) {
    const why = `not the address of the item that this pick was tied to (${item.url ?? 'it has none'})`;
    return {
      value: [],
      notes: addresses.map(({ line, url, label }): Note =>
        known.has(key(url)) ? { note: 'elsewhere', line, url } : leftAddress({ line, url, text: label }, 'link', 'unplaced', why),
      ),
    };
  }
  return {
    value: unknown.map(({ label, url }) => ({ label: { [language]: label || hostOf(url) }, url })),
    notes: unknown.flatMap(({ line, label, url }) => added(line, label || hostOf(url))),
  };
}

function doubtsOf(
  pick: LoosePick,
  target: PickTarget,
  how: 'address' | 'wording',
  before: number | undefined,
  targets: readonly PickTarget[],
  language: string,
): Note[] {
  const name = target.item.headline[language] ?? target.name;
  const guessed = how === 'wording' ? [warning(pick.line, `a pick was tied by its wording to "${name}": look whether it is meant`)] : [];
  if (before === undefined) return guessed;
  const closer = byWords(pick, targets, language);
  const hint =
    closer && closer !== target ? `; the words of this one are closest to "${closer.item.headline[language] ?? closer.name}"` : '';
  return [
    ...guessed,
    warning(pick.line, `this pick has the same item as the one in line ${before} ("${name}"): one of them may have a wrong address${hint}`),
  ];
}

function untied(pick: LoosePick, anyTargets: boolean, language: string): Noted<Pick[]> {
  const [first, ...others] = pick.addresses;
  const { value, notes } = pickOf(pick, undefined, first?.url, language);
  const what = first ? 'address' : 'wording';
  return {
    value,
    notes: [
      ...(anyTargets
        ? [warning(pick.line, `no item has this pick's ${what}: it is kept with its own ${first ? 'address and note' : 'note'}`)]
        : []),
      ...notes,
      ...others.map(({ line, url, label }) =>
        leftAddress({ line, url, text: label }, 'link', 'unplaced', 'a second link in a pick that no item has: a pick has one address'),
      ),
    ],
  };
}

/** Ties picks to items, or keeps them with their own address and note. */
export function tiePicks(picks: readonly LoosePick[], items: readonly PickTarget[], { language }: ImportContext): Noted<TiedPicks> {
  let targets = items;
  const links = new Map<string, Links>();
  const tied = new Map<string, number>();
  const results = picks.map((pick): Noted<Pick[]> => {
    const found = findTarget(pick, targets, language);
    if (!found) return untied(pick, items.length > 0, language);
    const { target, how } = found;
    const further = furtherOf(target, pick.addresses, language);
    const doubts = doubtsOf(pick, target, how, tied.get(target.name), targets, language);
    tied.set(target.name, pick.line);
    if (further.value.length > 0) {
      const all = [...(target.item.links ?? []), ...further.value];
      links.set(target.name, all);
      targets = targets.map((each) => (each === target ? { ...each, item: { ...each.item, links: all } } : each));
    }
    const { value, notes } = pickOf(pick, target, undefined, language);
    return { value, notes: [...doubts, ...notes, ...further.notes] };
  });
  return { value: { picks: results.flatMap(({ value }) => value), links }, notes: results.flatMap(({ notes }) => notes) };
}
