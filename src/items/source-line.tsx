import type { PublishedItem } from '../archive/published/issue.ts';
import { Icon } from '../design/icon.tsx';
import { OutsideLink } from '../design/links/outside-link.tsx';
import { LocalSpan } from '../design/local-span.tsx';
import { Credits } from './credits.tsx';
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
      {paper && <Credits paper={paper} />}
    </p>
  );
}
