import type { ReactNode } from 'react';
import styles from './masthead.module.css';

interface MastheadProps {
  kicker?: ReactNode;
  title: ReactNode;
  /** What there is, and the links out of it. */
  children?: ReactNode;
}

/** The head of a page: what it is, its name, and how much there is. Takes the focus after a navigation. */
export function Masthead({ kicker, title, children }: MastheadProps) {
  return (
    <header className={styles.masthead}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {children && <div className={styles.dek}>{children}</div>}
    </header>
  );
}
