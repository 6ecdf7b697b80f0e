import { searchPath } from '../../archive/paths.ts';
import { Icon } from '../../design/icon.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { CONTENTS_ID } from '../../reading/navigation/contents.tsx';
import styles from './dock.module.css';

/** A neighbour in the bottom bar: where it is, its short name, and what a screen reader says before that. */
export interface DockNeighbour {
  to: string;
  text: string;
  label: string;
}

interface PageDockProps {
  label: string;
  previous?: DockNeighbour | undefined;
  next?: DockNeighbour | undefined;
  /** Whether the page has contents to open. */
  contents: boolean;
}

function Side({ neighbour, icon }: { neighbour: DockNeighbour | undefined; icon: 'previous' | 'next' }) {
  if (!neighbour)
    return (
      <span className={styles.none} aria-hidden="true">
        <Icon name={icon} />–
      </span>
    );
  return (
    <PageLink to={neighbour.to} rel={icon === 'previous' ? 'prev' : 'next'}>
      <Icon name={icon} />
      <span>
        <span className="visually-hidden">{neighbour.label} </span>
        {neighbour.text}
      </span>
    </PageLink>
  );
}

/** The bar within thumb's reach on phones: previous, contents, search, next. */
export function PageDock({ label, previous, next, contents }: PageDockProps) {
  const { week, nav } = useMessages();
  return (
    <nav className={styles.dock} aria-label={label} data-noprint>
      <Side neighbour={previous} icon="previous" />
      {contents ? (
        <button type="button" popoverTarget={CONTENTS_ID}>
          <Icon name="contents" />
          {week.contents}
        </button>
      ) : (
        <span className={styles.none} />
      )}
      <PageLink to={searchPath()}>
        <Icon name="search" />
        {nav.search}
      </PageLink>
      <Side neighbour={next} icon="next" />
    </nav>
  );
}
