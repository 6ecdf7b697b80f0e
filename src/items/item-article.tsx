import { searchPath } from '../archive/paths.ts';
import type { PublishedItem } from '../archive/published.ts';
import { Icon } from '../design/icon.tsx';
import { LocalSpan } from '../design/local-span.tsx';
import { PageLink } from '../design/page-link.tsx';
import { languageName } from '../i18n/format.ts';
import { useLocale } from '../i18n/messages.tsx';
import { CopyLink } from './copy-link.tsx';
import styles from './item-article.module.css';
import { ItemFigure } from './item-figure.tsx';
import { LinkCard } from './link-card.tsx';
import { RichTextView } from './rich-text-view.tsx';

interface ItemArticleProps {
  item: PublishedItem;
}

interface SourceLineProps {
  item: PublishedItem;
}

/** The paper's title with its link and host, authors and venue; or the bare link of an item without paper and card. */
function SourceLine({ item: { paper, card, url, host } }: SourceLineProps) {
  if (!paper && (card || !url)) return null;
  const place = [paper?.venue, paper?.year && !paper.venue?.includes(String(paper.year)) ? String(paper.year) : '']
    .filter(Boolean)
    .join(' ');
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
          {host}
          <Icon name="external" />
        </small>
      )}
      {paper && (paper.authors || place) && (
        <span className={styles.credits} lang="en">
          {[paper.authors && authorLine(paper.authors), place].filter(Boolean).join(' · ')}
        </span>
      )}
    </p>
  );
}

/** Up to four authors in full, else the first three and how many more. */
export function authorLine(authors: readonly string[]): string {
  return authors.length <= 4 ? authors.join(', ') : `${authors.slice(0, 3).join(', ')} +${authors.length - 3}`;
}

/** One item of a week. Its id is its anchor. */
export function ItemArticle({ item }: ItemArticleProps) {
  const { language, messages } = useLocale();
  const words = messages.item;
  const fallback = item.summary?.lang ?? item.headline.lang;
  return (
    <article id={item.id} className={styles.item} data-item tabIndex={-1} aria-labelledby={`${item.id}-headline`}>
      <h3 id={`${item.id}-headline`}>
        <LocalSpan text={item.headline} />
      </h3>
      <SourceLine item={item} />
      {item.card && !item.paper && <LinkCard card={item.card} url={item.url} />}
      {item.figure && <ItemFigure figure={item.figure} />}
      {fallback && (
        <p className={styles.fallback} suppressHydrationWarning>
          {words.onlyIn(languageName(fallback, language))}
        </p>
      )}
      {item.summary && (
        <div className={styles.summary} lang={item.summary.lang}>
          <RichTextView blocks={item.summary.blocks} />
        </div>
      )}
      {item.links && (
        <ul className={styles.links} aria-label={words.furtherLinks}>
          {item.links.map((link) => (
            <li key={link.url}>
              <a href={link.url}>
                <LocalSpan text={link.label} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.meta}>
        {item.topics.length > 0 && (
          <ul aria-label={words.topics}>
            {item.topics.map((topic) => (
              <li key={topic.id}>
                <PageLink to={searchPath({ topic: topic.id })}>{topic.label}</PageLink>
              </li>
            ))}
          </ul>
        )}
        <CopyLink anchor={item.id} headline={item.headline.text} />
      </div>
    </article>
  );
}
