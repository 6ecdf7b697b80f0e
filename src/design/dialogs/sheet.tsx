import { useId, type ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import styles from './sheet.module.css';
import { useModal } from './use-modal.ts';

interface SheetProps {
  title: ReactNode;
  /** What the button is called that closes it. */
  close: string;
  onClose: () => void;
  /** Whether it stands at the lower edge, so that the page above it can still be read. */
  low?: boolean;
  children: ReactNode;
}

/** A dialog over the page with something to read: Escape, its button and what is outside of it close it. */
export function Sheet({ title, close, onClose, low, children }: SheetProps) {
  const modal = useModal(onClose);
  const id = useId();
  return (
    // What is outside of it closes it for a pointer; keys have Escape and a button.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      {...modal}
      className={styles.sheet}
      data-low={low}
      aria-labelledby={id}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      data-noprint
    >
      <div className={styles.inside}>
        {/* No header: outside of an article that would be a second banner of the page. */}
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" aria-label={close} onClick={() => modal.ref.current?.close()}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
