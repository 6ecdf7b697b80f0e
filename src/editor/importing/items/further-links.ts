import type { Item } from '../../../source/schema.ts';
import { addressKey, hostOf, isAddressLabel } from '../markdown/addresses.ts';
import { added, leftText, told, together, type Noted } from '../report/notes.ts';
import type { FoundAddress } from './item-addresses.ts';

/** A further link on its way. `again`: the words of its label stand elsewhere in the file too. */
export interface FurtherLink extends FoundAddress {
  again: boolean;
}

/** An item's further links: each address once and not its own, under the last label that it was given. */
export function furtherLinks(found: readonly FurtherLink[], url: string | undefined, language: string): Noted<NonNullable<Item['links']>> {
  const own = url === undefined ? undefined : addressKey(url);
  const chosen = new Map(found.filter((link) => addressKey(link.url) !== own).map((link) => [addressKey(link.url), link]));
  const links = [...chosen.values()].map((link) => {
    const isName = link.label !== '' && !isAddressLabel(link.label, link.url);
    const label = isName ? link.label : hostOf(link.url);
    return {
      value: { label: { [language]: label }, url: link.url },
      notes: [...(link.again || !isName ? added(link.line, label) : []), ...(link.again || isName ? [] : told(link.line, link.label))],
    };
  });
  const dropped = found.filter((link) => !link.again && chosen.get(addressKey(link.url)) !== link);
  const { value, notes } = together(links);
  return {
    value,
    notes: [
      ...notes,
      ...dropped.flatMap(({ line, label }) => leftText(line, label, 'boilerplate', 'another label of a link that is there already')),
    ],
  };
}
