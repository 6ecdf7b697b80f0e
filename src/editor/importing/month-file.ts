import type { Month, Pick } from '../../source/schema.ts';
import { withLinks, type Stages } from './issue-file.ts';
import type { ImportedItem } from './items/item.ts';
import { doubtsOf, withIds } from './items/items.ts';
import { isPaper, paperIdentity } from './items/paper-identity.ts';
import { byAddress, bySameWords } from './picks/find-target.ts';
import type { LoosePick, PickTarget } from './picks/pick.ts';
import { adoptAddresses, tiePicks } from './picks/tie-picks.ts';
import { leftBlock, together, type Note, type Noted } from './report/notes.ts';
import type { RawItem } from './structure/outline-parts.ts';

/** A month's file, and how many of the document's items are in weeks. */
export interface MonthFile {
  month: Month;
  inWeeks: number;
}

/** The item of a week that a monthly edition's item is: it has its address, or nearly its headline and no other paper's address. */
function weekItem({ item, line }: ImportedItem, weeks: readonly PickTarget[], language: string): PickTarget | undefined {
  const url = item.url;
  const asPick = (text: string): LoosePick => ({ line, text, addresses: url === undefined ? [] : [{ url, label: '', line }] });
  const found = byAddress(asPick(''), weeks);
  if (found) return found;
  if (url !== undefined && isPaper(paperIdentity(url))) return undefined;
  const near = weeks.filter(({ far, item: other }) => !far && other.section === item.section);
  return bySameWords(asPick(item.headline[language] ?? ''), near, language);
}

/** A week's item has its own words; those of the monthly edition are left over. */
function leftItem({ head, body }: RawItem, name: string): Note[] {
  const blocks = [...(head ? [head] : []), ...body];
  return blocks.flatMap((block) => leftBlock(block, 'boilerplate', `of an item that ${name} is already: the week's own words stand`));
}

/**
 * Puts a monthly edition together. Items that a week of the archive has are picks of it, others are the month's own; `weeks` are the
 * items that its picks may be tied to. An edition without sections ties its picks to the month's weeks.
 */
export function monthOf(month: string, { outline, head, items, picks }: Stages, weeks: readonly PickTarget[]): Noted<MonthFile> {
  const { source, intro, language } = head;
  const found = items.map((noted, index) => ({ noted, raw: outline.items[index], week: weekItem(noted.value, weeks, language) }));
  const read = together(found.filter(({ week }) => !week).map(({ noted }) => noted));
  const adopted = adoptAddresses(picks, read.value, language);
  const own = withIds(adopted.value);
  const tiedToWeeks = [...new Set(found.flatMap(({ week }) => week ?? []))];
  const targets: PickTarget[] = [
    ...own.map((item) => ({ name: item.id, item })),
    ...tiedToWeeks.map(({ far: _far, ...target }) => target),
    // What stands in no section of this document is meant where its address says so.
    ...weeks
      .filter((target) => !tiedToWeeks.includes(target))
      .map((target): PickTarget => (items.length > 0 ? { ...target, far: true } : target)),
  ];
  const tied = tiePicks(picks, targets, { base: source?.url, language });
  const picked = new Set(tied.value.picks.map((pick) => ('item' in pick ? pick.item : undefined)));
  const others = tiedToWeeks.filter(({ name }) => !picked.has(name)).map(({ name }): Pick => ({ item: name }));
  const value: Month = {
    id: month,
    ...(source ? { source } : {}),
    ...(intro ? { note: { [language]: intro } } : {}),
    picks: [...tied.value.picks, ...others],
    ...(own.length > 0 ? { items: withLinks(own, tied.value) } : {}),
  };
  const left = found.flatMap(({ raw, week }) => (raw && week ? leftItem(raw, week.name) : []));
  const navigation = outline.navigation.flatMap((block) => leftBlock(block, 'navigation', 'navigation in a monthly edition'));
  return {
    value: { month: value, inWeeks: found.filter(({ week }) => week).length },
    notes: [...left, ...read.notes, ...adopted.notes, ...doubtsOf(adopted.value, language), ...tied.notes, ...navigation],
  };
}
