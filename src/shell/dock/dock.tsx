import type { ReactNode } from 'react';
import styles from './dock.module.css';

interface DockProps {
  label: string;
  /** Up to four links or buttons, each an icon and a word. */
  children: ReactNode;
}

/** The bar within thumb's reach, on phones only. */
export function Dock({ label, children }: DockProps) {
  return (
    <nav className={styles.dock} aria-label={label} data-noprint>
      {children}
    </nav>
  );
}
