import type { Section } from '../../../archive/sections.ts';
import type { Issue, Item, Pick } from '../../../source/schema.ts';
import { addressKey, hostOf, isAddressLabel, workKey } from '../markdown/addresses.ts';
import { spansText } from '../markdown/spans.ts';
import { linksOf, trimEdges } from '../structure/headlines.ts';
import type { RawPick } from '../structure/outline-parts.ts';
import { takeAddresses, type FoundAddress, type ImportContext } from './item-addresses.ts';
import type { ImportedItem } from './item.ts';
import { isPaper, paperIdentity } from './paper-identity.ts';
import { closest, likeness } from './wording.ts';

/** A sentence without an address has to share this part of its telling words with an item, the more where its section differs, and clearly more than with the next. */
const CLOSE = 0.1;
const CLOSE_ELSEWHERE = 0.2;
const CLEARLY = 1.8;
/** A line whose address is no item's is tied only to nearly the same words. */
const SAME = 0.6;

/** A pick that may be tied to an item: its words, its addresses, and the section that its heading names. */
export interface LoosePick {
  line: number;
  text: string;
  addresses: FoundAddress[];
  section?: Section;
}

/** An item that picks may be tied to, and the name by which a pick calls it. */
export interface PickTarget {
  name: string;
  item: Omit<Item, 'id'>;
  /** Whether the item stands in another file, which an import of this one does not change. */
  elsewhere?: true;
}

/** Reads a list's line as a pick. */
export function readPick({ block, section }: RawPick, context: ImportContext): LoosePick {
  const addresses = takeAddresses(linksOf(block.spans), context);
  const text = trimEdges(
    spansText(block.spans.filter((span) => span.kind !== 'link' || !isAddressLabel(span.text, span.url))).replace(
      /\s+([，。、；])/gu,
      '$1',
    ),
  );
  for (const image of block.spans.filter((span) => span.kind === 'image'))
    context.ledger.leaveAddress(image.line, 'image', image.url, image.alt, 'unplaced', 'an image in a pick: a pick has none');
  return { line: block.line, text, addresses, ...(section ? { section } : {}) };
}

function wordsOf(item: Omit<Item, 'id'>, language: string): string[] {
  return [item.headline[language], item.paper?.title, item.card?.title[language]].filter((text) => text !== undefined);
}

/** Finds the item that a pick means: by address, else by the closest wording. `how` says which. */
export function findTarget(
  pick: LoosePick,
  targets: readonly PickTarget[],
  language: string,
): { target: PickTarget; how: 'address' | 'wording'; address?: FoundAddress } | undefined {
  for (const address of pick.addresses) {
    const target =
      targets.find(({ item }) => item.url !== undefined && workKey(item.url) === workKey(address.url)) ??
      targets.find(({ item }) => item.links?.some((link) => workKey(link.url) === workKey(address.url)));
    if (target) return { target, how: 'address', address };
  }
  if (pick.addresses.length > 0) {
    const [best] = targets
      .map((target) => ({ target, score: Math.max(0, ...wordsOf(target.item, language).map((words) => likeness(pick.text, words))) }))
      .sort((a, b) => b.score - a.score);
    return best && best.score >= SAME ? { target: best.target, how: 'wording' } : undefined;
  }
  const closestItem = byWords(pick, targets, language);
  return closestItem && { target: closestItem, how: 'wording' };
}

function byWords(pick: LoosePick, targets: readonly PickTarget[], language: string): PickTarget | undefined {
  const texts = targets.map(({ item }) => [...wordsOf(item, language), item.summary?.[language] ?? ''].join(' '));
  const [best, second] = closest(pick.text, texts);
  const target = best && targets[best.index];
  if (!best || !target || best.score < CLEARLY * (second?.score ?? 0)) return undefined;
  return best.score >= (pick.section === target.item.section ? CLOSE : CLOSE_ELSEWHERE) ? target : undefined;
}

/** Gives items without an address that of a pick with nearly the same words. */
export function adoptAddresses(picks: readonly LoosePick[], items: readonly ImportedItem[], context: ImportContext): void {
  const targets = items.map(({ item }) => ({ name: '', item }));
  for (const pick of picks) {
    const [address] = pick.addresses;
    if (!address) continue;
    const found = findTarget(pick, targets, context.language);
    if (found?.how !== 'wording' || found.target.item.url !== undefined) continue;
    const { item } = found.target;
    item.url = address.url;
    const identity = paperIdentity(address.url);
    if (item.paper && isPaper(identity))
      item.paper = { ...item.paper, ids: identity.ids, ...(identity.year ? { year: identity.year } : {}) };
    context.ledger.warn(
      address.line,
      `"${item.headline[context.language] ?? ''}" has no address of its own and gets the one of this pick: look whether it is right`,
    );
  }
}

function pickOf(
  pick: LoosePick,
  name: string | undefined,
  headline: string | undefined,
  url: string | undefined,
  language: string,
): Pick | undefined {
  const note = pick.text !== '' && pick.text !== headline ? { note: { [language]: pick.text } } : {};
  if (name !== undefined) return { item: name, ...note };
  if (pick.text === '') return url === undefined ? undefined : { url, note: { [language]: hostOf(url) } };
  return { ...(url === undefined ? {} : { url }), note: { [language]: pick.text } };
}

/** Adds an address of a pick that is not its item's own to the item's further links; where the item stands in another file, it is left over. */
function placeAddress({ item, elsewhere }: PickTarget, address: FoundAddress, { language, ledger }: ImportContext): void {
  const known = [item.url, ...(item.links ?? []).map((link) => link.url)].some(
    (url) => url !== undefined && (elsewhere ? workKey(url) === workKey(address.url) : addressKey(url) === addressKey(address.url)),
  );
  if (known) return;
  if (elsewhere)
    ledger.leaveAddress(
      address.line,
      'link',
      address.url,
      address.label,
      'unplaced',
      `not the address of the item that this pick was tied to (${item.url ?? 'it has none'})`,
    );
  else item.links = [...(item.links ?? []), { label: { [language]: address.label || hostOf(address.url) }, url: address.url }];
}

/** Ties picks to items, or keeps them with their own address and note. Items get the picks' further addresses as links. */
export function tiePicks(picks: readonly LoosePick[], targets: readonly PickTarget[], context: ImportContext): Issue['picks'] {
  const { language, ledger } = context;
  const tied = new Map<PickTarget, number>();
  return picks.flatMap((pick): Pick[] => {
    const found = findTarget(pick, targets, language);
    if (found) {
      const { target, how } = found;
      const headline = target.item.headline[language];
      if (how === 'wording')
        ledger.warn(pick.line, `a pick was tied by its wording to "${headline ?? target.name}": look whether it is meant`);
      const before = tied.get(target);
      if (before !== undefined) {
        const closer = byWords(pick, targets, language);
        ledger.warn(
          pick.line,
          `this pick has the same item as the one in line ${before} ("${headline ?? target.name}"): one of them may have a wrong address${closer && closer !== target ? `; the words of this one are closest to "${closer.item.headline[language] ?? closer.name}"` : ''}`,
        );
      }
      tied.set(target, pick.line);
      for (const address of pick.addresses) placeAddress(target, address, context);
      return [pickOf(pick, target.name, headline, undefined, language)].filter((each) => each !== undefined);
    }
    const [first, ...others] = pick.addresses;
    if (targets.length > 0)
      ledger.warn(
        pick.line,
        `no item has this pick's ${first ? 'address' : 'wording'}: it is kept with its own ${first ? 'address and note' : 'note'}`,
      );
    for (const other of others)
      ledger.leaveAddress(
        other.line,
        'link',
        other.url,
        other.label,
        'unplaced',
        'a second link in a pick that no item has: a pick has one address',
      );
    return [pickOf(pick, undefined, undefined, first?.url, language)].filter((each) => each !== undefined);
  });
}
