import type { ReactNode } from 'react';
import { itemPath, topicPath } from '../archive/addresses/paths.ts';
import { ownId } from '../archive/ids.ts';
import { printItemRef } from '../archive/item-ref.ts';
import type { PublishedItem } from '../archive/published/issue.ts';
import { OutsideLink } from '../design/links/outside-link.tsx';
import { PageLink } from '../design/links/page-link.tsx';
import { LocalSpan } from '../design/local-span.tsx';
import { editionName } from '../i18n/edition-name.ts';
import { languageName } from '../i18n/format.ts';
import { useLocale } from '../i18n/messages.tsx';
import styles from './item-article.module.css';
import { ItemCorrections } from './item-corrections.tsx';
import { ItemFigure } from './item-figure.tsx';
import { LinkCard } from './link-card.tsx';
import { RichTextView } from './rich-text-view.tsx';
import { SourceLine } from './source-line.tsx';

/** The places of an article that a page fills. */
export interface ItemSlots {
  /** What a reader can do with the item: links and buttons, which show on hover and focus, and always on touch screens. */
  actions?: ReactNode;
  /** What the reader keeps of it, below all else. */
  below?: ReactNode;
}

interface ItemArticleProps extends ItemSlots {
  item: PublishedItem;
}

/** One item of a week. Its id is its anchor. */
export function ItemArticle({ item, actions, below }: ItemArticleProps) {
  const { language, messages } = useLocale();
  const words = messages.item;
  const headlineId = ownId('headline', item.id);
  const fallback = item.summary?.lang ?? item.headline.lang;
  return (
    <article id={item.id} className={styles.item} data-item tabIndex={-1} aria-labelledby={headlineId}>
      <h3 id={headlineId}>
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
      {item.corrections && <ItemCorrections corrections={item.corrections} />}
      {item.links && (
        <ul className={styles.links} aria-label={words.furtherLinks}>
          {item.links.map((link) => (
            <li key={link.url}>
              <OutsideLink href={link.url}>
                <LocalSpan text={link.label} />
              </OutsideLink>
            </li>
          ))}
        </ul>
      )}
      {item.related && (
        <ul className={styles.links}>
          {item.related.map(({ as, ref, headline }) => (
            <li key={printItemRef(ref)}>
              <span>{`${words[as]} `}</span>
              <PageLink to={itemPath(ref)} suppressHydrationWarning>
                {headline?.lang ? <LocalSpan text={headline} /> : (headline?.text ?? editionName(ref.edition, language, messages))}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.meta}>
        {item.topics.length > 0 && (
          <ul aria-label={words.topics}>
            {item.topics.map((topic) => (
              <li key={topic.id}>
                <PageLink to={topicPath(topic.id)}>{topic.label}</PageLink>
              </li>
            ))}
          </ul>
        )}
        {actions && (
          <div className={styles.actions} data-noprint>
            {actions}
          </div>
        )}
      </div>
      {below}
    </article>
  );
}
