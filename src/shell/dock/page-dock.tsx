import { searchPath } from '../../archive/addresses/paths.ts';
import { Icon } from '../../design/icon.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { CONTENTS_ID } from '../../reading/navigation/contents.tsx';
import { Dock } from './dock.tsx';
import styles from './page-dock.module.css';

/** A neighbour in the bottom bar: where it is, its short name, and what a screen reader says before that. */
export interface DockNeighbour {
  to: string;
  text: string;
  label: string;
}

interface SideProps {
  neighbour: DockNeighbour | undefined;
  icon: 'previous' | 'next';
}

function Side({ neighbour, icon }: SideProps) {
  if (!neighbour)
    return (
      <span className={styles.none} aria-hidden="true">
        <Icon name={icon} />
        <span>–</span>
      </span>
    );
  return (
    <PageLink to={neighbour.to} rel={icon === 'previous' ? 'prev' : 'next'}>
      <Icon name={icon} />
      <span className="visually-hidden">{`${neighbour.label} `}</span>
      <span>{neighbour.text}</span>
    </PageLink>
  );
}

interface PageDockProps {
  label: string;
  previous?: DockNeighbour | undefined;
  next?: DockNeighbour | undefined;
  /** Whether the page has contents to open. */
  contents: boolean;
}

/** The bottom bar of a page that has others before and after it: previous, contents, search, next. */
export function PageDock({ label, previous, next, contents }: PageDockProps) {
  const { week, nav } = useMessages();
  return (
    <Dock label={label}>
      <Side neighbour={previous} icon="previous" />
      {contents ? (
        <button type="button" popoverTarget={CONTENTS_ID}>
          <Icon name="contents" />
          <span>{week.contents}</span>
        </button>
      ) : (
        <span />
      )}
      <PageLink to={searchPath()}>
        <Icon name="search" />
        <span>{nav.search}</span>
      </PageLink>
      <Side neighbour={next} icon="next" />
    </Dock>
  );
}
