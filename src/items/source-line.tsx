import type { PublishedItem, PublishedPaper } from '../archive/published.ts';
import { venueName } from '../archive/venues.ts';
import { Icon } from '../design/icon.tsx';
import { LocalSpan } from '../design/local-span.tsx';
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
          {[authorLine(paper), placeOf(paper)].filter(Boolean).join(' · ')}
        </span>
      )}
    </p>
  );
}

/** The venue with its year, `NeurIPS 2021`; where either is missing, the preprint's year. */
function placeOf({ venue, year }: PublishedPaper): string {
  return venue ? venueName({ ...venue, year: venue.year ?? year }) : (year?.toString() ?? '');
}

/** The authors that are named, and how many more there are. */
function authorLine({ authors = [], moreAuthors }: PublishedPaper): string {
  return authors.join(', ') + (moreAuthors === undefined ? '' : ` +${moreAuthors}`);
}
