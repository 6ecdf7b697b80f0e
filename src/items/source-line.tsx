import { Fragment } from 'react';
import { authorPath } from '../archive/paths.ts';
import type { PublishedItem, PublishedPaper } from '../archive/published.ts';
import { venueName } from '../archive/venues.ts';
import { Icon } from '../design/icon.tsx';
import { isLatin, LocalSpan, nameText } from '../design/local-span.tsx';
import { OutsideLink } from '../design/outside-link.tsx';
import { PageLink } from '../design/page-link.tsx';
import styles from './source-line.module.css';

interface SourceLineProps {
  item: PublishedItem;
}

/** The paper's title with its link and host, authors and venue; or the bare link of an item without paper and card. */
export function SourceLine({ item: { paper, card, url, host } }: SourceLineProps) {
  if (!paper && (card || !url)) return null;
  const credits = paper ? creditParts(paper) : [];
  return (
    <p className={styles.source}>
      {paper ? (
        url ? (
          <OutsideLink href={url}>
            <LocalSpan text={paper.title} />
          </OutsideLink>
        ) : (
          <LocalSpan text={paper.title} />
        )
      ) : (
        <OutsideLink href={url}>{host}</OutsideLink>
      )}
      {paper && host && (
        <small>
          <span>{host}</span>
          <Icon name="external" />
        </small>
      )}
      {credits.length > 0 && (
        <span className={styles.credits} lang="en">
          {credits.some(({ isApart }) => isApart) ? <Credits parts={credits} /> : credits[0]?.text}
        </span>
      )}
    </p>
  );
}

/** The venue with its year, `NeurIPS 2021`; where either is missing, the preprint's year. */
function placeOf({ venue, year }: PublishedPaper): string {
  return venue ? venueName({ ...venue, year: venue.year ?? year }) : (year?.toString() ?? '');
}

/** What stands between the authors that are named and the venue: how many more there are. */
function restOf(paper: PublishedPaper): string {
  return (paper.moreAuthors ? ` +${paper.moreAuthors}` : '') + (paper.authors && placeOf(paper) ? ' · ' : '');
}

/** A part of a credit line: a text, or a name that stands apart, in its own direction and linked where its author has a page. */
interface CreditPart {
  text: string;
  isApart: boolean;
  id?: string | null | undefined;
}

/** Authors and venue, in as few parts as there can be. */
function creditParts(paper: PublishedPaper): CreditPart[] {
  const parts: CreditPart[] = [];
  const add = (text: string, id?: string | null) => {
    const last = parts.at(-1);
    const isApart = Boolean(id) || !isLatin(text);
    if (last && !last.isApart && !isApart) last.text += text;
    else if (text) parts.push({ text, isApart, id });
  };
  paper.authors?.forEach((name, i) => {
    if (i > 0) add(', ');
    add(name, paper.people?.[i]);
  });
  add(restOf(paper));
  add(placeOf(paper));
  return parts;
}

/** Parts of a credit line; they never move. */
function Credits({ parts }: { parts: readonly CreditPart[] }) {
  return parts.map(({ text, id }, i) => {
    const own = <LocalSpan text={nameText(text)} />;
    if (!id) return <Fragment key={i}>{own}</Fragment>;
    return (
      <PageLink key={i} to={authorPath(id)}>
        {isLatin(text) ? text : own}
      </PageLink>
    );
  });
}
