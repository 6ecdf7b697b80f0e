import { ISSUE_ID } from '../../archive/ids.ts';

/** What an address asks for: `/catch-up?since=2020-w40&minutes=15`. */
export interface CatchUpView {
  /** The oldest week; absent for those that the reader missed, four at least. */
  since?: string;
  minutes: number;
}

/** How long a plan is where the address does not say, and at most. */
const USUAL_MINUTES = 15;
const MOST_MINUTES = 240;

/** How long a plan can be made by a press. */
export const MINUTES = [5, 15, 30, 60] as const;

/** Reads an address; what it says of neither week nor time is as if it said nothing. */
export function readCatchUp(params: URLSearchParams): CatchUpView {
  const since = params.get('since') ?? '';
  const minutes = /^[1-9]\d{0,2}$/.test(params.get('minutes') ?? '') ? Number(params.get('minutes')) : USUAL_MINUTES;
  return { minutes: Math.min(minutes, MOST_MINUTES), ...(ISSUE_ID.test(since) && { since }) };
}

/** The query part of an address that asks for it, with its question mark; what other parameters an address has stays. */
export function writeCatchUp({ since, minutes }: CatchUpView, params?: URLSearchParams): string {
  const written = new URLSearchParams(params);
  if (since === undefined) written.delete('since');
  else written.set('since', since);
  written.set('minutes', String(minutes));
  return `?${written}`;
}
