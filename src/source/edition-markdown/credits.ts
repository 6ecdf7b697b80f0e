import { venueName } from '../../archive/venues.ts';
import type { ItemFacts } from './front-matter.ts';

/** Authors, venue and number of a paper on a line, as a document says them to its readers; empty where nothing is known. */
export function creditsLine({ authors, year, venue, ids }: NonNullable<ItemFacts['paper']>): string {
  const place = venue ? venueName({ ...venue, year: venue.year ?? year }) : year?.toString();
  const numbers = [ids?.arxiv && `arXiv:${ids.arxiv}`, ids?.doi && `doi:${ids.doi}`];
  return [authors?.join(', '), place, ...numbers].filter(Boolean).join(' · ');
}
