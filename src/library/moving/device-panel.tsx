import { useCallback, useRef, useState } from 'react';
import { PillButton, PillRow } from '../../design/buttons/pill-button.tsx';
import { LateDialog } from '../../design/dialogs/late-dialog.tsx';
import { forgetStoredValues } from '../../design/stored/forget-stored-values.ts';
import { isolated } from '../../design/text-direction.ts';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { say, sayNotLoaded } from '../notices/notice-store.ts';
import { LIBRARY, useMadeOfFacts } from '../reader-library.ts';
import { AskDialog } from './ask-dialog.tsx';
import styles from './device-panel.module.css';
import { exportFile } from './export-file.ts';
import { readLibrary, type ReadLibrary } from './library-file.ts';
import { TakeFromAddress } from './link/take-from-address.tsx';
import { TakeInDialog } from './take-in-dialog.tsx';

/** It comes when somebody sends something, with what draws the code. */
const loadSending = () => import('./link/send-dialog.tsx');

interface FileDialogProps {
  name: string;
  read: ReadLibrary;
  onClose: () => void;
}

/** Asks whether to take a file in, or says why that cannot be done. */
function FileDialog({ name, read, onClose }: FileDialogProps) {
  const words = useSavedMessages();
  if ('facts' in read)
    return <TakeInDialog title={words.takeInTitle(isolated(name))} facts={read.facts} done={words.takenIn} onClose={onClose} />;
  return (
    <AskDialog title={words.cannotTakeIn} close={words.close} onClose={onClose}>
      <p>{words.fileFault[read.fault.kind]('number' in read.fault ? read.fault.number : 0)}</p>
    </AskDialog>
  );
}

/** What is kept as a file or a link, a file or a link taken in, and everything deleted: without a server. */
export function DevicePanel() {
  const words = useSavedMessages();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<'delete' | 'send' | Omit<FileDialogProps, 'onClose'>>();
  const onClose = () => setOpen(undefined);
  const onNotSent = useCallback(() => {
    setOpen(undefined);
    sayNotLoaded();
  }, []);
  const onFile = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text().catch(() => '');
    setOpen({ name: file.name, read: readLibrary(text) });
  };
  const erase = async () => {
    if (!(await LIBRARY.clear())) return;
    forgetStoredValues();
    say({ words: () => words.deleted });
  };
  const size = useMadeOfFacts((facts) => facts.size);
  return (
    <section className={styles.device} aria-label={words.device} data-noprint>
      <h2>{words.device}</h2>
      <p>{words.privacy}</p>
      <PillRow>
        <PillButton disabled={size === 0} onClick={exportFile}>
          {words.exportAll}
        </PillButton>
        <PillButton onClick={() => field.current?.click()}>{words.chooseFile}</PillButton>
        <PillButton disabled={size === 0} onClick={() => setOpen('send')}>
          {words.send}
        </PillButton>
        <PillButton disabled={size === 0} onClick={() => setOpen('delete')}>
          {words.deleteAll}
        </PillButton>
      </PillRow>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.chooseFile}
        onChange={(event) => {
          void onFile(event.currentTarget.files?.[0]);
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {open === 'delete' && (
        <AskDialog title={words.deleteAll} action={words.deleteNow} close={words.cancel} onAction={() => void erase()} onClose={onClose}>
          <p>{words.deleteAsk}</p>
        </AskDialog>
      )}
      {open === 'send' && (
        <LateDialog load={loadSending} onFail={onNotSent}>
          {({ SendDialog }) => <SendDialog onClose={onClose} />}
        </LateDialog>
      )}
      {typeof open === 'object' && <FileDialog {...open} onClose={onClose} />}
      <TakeFromAddress />
    </section>
  );
}
