import type { ComponentProps } from 'react';
import { ViewLink } from '../links/view-link.tsx';
import styles from './text-button.module.css';

/** A button that looks like a small link, for what is done with a page as a whole. */
export function TextButton(props: ComponentProps<'button'>) {
  return <button {...props} type="button" className={styles.text} data-noprint />;
}

/** A link to another view of the page that looks like such a button. */
export function TextLink(props: ComponentProps<typeof ViewLink>) {
  return <ViewLink {...props} className={styles.text} data-noprint />;
}
