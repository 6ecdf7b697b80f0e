import { useId, type ReactNode } from 'react';
import { PillButton, PillRow } from '../../design/buttons/pill-button.tsx';
import { useModal } from '../../design/dialogs/use-modal.ts';
import styles from './ask-dialog.module.css';

interface AskDialogProps {
  title: string;
  children: ReactNode;
  /** What the button says that does it; without it, there is nothing to do but close. */
  action?: string | undefined;
  close: string;
  /** Whether nobody pressed anything for it: what was being typed must not answer it. */
  unasked?: boolean;
  onAction?: () => void;
  onClose: () => void;
}

/** Asks before something is done, in a dialog that Escape closes; the focus goes back to where it was. */
export function AskDialog({ title, children, action, close, unasked, onAction, onClose }: AskDialogProps) {
  const modal = useModal(onClose);
  const id = useId();
  return (
    <dialog {...modal} className={styles.dialog} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <PillRow>
        {action && (
          <PillButton
            main
            onClick={() => {
              onAction?.();
              modal.ref.current?.close();
            }}
          >
            {action}
          </PillButton>
        )}
        <PillButton
          ref={(button) => {
            // A dialog gives the focus to what has this when it opens.
            if (unasked) button?.setAttribute('autofocus', '');
          }}
          onClick={() => modal.ref.current?.close()}
        >
          {close}
        </PillButton>
      </PillRow>
    </dialog>
  );
}
