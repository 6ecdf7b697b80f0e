import { useHref } from 'react-router';
import { PageLink } from '../design/links/page-link.tsx';
import { useDiscoveryMessages } from '../i18n/discovery/discovery-messages.ts';
import styles from './page-index.module.css';

/** A page of a list, by what is on it. */
export interface IndexedPage {
  name: string;
  to: string;
}

interface RelatedPageProps {
  rel: 'prev' | 'next';
  to: string;
}

/** Tells browsers and search engines of the page before or after; React moves it into the document's head. */
export function RelatedPage({ rel, to }: RelatedPageProps) {
  return <link rel={rel} href={useHref(to)} />;
}

interface PageIndexProps {
  pages: readonly IndexedPage[];
  /** Which of them this page is, from 1. */
  current: number;
}

/** All pages of a list; nothing where there is just one. */
export function PageIndex({ pages, current }: PageIndexProps) {
  const { pages: words } = useDiscoveryMessages();
  if (pages.length < 2) return null;
  const [previous, next] = [pages[current - 2], pages[current]];
  return (
    <nav className={styles.index} aria-label={words.label} data-noprint>
      {previous && <RelatedPage rel="prev" to={previous.to} />}
      {next && <RelatedPage rel="next" to={next.to} />}
      <ol>
        {pages.map(({ name, to }, at) => (
          <li key={to}>
            <PageLink to={to} aria-current={at + 1 === current ? 'page' : undefined}>
              {name}
            </PageLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
