import { PageLink } from '../../design/links/page-link.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { NamedPage } from '../state/find-pages.ts';
import styles from './named-pages.module.css';

interface NamedPagesProps {
  pages: readonly NamedPage[];
}

/** Weeks, months and topics whose names are like what is searched for: the reader may want to go there. */
export function NamedPages({ pages }: NamedPagesProps) {
  const search = useSearchMessages();
  return (
    <nav className={styles.pages} aria-label={search.places}>
      <span aria-hidden="true">{search.places}</span>
      <ul>
        {pages.map(({ kind, name, to }) => (
          <li key={to}>
            <PageLink to={to}>{name}</PageLink>
            {kind === 'topic' && <small>{` ${search.topicPlace}`}</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
