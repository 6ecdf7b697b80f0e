import type { ReactNode } from 'react';
import styles from './nearby-column.module.css';

interface NearbyColumnProps {
  label: string;
  /** Links to pages near this one, each with its name in `<b>`; paragraphs for what is not there; lists. */
  children: ReactNode;
}

/** What is near a page: beside its text on wide screens, below it on narrow ones. */
export function NearbyColumn({ label, children }: NearbyColumnProps) {
  return (
    <aside className={styles.nearby} aria-label={label} data-noprint>
      {children}
    </aside>
  );
}

interface NearbyListProps {
  title: string;
  /** Its entries: `<li>` elements. */
  children: ReactNode;
}

/** A list of small links in the column. */
export function NearbyList({ title, children }: NearbyListProps) {
  return (
    <div className={styles.list}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </div>
  );
}
