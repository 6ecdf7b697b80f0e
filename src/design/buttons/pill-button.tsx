import type { ComponentProps, ReactNode } from 'react';
import styles from './pill-button.module.css';

interface PillButtonProps extends ComponentProps<'button'> {
  /** Whether it does what the dialog, or the part of the page, is there for. */
  main?: boolean;
}

/** A button with an edge, for what is done in dialogs and settings. */
export function PillButton({ main, ...props }: PillButtonProps) {
  return <button type="button" {...props} className={styles.pill} data-main={main || undefined} />;
}

interface PillRowProps {
  children: ReactNode;
}

/** Such buttons side by side, as far as there is room. */
export function PillRow({ children }: PillRowProps) {
  return <p className={styles.row}>{children}</p>;
}
