import type { Month, Pick } from '../../../source/schema.ts';
import { matchItems } from './match-items.ts';
import { mergeItems } from './merge-items.ts';
import { mergePicks } from './merge-picks.ts';
import { withField, type MergeRecord } from './merge-texts.ts';

/** Merges a document's monthly edition into the archive's of the same month, as `mergeIssue` does. */
export function mergeMonth(archive: Month, document: Month, language: string, record: MergeRecord): Month {
  const own = archive.items ?? [];
  // An edition of bare picks is complete in every language: what it lacks was left out by hand.
  const texts = [archive.note, ...archive.picks.map((pick) => pick.note), ...own.map((item) => item.headline)].filter(
    (text) => text !== undefined,
  );
  const fill = texts.every((text) => text[language] === undefined) && (texts.length > 0 || archive.picks.length === 0);
  let month = archive;
  if (!archive.source) month = withField(month, 'source', record.choose('source', undefined, document.source, fill));
  month = withField(month, 'note', record.text('note', archive.note, document.note, fill));
  const found = matchItems(own, document.items ?? [], language);
  const items = mergeItems(own, document.items ?? [], found, language, fill, record);
  if (items.length > 0) month = { ...month, items };
  const ids = new Map([...found.matches].map(([item, kept]) => [item.id, kept.id]));
  const picks = document.picks.map((pick): Pick => ('item' in pick ? { ...pick, item: ids.get(pick.item) ?? pick.item } : pick));
  // A pick of an item of its own that was left out by hand stays out with it.
  const present = picks.filter((pick) => !('item' in pick) || pick.item.includes('/') || items.some((item) => item.id === pick.item));
  return { ...month, picks: mergePicks(archive.picks, present, language, fill, record) };
}
