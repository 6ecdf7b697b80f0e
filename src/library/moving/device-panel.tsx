import { useRef, useState } from 'react';
import { forgetStoredValues } from '../../design/forget-stored-values.ts';
import { saveFile } from '../../design/save-file.ts';
import { isolated } from '../../design/text-direction.ts';
import { useSavedMessages } from '../../i18n/saved-messages.ts';
import { say } from '../notices/notice-store.ts';
import { LIBRARY, useMadeOfFacts } from '../reader-library.ts';
import type { Fact } from '../store/fact.ts';
import { AskDialog } from './ask-dialog.tsx';
import styles from './device-panel.module.css';
import { printLibrary, readLibrary, type ReadLibrary } from './library-file.ts';
import { previewOf } from './preview.ts';

interface TakeInDialogProps {
  name: string;
  read: ReadLibrary;
  onClose: () => void;
}

/** Says what a file would change, and asks whether to take it in. */
function TakeInDialog({ name, read, onClose }: TakeInDialogProps) {
  const words = useSavedMessages();
  if ('fault' in read)
    return (
      <AskDialog title={words.cannotTakeIn} close={words.close} onClose={onClose}>
        <p>{words.fileFault[read.fault.kind]('number' in read.fault ? read.fault.number : 0)}</p>
      </AskDialog>
    );
  const lines = Object.entries(previewOf(LIBRARY.facts, read.facts)).filter(([, n]) => n > 0);
  const takeIn = async (facts: readonly Fact[]) => {
    if (await LIBRARY.take(facts)) say({ words: () => words.takenIn });
  };
  return (
    <AskDialog
      title={words.takeInTitle(isolated(name))}
      action={lines.length > 0 ? words.takeIn : undefined}
      close={words.cancel}
      onAction={() => void takeIn(read.facts)}
      onClose={onClose}
    >
      {lines.length === 0 ? (
        <p>{words.nothingNew}</p>
      ) : (
        <>
          <p>{words.wouldChange}</p>
          <ul>
            {lines.map(([kind, n]) => (
              <li key={kind}>{words.preview[kind as keyof typeof words.preview](n)}</li>
            ))}
          </ul>
        </>
      )}
    </AskDialog>
  );
}

/** What is kept as a file, a file taken in, and everything deleted: without a server. */
export function DevicePanel() {
  const words = useSavedMessages();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<'delete' | Omit<TakeInDialogProps, 'onClose'>>();
  const onClose = () => setOpen(undefined);
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
      <p className={styles.ways}>
        <button
          type="button"
          disabled={size === 0}
          onClick={() => saveFile('saved.json', 'application/json', printLibrary(LIBRARY.facts.values(), new Date()))}
        >
          {words.exportAll}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {words.chooseFile}
        </button>
        <button type="button" disabled={size === 0} onClick={() => setOpen('delete')}>
          {words.deleteAll}
        </button>
      </p>
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
      {open !== undefined && open !== 'delete' && <TakeInDialog {...open} onClose={onClose} />}
    </section>
  );
}
