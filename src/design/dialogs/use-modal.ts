import { useLayoutEffect, useRef, type DialogHTMLAttributes, type RefObject } from 'react';

/** What a dialog needs to be one over the page. */
export interface Modal extends Pick<DialogHTMLAttributes<HTMLDialogElement>, 'onClose'> {
  ref: RefObject<HTMLDialogElement | null>;
}

/** Shows a dialog over the page while its component is there; closed, it gives the focus back to what had it. `onClose` is to take the component away. */
export function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  // At once: keys that are pressed next are the dialog's.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return {
    ref,
    onClose: () => {
      // Development shows it, closes it and shows it again; what tells of the closing comes after that.
      if (!ref.current?.open) onClose();
    },
  };
}
