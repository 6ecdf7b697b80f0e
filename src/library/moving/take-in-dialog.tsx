import { useCallback, useRef } from 'react';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { say } from '../notices/notice-store.ts';
import { LIBRARY, useMadeOfFacts } from '../reader-library.ts';
import type { Fact } from '../store/fact.ts';
import { AskDialog } from './ask-dialog.tsx';
import { previewOf } from './preview.ts';

interface TakeInDialogProps {
  /** What it is called that is taken in. */
  title: string;
  facts: readonly Fact[];
  /** What is said once it is taken in. */
  done: string;
  onDone?: () => void;
  /** Whether it came by itself, by an address. */
  unasked?: boolean;
  /** Called when it is closed: whether the reader wants it taken in, which may still be under way, or may turn out to be impossible. */
  onClose: (wanted: boolean) => void;
}

/** Says what facts from elsewhere would change, and asks whether to take them in. */
export function TakeInDialog({ title, facts, done, onDone, unasked, onClose }: TakeInDialogProps) {
  const words = useSavedMessages();
  const wanted = useRef(false);
  const preview = useMadeOfFacts(useCallback((known) => previewOf(known, facts), [facts]));
  const lines = Object.entries(preview).filter(([, n]) => n > 0);
  const takeIn = async () => {
    wanted.current = true;
    if (!(await LIBRARY.take(facts))) return;
    say({ words: () => done });
    onDone?.();
  };
  return (
    <AskDialog
      title={title}
      action={lines.length > 0 ? words.takeIn : undefined}
      close={lines.length > 0 ? words.cancel : words.close}
      unasked={unasked === true}
      onAction={() => void takeIn()}
      onClose={() => onClose(wanted.current)}
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
