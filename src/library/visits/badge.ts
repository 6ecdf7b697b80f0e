import { yearIndexPath } from '../../archive/addresses/data-paths.ts';
import type { ReadJson } from '../../archive/fetching/read-json.ts';
import { yearOf } from '../../archive/ids.ts';
import type { PublishedArchive } from '../../archive/published/archive.ts';
import type { YearIndex } from '../../archive/published/weeks.ts';
import { VISITS } from './stored-visits.ts';
import { isNew, type Visits } from './visit.ts';

/** How many weeks are new, by the indexes of the years since the last visit. */
async function countNew(visits: Visits, { years }: PublishedArchive, language: string, read: ReadJson): Promise<number> {
  if (visits.newest <= visits.before) return 0;
  const due = years.filter(({ year }) => year >= yearOf(visits.before));
  const indexes = await Promise.all(due.map(({ year }) => read(yearIndexPath(language, year)) as Promise<YearIndex>));
  return indexes.flatMap(({ weeks }) => weeks).filter(({ id }) => isNew(visits, id)).length;
}

/**
 * Shows on the site's icon how many weeks have come since the last visit and were not opened yet, where browser and device do that
 * (https://www.w3.org/TR/badging/); nothing where there is none. Rejects where the archive cannot be read.
 */
export async function showBadge(archive: PublishedArchive, language: string, read: ReadJson): Promise<void> {
  const visits = VISITS.read();
  if (!visits || !('setAppBadge' in navigator)) return;
  const count = await countNew(visits, archive, language, read);
  await (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge());
}

/** The same once a new week has been opened. */
export async function countAgain(language: string, read: ReadJson): Promise<void> {
  await showBadge((await read('archive.json')) as PublishedArchive, language, read);
}
