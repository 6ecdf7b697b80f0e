import { itemPath } from '../../archive/paths.ts';
import type { PublishedIssue } from '../../archive/published.ts';
import { LocalSpan } from '../../design/local-span.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { useSections } from '../../i18n/sections.ts';
import styles from './headline-list.module.css';

interface HeadlineListProps {
  issue: PublishedIssue;
}

/** A week's headlines by section, each leading to its item. */
export function HeadlineList({ issue }: HeadlineListProps) {
  const sections = useSections();
  const present = sections.ids
    .map((section) => ({ section, items: issue.items.filter((item) => item.section === section) }))
    .filter(({ items }) => items.length > 0);
  return (
    <div className={styles.headlines}>
      {present.map(({ section, items }) => (
        <section key={section} data-accent={sections.accent(section)} aria-label={sections.name(section)}>
          <h2>{sections.name(section)}</h2>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <PageLink to={itemPath({ edition: issue.id, item: item.id })}>
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
