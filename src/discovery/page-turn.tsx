import { PageLink } from '../design/links/page-link.tsx';
import { useDiscoveryMessages } from '../i18n/discovery/discovery-messages.ts';
import { RelatedPage } from './page-index.tsx';
import styles from './page-turn.module.css';

interface PageTurnProps {
  /** Where newer and older items are; undefined at the ends. */
  newer: string | undefined;
  older: string | undefined;
}

/** From a page of items to those beside it. */
export function PageTurn({ newer, older }: PageTurnProps) {
  const { pages: words } = useDiscoveryMessages();
  return (
    <nav className={styles.turn} aria-label={words.label} data-noprint>
      {newer !== undefined && (
        <>
          <RelatedPage rel="prev" to={newer} />
          <PageLink to={newer}>{words.newer}</PageLink>
        </>
      )}
      {older !== undefined && (
        <>
          <RelatedPage rel="next" to={older} />
          <PageLink to={older}>{words.older}</PageLink>
        </>
      )}
    </nav>
  );
}
