import type { AdvicePiece, Edition } from './open-advice.ts';

/** Advice on what is known of an edition's papers: authors, venue, and a year that the venue does not contradict. */
export function adviseOnPapers(edition: Edition): AdvicePiece[] {
  return (edition.value.items ?? []).flatMap(({ paper }, index) => {
    if (!paper) return [];
    const pieces: AdvicePiece[] = [];
    const say = (id: AdvicePiece['id'], field: string[], message: string) =>
      pieces.push({ id, edition, path: ['items', index, 'paper', ...field], message });
    if (!paper.authors) say('no-authors', [], 'has no authors: add them, or accept it where nobody is named');
    if (!paper.venue) say('no-venue', [], 'has no venue: add where it was published, or accept it for what is a preprint only');
    if (paper.year !== undefined && paper.venue?.year !== undefined && paper.year > paper.venue.year)
      say('venue-before-year', ['year'], `is ${paper.year}, but the venue's year is ${paper.venue.year}: this one is the preprint's`);
    return pieces;
  });
}
