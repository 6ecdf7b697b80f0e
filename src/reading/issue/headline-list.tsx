import { itemPath } from '../../archive/paths.ts';
import type { PublishedIssue } from '../../archive/published.ts';
import { SECTIONS } from '../../archive/sections.ts';
import { LocalSpan } from '../../design/local-span.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './headline-list.module.css';

interface HeadlineListProps {
  issue: PublishedIssue;
}

/** A week's headlines by section, each leading to its item. */
export function HeadlineList({ issue }: HeadlineListProps) {
  const { sections } = useMessages();
  const present = SECTIONS.map((section) => ({ section, items: issue.items.filter((item) => item.section === section) })).filter(
    ({ items }) => items.length > 0,
  );
  return (
    <div className={styles.headlines}>
      {present.map(({ section, items }) => (
        <section key={section} data-section={section} aria-label={sections[section]}>
          <h2>{sections[section]}</h2>
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
