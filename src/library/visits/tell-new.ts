import { issuePath } from '../../archive/addresses/paths.ts';
import type { ReadJson } from '../../archive/fetching/read-json.ts';
import { weekOfIssue } from '../../archive/ids.ts';
import type { PublishedArchive } from '../../archive/published/archive.ts';
import { storedValue } from '../../design/stored/stored-value.ts';
import type { Messages } from '../../i18n/en.ts';
import { inOneTab } from '../notices/in-one-tab.ts';
import { say } from '../notices/notice-store.ts';
import { showBadge } from './badge.ts';
import { VISITS } from './stored-visits.ts';
import { isNew, visited } from './visit.ts';

/** The week that the reader was told of last. */
const TOLD = storedValue('told-of-week', {
  area: 'localStorage',
  fallback: '',
  parse: (text) => text,
  print: (week) => week || undefined,
});

/**
 * Says once that a week has come since the last visit, whatever page the reader is on; `read` asks the network, and it
 * rejects where that does not answer. `shown` is the page's path.
 */
export async function tellNew(read: ReadJson, shown: string, language: string, { week: words }: Messages): Promise<void> {
  const archive = (await read('archive.json')) as PublishedArchive;
  const { newest } = archive;
  const before = VISITS.read();
  const week = newest && weekOfIssue(newest.issue);
  if (!newest || !week || !before) return;
  const visits = visited(before, Date.now(), newest.issue);
  VISITS.write(visits);
  showBadge(archive, language, read).catch(() => {});
  if (!isNew(visits, newest.issue) || TOLD.read() === newest.issue || shown.endsWith(issuePath(newest.issue))) return;
  await inOneTab(`told-of-${newest.issue}`, () => {
    TOLD.write(newest.issue);
    say({
      words: ({ isNew: since }) => since,
      leadsTo: { path: issuePath(newest.issue), says: words.full(week.year, week.number) },
      stays: true,
    });
  });
}
