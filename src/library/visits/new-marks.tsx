import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { archiveQuery, yearIndexQuery } from '../../archive/fetching/queries.ts';
import { networkReader } from '../../archive/fetching/read-json.ts';
import { ownId } from '../../archive/ids.ts';
import type { Messages } from '../../i18n/en.ts';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import './new-marks.css';
import { VISITS } from './stored-visits.ts';
import { isNew, opened, VISIT_MS, visited } from './visit.ts';

/** The week that an address leads to, or to an item of which. */
const WEEK_PATH = /\/issues\/(\d{4}-w\d{2})\/?$/;
const weekOf = (path: string) => WEEK_PATH.exec(path)?.[1];

/** The newest week, as far as the pages that were opened have read of it. */
function newestWeek(client: QueryClient, language: string): string | undefined {
  const year = client.getQueryData(archiveQuery(language).queryKey)?.newest?.year;
  const index = year === undefined ? undefined : client.getQueryData(yearIndexQuery(language, year).queryKey);
  return index?.weeks
    .map(({ id }) => id)
    .toSorted()
    .at(-1);
}

const readData = () => networkReader(new URL(`${import.meta.env.BASE_URL}data/`, location.href).href);

/** Notes that the reader is here, on a page of this path. */
function noteVisit(path: string, newest: string | undefined, language: string): void {
  const before = VISITS.read();
  const known = newest ?? before?.newest;
  if (known === undefined) return;
  const now = visited(before, Date.now(), known);
  const week = weekOf(path);
  const after = week === undefined ? now : opened(now, week);
  VISITS.write(after);
  if (after !== now && 'setAppBadge' in navigator)
    import('./badge.ts').then(({ countAgain }) => countAgain(language, readData())).catch(() => {});
}

/** Marks what leads to new weeks, and nothing else. */
function markNew(description: string): void {
  const visits = VISITS.read();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href*="/issues/"]')) {
    const week = link.origin === location.origin ? weekOf(link.pathname) : undefined;
    const marked = visits !== undefined && week !== undefined && isNew(visits, week);
    if (marked === 'new' in link.dataset) continue;
    if (marked) {
      link.dataset.new = '';
      link.setAttribute('aria-description', description);
    } else {
      delete link.dataset.new;
      link.removeAttribute('aria-description');
    }
  }
}

/**
 * Looks whether a week has come, for who was here before: on coming back, on coming back to a tab that stayed open, and, where there
 * was no network then, once there is one. Gives a function that ends this.
 */
function lookAgain(language: string, messages: Messages): () => void {
  let isDue = false;
  const look = () => {
    const visits = VISITS.read();
    // A visit that is yet to come was noted by a clock that was wrong.
    isDue ||= visits !== undefined && Math.abs(Date.now() - visits.at) >= VISIT_MS;
    if (document.hidden || !isDue) return;
    import('./tell-new.ts')
      .then(({ tellNew }) => tellNew(readData(), location.pathname, language, messages))
      // Without a network, the answer is what is kept on the device.
      .then(() => void (isDue = !navigator.onLine))
      .catch(() => {});
  };
  look();
  document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('online', look);
  };
}

/**
 * Marks the links to weeks that have come since the last visit, and to their items, until the week is opened: on the page as it
 * stands, so that nothing of it has to be there before. A mark takes no room. Opening a week is what counts, not the focus.
 */
export function NewMarks(): null {
  const client = useQueryClient();
  const { isNew: description } = useLibraryMessages();
  const { language, messages } = useLocale();
  useEffect(() => {
    let path: string | undefined;
    const unlook = lookAgain(language, messages);
    const look = () => {
      if (path !== location.pathname) {
        path = location.pathname;
        noteVisit(path, newestWeek(client, language), language);
      }
      markNew(description);
    };
    look();
    // Another page, or more of this one.
    const changes = new MutationObserver(look);
    const main = document.getElementById(ownId('main'));
    if (main) changes.observe(main, { childList: true, subtree: true });
    const unfollow = VISITS.subscribe(() => markNew(description));
    return () => {
      unlook();
      changes.disconnect();
      unfollow();
    };
  }, [client, language, messages, description]);
  return null;
}
