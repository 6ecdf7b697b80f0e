import type { Section } from '../../../archive/sections.ts';
import type { Item } from '../../../source/schema.ts';
import { takeAddresses, type FoundAddress, type ImportContext } from '../items/item-addresses.ts';
import { isTranslatedAddress } from '../markdown/addresses.ts';
import { wordsOf } from '../markdown/span-text.ts';
import { leftAddress, type Noted } from '../report/notes.ts';
import { linksOf, trimEdges } from '../structure/headlines.ts';
import type { RawPick } from '../structure/outline-parts.ts';

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
  /** Whether it stands in a week that lies apart: then only its address or nearly the same words tie a pick to it. */
  far?: true;
}

/** Reads a list's line as a pick. */
export function readPick({ block, section }: RawPick, context: ImportContext): Noted<LoosePick> {
  const addresses = takeAddresses(linksOf(block.spans), context);
  const words = block.spans.filter((span) => span.kind !== 'link' || !isTranslatedAddress(span.text, span.url));
  const images = block.spans.filter((span) => span.kind === 'image');
  return {
    value: {
      line: block.line,
      text: trimEdges(wordsOf(words).replace(/\s+([，。、；])/gu, '$1')),
      addresses: addresses.value,
      ...(section ? { section } : {}),
    },
    notes: [
      ...addresses.notes,
      ...images.map((image) => leftAddress({ ...image, text: image.alt }, 'image', 'unplaced', 'an image in a pick: a pick has none')),
    ],
  };
}
