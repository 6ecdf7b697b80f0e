import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './ask-dialog.module.css';

interface AskDialogProps {
  title: string;
  children: ReactNode;
  /** What the button says that does it; without it, there is nothing to do but close. */
  action?: string | undefined;
  close: string;
  onAction?: () => void;
  onClose: () => void;
}

/** Asks before something is done, in a dialog that Escape closes; the focus goes back to where it was. */
export function AskDialog({ title, children, action, close, onAction, onClose }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <p className={styles.ways}>
        {action && (
          <button
            type="button"
            className={styles.action}
            onClick={() => {
              onAction?.();
              dialog.current?.close();
            }}
          >
            {action}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </p>
    </dialog>
  );
}
