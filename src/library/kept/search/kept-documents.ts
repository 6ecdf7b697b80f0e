import type { QueryClient } from '@tanstack/react-query';
import { issueQuery, monthQuery } from '../../../archive/fetching/queries.ts';
import { MONTH_ID } from '../../../archive/ids.ts';
import { printItemRef } from '../../../archive/item-ref.ts';
import type { Language } from '../../../archive/languages.ts';
import type { PublishedItem } from '../../../archive/published/issue.ts';
import { plainText } from '../../../archive/texts/plain-text.ts';
import { NO_FACETS, type SearchDocument } from '../../../engine/document.ts';
import type { KeptEntry } from '../kept-entries.ts';

/** What the archive says of items, by their references. */
export type ArchiveTexts = ReadonlyMap<string, PublishedItem>;

/** What the archive says of entries, as far as their weeks and months are here already. */
export function loadedTexts(client: QueryClient, language: Language, entries: readonly KeptEntry[]): ArchiveTexts {
  const texts = new Map<string, PublishedItem>();
  for (const edition of new Set(entries.map(({ ref }) => ref.edition))) {
    const items = MONTH_ID.test(edition)
      ? client.getQueryData(monthQuery(language, edition).queryKey)?.ownItems
      : client.getQueryData(issueQuery(language, edition).queryKey)?.items;
    for (const item of items ?? []) texts.set(printItemRef({ edition, item: item.id }), item);
  }
  return texts;
}

/** The documents that entries are found by: what they were when they were kept and what the archive says of them, notes and labels. */
export function keptDocuments(entries: readonly KeptEntry[], texts: ArchiveTexts, topicName: (id: string) => string): SearchDocument[] {
  return entries.map(({ about, item, note, labels }): SearchDocument => {
    const now = texts.get(about);
    const titles = [...Object.values(item.headline), item.title?.text, now?.headline.text, (now?.paper ?? now?.card)?.title.text];
    const words = [...labels.map(({ name }) => name), ...item.topics.map(topicName)].join(' · ');
    return {
      id: about,
      titles: [...new Set(titles.filter((title) => title !== undefined))],
      bodies: [now?.summary ? plainText(now.summary.blocks) : '', note, words].filter((text) => text !== ''),
      names: [...new Set([...(item.authors ?? []), ...(now?.paper?.authors ?? [])])],
      facets: NO_FACETS,
      payload: null,
    };
  });
}
