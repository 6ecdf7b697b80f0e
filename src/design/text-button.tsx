import type { ComponentProps } from 'react';
import styles from './text-button.module.css';

/** A button that looks like a small link, for what is done with a page as a whole. */
export function TextButton(props: ComponentProps<'button'>) {
  return <button {...props} type="button" className={styles.text} data-noprint />;
}
