import type { BlockContent } from 'mdast';
import { itemPath } from '../../../archive/addresses/paths.ts';
import { parseItemRef, printItemRef } from '../../../archive/item-ref.ts';
import type { Pick } from '../../../source/schema.ts';
import { requiredText } from '../../localizing/texts.ts';
import type { EditionWriter } from './edition-writer.ts';
import { heading, list, paragraph, words, type Block } from './nodes.ts';

function pickEntry(pick: Pick, at: string, edition: string, writer: EditionWriter): BlockContent[] | undefined {
  const note = writer.text(at, pick.note);
  if (!('item' in pick)) return [paragraph(words(note ?? '', pick.url))];
  const ref = parseItemRef(pick.item, edition);
  const item = ref && writer.site.index.items.get(printItemRef(ref));
  if (!item) return undefined;
  const headline = requiredText(item.headline, writer.language).text;
  return [paragraph(words(headline, writer.page(itemPath(ref)))), ...(note === undefined ? [] : [paragraph(words(note))])];
}

/** An edition's picks as a numbered list under a heading without an address; none of items that are not published. */
export function pickBlocks(picks: readonly Pick[], edition: string, writer: EditionWriter): Block[] {
  const entries = picks.flatMap((pick, index) => {
    const entry = pickEntry(pick, `picks.${index}`, edition, writer);
    return entry ? [entry] : [];
  });
  const name = edition.includes('w') ? writer.messages.week.picks : writer.messages.month.picks;
  return entries.length > 0 ? [heading(2, name), ...list(true, entries)] : [];
}
