import { useEffect, useState, type ReactNode } from 'react';

/** Stands in the page while a dialog is on its way that a reader asked for: keys that are pressed meanwhile are meant for it. */
export function Coming() {
  return <i hidden data-coming />;
}

interface LateDialogProps<Module> {
  /** Gives the dialog's code; undefined while the document is being reloaded for code that is gone. The same function at each rendering. */
  load: () => Promise<Module | undefined>;
  /** Its code does not come. The same function at each rendering. */
  onFail: () => void;
  /** Shows the dialog. */
  children: (code: Module) => ReactNode;
}

/** A dialog whose code comes when it is asked for; where it does not come, it is tried again when it is next asked for. To be there while it is. */
export function LateDialog<Module>({ load, onFail, children }: LateDialogProps<Module>) {
  const [code, setCode] = useState<Module | 'none'>();
  useEffect(() => {
    let isWanted = true;
    load().then(
      (module) => isWanted && setCode(module),
      () => {
        if (!isWanted) return;
        setCode('none');
        onFail();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, onFail]);
  if (code === 'none') return null;
  return code ? children(code) : <Coming />;
}
