/** What a device knows of its reader's visits. Ids of weeks sort by time. */
export interface Visits {
  /** When the reader was last here, in milliseconds. */
  at: number;
  /** The newest week that there was in the visit before, and the newest that is known now. */
  before: string;
  newest: string;
  /** New weeks that have been opened. */
  opened: readonly string[];
}

/** A visit ends once nobody has been here for so long, in milliseconds: half an hour, as statistics of sites count them. */
export const VISIT_MS = 30 * 60_000;

/** What is known once the reader is here at a time, and the archive's newest week is `newest`. On the first visit nothing is new. */
export function visited(visits: Visits | undefined, now: number, newest: string): Visits {
  if (!visits) return { at: now, before: newest, newest, opened: [] };
  const known = newest > visits.newest ? newest : visits.newest;
  // A clock that was set back begins no visit.
  if (now - visits.at < VISIT_MS) return { ...visits, at: now, newest: known };
  return { at: now, before: visits.newest, newest: known, opened: [] };
}

/** What is known once a week has been opened. */
export function opened(visits: Visits, week: string): Visits {
  return isNew(visits, week) ? { ...visits, opened: [...visits.opened, week] } : visits;
}

/** Whether a week has come since the last visit and was not opened yet. */
export function isNew({ before, opened: seen }: Visits, week: string): boolean {
  return week > before && !seen.includes(week);
}
