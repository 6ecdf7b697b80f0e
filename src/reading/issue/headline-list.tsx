import { itemPath } from '../../archive/addresses/paths.ts';
import type { IssueInShort } from '../../archive/published/archive.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { LocalSpan } from '../../design/local-span.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import styles from './headline-list.module.css';

interface HeadlineListProps {
  edition: string;
  items: IssueInShort['items'];
}

/** A week's headlines by section, each leading to its item. */
export function HeadlineList({ edition, items: all }: HeadlineListProps) {
  const sections = useSections();
  const present = sections.ids
    .map((section) => ({ section, items: all.filter((item) => item.section === section) }))
    .filter(({ items }) => items.length > 0);
  return (
    <div className={styles.headlines}>
      {present.map(({ section, items }) => (
        <section key={section} data-accent={sections.accent(section)} aria-label={sections.name(section)}>
          <h2>{sections.name(section)}</h2>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <PageLink to={itemPath({ edition, item: item.id })}>
                  <LocalSpan text={item.headline} />
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
