/** What kinds of venues publish papers. */
export const VENUE_KINDS = ['conference', 'journal', 'workshop'] as const;

/** Where a paper was published: a conference, a journal or a workshop, with its year. */
export interface Venue {
  /** Without its year: `NeurIPS`. */
  name: string;
  year?: number | undefined;
  kind?: (typeof VENUE_KINDS)[number] | undefined;
}

/** A venue as it is cited: `NeurIPS 2021`. */
export function venueName({ name, year }: Venue): string {
  return year === undefined ? name : `${name} ${year}`;
}
