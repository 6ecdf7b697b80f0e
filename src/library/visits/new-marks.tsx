import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { readPath, type PageId } from '../../archive/paths.ts';
import { archiveQuery, yearIndexQuery } from '../../archive/queries.ts';
import { useStoredValue } from '../../design/stored-value.ts';
import { useLibraryMessages } from '../../i18n/library-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import './new-marks.css';
import { VISITS } from './stored-visits.ts';
import { isNew, opened, visited } from './visit.ts';

/** Pages that lead to weeks: only there it is asked which is the newest. */
const WITH_WEEKS = new Set<PageId>(['home', 'issue', 'month', 'year']);

/** The week that a link leads to, or to an item of which. */
const WEEK_LINK = /\/issues\/(\d{4}-w\d{2})$/;

/**
 * Marks the links to weeks that have come since the last visit, and to their items, until the week is opened. On the page as it
 * stands, so that nothing of it has to be there before; a mark takes no room. Opening a week is what counts, not the focus.
 */
export function NewMarks(): null {
  const words = useLibraryMessages();
  const { language } = useLocale();
  const { pathname, key } = useLocation();
  const { data: archive } = useQuery(archiveQuery(language));
  const shown = readPath(pathname);
  const year = archive?.newest?.year;
  const isAsked = year !== undefined && shown !== undefined && WITH_WEEKS.has(shown.page);
  const { data: index } = useQuery({ ...yearIndexQuery(language, year ?? 0), enabled: isAsked });
  const newest = index?.weeks
    .map(({ id }) => id)
    .toSorted()
    .at(-1);
  const week = shown?.page === 'issue' ? shown.id : undefined;
  const visits = useStoredValue(VISITS, undefined);
  useEffect(() => {
    if (newest === undefined) return;
    const now = visited(VISITS.read(), Date.now(), newest);
    VISITS.write(week === undefined ? now : opened(now, week));
  }, [newest, week, key]);
  useEffect(() => {
    if (!visits) return undefined;
    const marked = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/issues/"]')].filter((link) => {
      const [, id] = WEEK_LINK.exec(link.pathname) ?? [];
      return id !== undefined && link.origin === location.origin && isNew(visits, id);
    });
    for (const link of marked) {
      link.dataset.new = '';
      link.setAttribute('aria-description', words.isNew);
    }
    return () => {
      for (const link of marked) {
        delete link.dataset.new;
        link.removeAttribute('aria-description');
      }
    };
  }, [visits, key, words]);
  return null;
}
