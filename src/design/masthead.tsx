import type { ReactNode } from 'react';
import styles from './masthead.module.css';

interface MastheadProps {
  kicker?: ReactNode;
  /** At the other end of the kicker's line; may come later. */
  aside?: ReactNode;
  title: ReactNode;
  /** What there is, and the links out of it. */
  children?: ReactNode;
}

/** The head of a page: what it is, its name, and how much there is. Takes the focus after a navigation. */
export function Masthead({ kicker, aside, title, children }: MastheadProps) {
  return (
    <header className={styles.masthead}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      {aside}
      <h1 tabIndex={-1}>{title}</h1>
      {children && <div className={styles.dek}>{children}</div>}
    </header>
  );
}
