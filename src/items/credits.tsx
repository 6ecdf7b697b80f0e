import { authorPath, searchPath } from '../archive/addresses/paths.ts';
import type { PublishedPaper } from '../archive/published/issue.ts';
import { venueName } from '../archive/venues.ts';
import { PageLink } from '../design/links/page-link.tsx';
import { isLatin, LocalSpan, nameText } from '../design/local-span.tsx';
import styles from './credits.module.css';
import { useItemTools } from './item-tools.tsx';

/** The venue with its year, `NeurIPS 2021`; where either is missing, the preprint's year. */
function placeOf({ venue, year }: PublishedPaper): string {
  return venue ? venueName({ ...venue, year: venue.year ?? year }) : (year?.toString() ?? '');
}

/** What stands between the authors that are named and the venue: how many more there are. */
function restOf(paper: PublishedPaper): string {
  return (paper.moreAuthors ? ` +${paper.moreAuthors}` : '') + (paper.authors && placeOf(paper) ? ' · ' : '');
}

/** A part of a credit line: a text, or a name that stands apart, in its own direction and linked where it leads somewhere. */
interface CreditPart {
  text: string;
  isApart: boolean;
  /** The author's page, or the search for the name. */
  to?: string | undefined;
}

/** Authors and venue, in as few parts as there can be. `allLead`: a name whose author has no page leads to a search for it. */
function creditParts(paper: PublishedPaper, allLead: boolean): CreditPart[] {
  const parts: CreditPart[] = [];
  const add = (text: string, to?: string) => {
    const last = parts.at(-1);
    const isApart = to !== undefined || !isLatin(text);
    if (last && !last.isApart && !isApart) last.text += text;
    else if (text) parts.push({ text, isApart, to });
  };
  paper.authors?.forEach((name, i) => {
    if (i > 0) add(', ');
    const id = paper.people?.[i];
    add(name, id ? authorPath(id) : allLead ? searchPath({ author: name }) : undefined);
  });
  add(restOf(paper));
  add(placeOf(paper));
  return parts;
}

interface CreditsProps {
  paper: PublishedPaper;
}

/**
 * A paper's authors and venue. Names of authors without a page lead to a search for them once the page's tools are there: as
 * links from the beginning they would cost a week up to 404 bytes.
 */
export function Credits({ paper }: CreditsProps) {
  const parts = creditParts(paper, useItemTools() !== undefined);
  if (parts.length === 0) return null;
  return (
    <span className={styles.credits} lang="en">
      {parts.some(({ isApart }) => isApart) ? parts.map((part, i) => <Credit key={i} {...part} />) : parts[0]?.text}
    </span>
  );
}

function Credit({ text, to }: CreditPart) {
  const own = <LocalSpan text={nameText(text)} />;
  return to === undefined ? own : <PageLink to={to}>{isLatin(text) ? text : own}</PageLink>;
}
