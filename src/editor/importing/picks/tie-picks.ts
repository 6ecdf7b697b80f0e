import type { Item, Pick } from '../../../source/schema.ts';
import type { FoundAddress, ImportContext } from '../items/item-addresses.ts';
import type { ImportedItem } from '../items/item.ts';
import { isPaper, paperIdentity } from '../items/paper-identity.ts';
import { addressKey, hostOf, workKey } from '../markdown/addresses.ts';
import { added, leftAddress, told, warning, type Note, type Noted } from '../report/notes.ts';
import { byAddress, bySameWords, byWords, tieEach } from './find-target.ts';
import type { LoosePick, PickTarget } from './pick.ts';

/** Gives items without an address that of a pick with nearly the same words. */
export function adoptAddresses(picks: readonly LoosePick[], items: readonly ImportedItem[], language: string): Noted<ImportedItem[]> {
  return picks.reduce<Noted<ImportedItem[]>>(
    ({ value, notes }, pick) => {
      const [address] = pick.addresses;
      const targets = value.map(({ item }, index): PickTarget => ({ name: String(index), item }));
      const found = byAddress(pick, targets) ? undefined : bySameWords(pick, targets, language);
      if (!address || !found || found.item.url !== undefined) return { value, notes };
      const { item } = found;
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

/** The further links that an item gets of its pick's addresses: each that no item has yet. */
function furtherOf(known: Links, addresses: readonly FoundAddress[], own: string | undefined, language: string): Noted<Links> {
  const keys = new Set([own, ...known.map((link) => link.url)].flatMap((url) => (url === undefined ? [] : addressKey(url))));
  const unknown = addresses.filter(({ url }) => !keys.has(addressKey(url)));
  return {
    value: unknown.map(({ label, url }) => ({ label: { [language]: label || hostOf(url) }, url })),
    notes: unknown.flatMap(({ line, label, url }) => added(line, label || hostOf(url))),
  };
}

/** What becomes of the addresses of a pick whose item stands in another file: items have them there, or they are left over. */
function elsewhereNotes(addresses: readonly FoundAddress[], target: PickTarget, targets: readonly PickTarget[]): Note[] {
  const known = new Set(
    targets.flatMap(({ item }) =>
      [item.url, ...(item.links ?? []).map(({ url }) => url)].flatMap((url) => (url === undefined ? [] : workKey(url))),
    ),
  );
  const why = `not the address of the item that this pick was tied to (${target.item.url ?? 'it has none'})`;
  return addresses.map(({ line, url, label }): Note =>
    known.has(workKey(url)) ? { note: 'elsewhere', line, url } : leftAddress({ line, url, text: label }, 'link', 'unplaced', why),
  );
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
export function tiePicks(picks: readonly LoosePick[], targets: readonly PickTarget[], { language }: ImportContext): Noted<TiedPicks> {
  const ties = tieEach(picks, targets, language);
  const links = new Map<string, Links>();
  const own = new Set(targets.flatMap(({ item }) => (item.url === undefined ? [] : workKey(item.url))));
  const results = picks.map((pick, index): Noted<Pick[]> => {
    const tie = ties.get(pick);
    if (!tie) return untied(pick, targets.length > 0, language);
    const { target, how } = tie;
    const known = links.get(target.name) ?? target.item.links ?? [];
    // An address that is another item's own stands in the file already.
    const foreign = pick.addresses.filter(({ url }) => how === 'address' || !own.has(workKey(url)));
    const further: Noted<Links> = target.elsewhere
      ? { value: [], notes: elsewhereNotes(pick.addresses, target, targets) }
      : furtherOf(known, foreign, target.item.url, language);
    if (further.value.length > 0) links.set(target.name, [...known, ...further.value]);
    const before = picks.slice(0, index).findLast((other) => ties.get(other)?.target === target)?.line;
    const { value, notes } = pickOf(pick, target, undefined, language);
    return { value, notes: [...doubtsOf(pick, target, how, before, targets, language), ...notes, ...further.notes] };
  });
  return { value: { picks: results.flatMap(({ value }) => value), links }, notes: results.flatMap(({ notes }) => notes) };
}
