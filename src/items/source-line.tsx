import { Fragment } from 'react';
import { authorPath } from '../archive/paths.ts';
import type { PublishedItem, PublishedPaper } from '../archive/published.ts';
import { venueName } from '../archive/venues.ts';
import { Icon } from '../design/icon.tsx';
import { LocalSpan } from '../design/local-span.tsx';
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
          <a href={url}>
            <LocalSpan text={paper.title} />
          </a>
        ) : (
          <LocalSpan text={paper.title} />
        )
      ) : (
        <a href={url}>{host}</a>
      )}
      {paper && host && (
        <small>
          <span>{host}</span>
          <Icon name="external" />
        </small>
      )}
      {paper && (paper.authors || placeOf(paper)) && (
        <span className={styles.credits} lang="en">
          {paper.people ? <LinkedAuthors paper={paper} /> : (paper.authors?.join(', ') ?? '') + restOf(paper)}
        </span>
      )}
    </p>
  );
}

/** The venue with its year, `NeurIPS 2021`; where either is missing, the preprint's year. */
function placeOf({ venue, year }: PublishedPaper): string {
  return venue ? venueName({ ...venue, year: venue.year ?? year }) : (year?.toString() ?? '');
}

/** What stands behind the authors that are named: how many more there are, and the venue. */
function restOf(paper: PublishedPaper): string {
  return [paper.moreAuthors ? ` +${paper.moreAuthors}` : '', placeOf(paper)].join(paper.authors && placeOf(paper) ? ' · ' : '');
}

/** Authors of whom some have a page. */
function LinkedAuthors({ paper }: { paper: PublishedPaper }) {
  return (
    <>
      {paper.authors?.map((name, i) => {
        const id = paper.people?.[i];
        return (
          <Fragment key={name}>
            {i > 0 && <span>, </span>}
            {id ? <PageLink to={authorPath(id)}>{name}</PageLink> : <span>{name}</span>}
          </Fragment>
        );
      })}
      <span>{restOf(paper)}</span>
    </>
  );
}
