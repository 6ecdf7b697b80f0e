import type { ReactNode } from 'react';
import styles from './page-frame.module.css';

interface PageFrameProps {
  /** Above everything, in its full width: the week strip. */
  top?: ReactNode;
  masthead: ReactNode;
  /** At the start side on wide screens. */
  start?: ReactNode;
  /** At the end side on wide screens, below the text on narrow ones. */
  end?: ReactNode;
  children: ReactNode;
}

/** The three columns of a page: contents, text, what is near. On narrow screens one. */
export function PageFrame({ top, masthead, start, end, children }: PageFrameProps) {
  return (
    <div className={styles.page}>
      {top && <div className={styles.full}>{top}</div>}
      <div className={styles.head}>{masthead}</div>
      <div className={styles.start}>{start}</div>
      <div className={styles.text}>{children}</div>
      <div className={styles.end}>{end}</div>
    </div>
  );
}
