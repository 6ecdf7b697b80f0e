import { identitiesOf, type Identified } from '../archive/work-identity.ts';
import type { LineageItem } from './lineage.ts';

/** What lineage reads of an item as an editor writes it. */
export interface WrittenItem extends Identified {
  paper?: (Identified['paper'] & { title: string; authors?: readonly string[] | undefined }) | undefined;
  card?: { title: Readonly<Record<string, string>> } | undefined;
  links?: readonly { url: string }[] | undefined;
}

/** An item as lineage sees it. Its title is the paper's, else that of the page that it points to, in the first language that has one. */
export function lineageItem(ref: string, item: WrittenItem): LineageItem {
  const keys = identitiesOf(item);
  const linked = (item.links ?? []).flatMap(({ url }) => identitiesOf({ url }));
  return {
    ref,
    keys,
    linked: [...new Set(linked)].filter((key) => !keys.includes(key)),
    title: item.paper?.title ?? Object.values(item.card?.title ?? {})[0],
    authors: item.paper?.authors ?? [],
  };
}
