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
      {paper && (paper.authors || placeOf(paper)) && (
        <span className={styles.credits} lang="en">
          {paper.people || !isLatin(creditLine(paper)) ? <Credits paper={paper} /> : creditLine(paper)}
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

/** Authors and venue in one text. */
function creditLine(paper: PublishedPaper): string {
  return (paper.authors?.join(', ') ?? '') + restOf(paper) + placeOf(paper);
}

/** The same where some authors have a page, or names are not in Latin letters: each name apart, in its own direction. */
function Credits({ paper }: { paper: PublishedPaper }) {
  return (
    <>
      {paper.authors?.map((name, i) => {
        const id = paper.people?.[i];
        const own = <LocalSpan text={nameText(name)} />;
        return (
          <Fragment key={name}>
            {i > 0 && <span>, </span>}
            {id ? <PageLink to={authorPath(id)}>{isLatin(name) ? name : own}</PageLink> : own}
          </Fragment>
        );
      })}
      {isLatin(placeOf(paper)) ? (
        <span>{restOf(paper) + placeOf(paper)}</span>
      ) : (
        <>
          <span>{restOf(paper)}</span>
          <LocalSpan text={nameText(placeOf(paper))} />
        </>
      )}
    </>
  );
}
