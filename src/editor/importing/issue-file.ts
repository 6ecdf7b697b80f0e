import { issueId } from '../../archive/ids.ts';
import type { Week } from '../../archive/weeks.ts';
import type { Issue, Item } from '../../source/schema.ts';
import type { DatedHead } from './dating/document-head.ts';
import type { ImportedItem } from './items/item.ts';
import { doubtsOf, withIds } from './items/items.ts';
import type { LoosePick, PickTarget } from './picks/pick.ts';
import { adoptAddresses, tiePicks, type TiedPicks } from './picks/tie-picks.ts';
import { together, type Noted } from './report/notes.ts';
import { readNavigation } from './structure/navigation.ts';
import type { Outline } from './structure/outline-parts.ts';

/** What the stages made of a document. */
export interface Stages {
  outline: Outline;
  head: DatedHead;
  items: readonly Noted<ImportedItem>[];
  picks: readonly LoosePick[];
}

/** Items with the links that they got of their picks. */
export function withLinks(items: readonly Item[], { links }: TiedPicks): Item[] {
  return items.map((item) => {
    const own = links.get(item.id);
    return own ? { ...item, links: own } : item;
  });
}

/**
 * Puts an issue together: its items with ids, its picks tied to them or to items of other weeks (`beside`), its links to other issues.
 */
export function issueOf(week: Week, { outline, head, items, picks }: Stages, beside: readonly PickTarget[]): Noted<Issue> {
  const { source, intro, language } = head;
  const context = { base: source?.url, language };
  const found = together(items);
  const adopted = adoptAddresses(picks, found.value, language);
  const own = withIds(adopted.value);
  const tied = tiePicks(picks, [...own.map((item): PickTarget => ({ name: item.id, item })), ...beside], context);
  const navigation = readNavigation(outline.navigation, week, context);
  return {
    value: {
      id: issueId(week),
      week,
      ...(source ? { source } : {}),
      ...(intro ? { intro: { [language]: intro } } : {}),
      picks: tied.value.picks,
      items: withLinks(own, tied.value),
      ...(navigation.value.length > 0 ? { sourceLinks: navigation.value } : {}),
    },
    notes: [...found.notes, ...adopted.notes, ...doubtsOf(adopted.value, language), ...tied.notes, ...navigation.notes],
  };
}
