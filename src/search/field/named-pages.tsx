import { PageLink } from '../../design/page-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import type { Place } from '../state/find-pages.ts';
import styles from './named-pages.module.css';

interface PlaceLinksProps {
  places: readonly Place[];
}

/** Weeks, months and topics whose names are like what is searched for: the reader may want to go there. */
export function PlaceLinks({ places }: PlaceLinksProps) {
  const { search } = useMessages();
  return (
    <nav className={styles.places} aria-label={search.places}>
      <span aria-hidden="true">{search.places}</span>
      <ul>
        {places.map(({ kind, name, to }) => (
          <li key={to}>
            <PageLink to={to}>{name}</PageLink> {kind === 'topic' && <small>{search.topicPlace}</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
