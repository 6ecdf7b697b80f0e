import type { ComponentProps, ReactNode } from 'react';
import styles from './finder.module.css';

interface FinderProps extends Omit<ComponentProps<'input'>, 'children'> {
  id: string;
  label: string;
  /** What stands beside the field. */
  children?: ReactNode;
}

/** A field that finds something in a list. */
export function Finder({ label, children, ...field }: FinderProps) {
  return (
    <div className={styles.finder} data-needs-js data-noprint>
      <label htmlFor={field.id}>{label}</label>
      <input type="search" autoComplete="off" {...field} />
      {children}
    </div>
  );
}
