import type { PublishedItem } from '../archive/published/issue.ts';
import { Icon } from '../design/icon.tsx';
import { OutsideLink } from '../design/links/outside-link.tsx';
import { LocalSpan, nameText } from '../design/local-span.tsx';
import styles from './link-card.module.css';

interface LinkCardProps {
  card: NonNullable<PublishedItem['card']>;
  url?: string | undefined;
}

/** What an article or a use case points to: its title, its site and perhaps a line about it. */
export function LinkCard({ card, url }: LinkCardProps) {
  const content = (
    <>
      <b>
        <LocalSpan text={card.title} />
      </b>
      <small>
        <LocalSpan text={nameText(card.site)} />
        {url && <Icon name="external" />}
      </small>
      {card.description && (
        <span>
          <LocalSpan text={card.description} />
        </span>
      )}
    </>
  );
  return url ? (
    <OutsideLink className={styles.card} href={url}>
      {content}
    </OutsideLink>
  ) : (
    <div className={styles.card}>{content}</div>
  );
}
