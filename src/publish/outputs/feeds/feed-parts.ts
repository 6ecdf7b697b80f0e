import { grouped } from '../../../relations/groups.ts';
import type { Feed, FeedDocument, FeedEntry } from './feed.ts';

/** So many entries has the document that readers subscribe to. */
export const NEWEST_ENTRIES = 50;

interface Part {
  path: string;
  entries: readonly FeedEntry[];
}

/** The parts of a feed's archive, the oldest first: those of a year that get no more entries, since they are full or the year is over. */
function archiveParts({ path: stem, entries, partSize }: Feed): Part[] {
  if (entries.length <= NEWEST_ENTRIES) return [];
  const years = [...grouped(entries, ({ published }) => [published.slice(0, 4)])];
  const newest = years.at(-1)?.[0];
  return years.flatMap(([year, own]) =>
    Array.from({ length: Math.ceil(own.length / partSize) }, (_, at) => ({
      path: `${stem}_${year}${at === 0 ? '' : `_${at + 1}`}`,
      entries: own.slice(at * partSize, (at + 1) * partSize),
    })).filter((part) => part.entries.length === partSize || year !== newest),
  );
}

/**
 * The documents of a feed, as RFC 5005 has it: the newest entries and those that no part of the archive has, then that archive by
 * year. A part of it is never added to, so that whoever has read it need not do so again; whoever goes from the newest document
 * back from part to part misses nothing.
 */
export function feedDocuments(whole: Feed): FeedDocument[] {
  const { entries: all, partSize: _, ...feed } = whole;
  const parts = archiveParts(whole);
  const archived = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  const newest = all.slice(-Math.max(NEWEST_ENTRIES, all.length - archived));
  return [
    { feed, path: feed.path, entries: newest.toReversed(), archived: false, previous: parts.at(-1)?.path },
    ...parts.map(({ path, entries }, at): FeedDocument => ({
      feed,
      path,
      entries: entries.toReversed(),
      archived: true,
      previous: parts[at - 1]?.path,
      next: parts[at + 1]?.path,
    })),
  ];
}
