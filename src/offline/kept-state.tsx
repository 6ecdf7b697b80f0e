import { PillButton, PillRow } from '../design/buttons/pill-button.tsx';
import { useOfflineMessages } from '../i18n/offline/offline-messages.ts';
import { pause } from './keeping/keeper.ts';
import type { OfflineState } from './keeping/offline-state.ts';
import styles from './kept-state.module.css';
import { sizeText } from './size-text.ts';

interface KeptStateProps {
  state: OfflineState;
  /** Keeps the reader's code, or everything, and goes on with it. */
  onKeep: (whole: boolean) => void;
}

interface WayProps {
  says: string;
  onPress: () => void;
}

function Way({ says, onPress }: WayProps) {
  return (
    <PillRow>
      <PillButton onClick={onPress}>{says}</PillButton>
    </PillRow>
  );
}

/** What can be done while nothing is being fetched. */
function Ways({ state: { kept, begun, offered, lacking }, onKeep }: KeptStateProps) {
  const words = useOfflineMessages();
  const isOther = kept !== undefined && offered !== undefined && offered !== 'none' && offered.list !== kept.list;
  const due = kept?.whole ? lacking?.whole : lacking?.code;
  return (
    <>
      {kept !== undefined && kept.gone > 0 && (
        <>
          <p role="alert">{words.gone(kept.gone)}</p>
          <Way says={words.getAgain} onPress={() => onKeep(kept.whole)} />
        </>
      )}
      {isOther && due && (
        <>
          <p>{words.update(due.files, sizeText(due.bytes))}</p>
          <Way says={words.takeUpdate} onPress={() => onKeep(kept.whole)} />
        </>
      )}
      {begun && <p>{words.begun}</p>}
      {!kept?.whole && lacking && (
        <Way
          says={begun ? words.goOn(sizeText(lacking.whole.bytes)) : words.keepWhole(sizeText(lacking.whole.bytes))}
          onPress={() => onKeep(true)}
        />
      )}
      {offered === undefined && <p>{words.nobody}</p>}
    </>
  );
}

/** What is kept, what is being fetched, and what can be done. */
export function KeptState({ state, onKeep }: KeptStateProps) {
  const words = useOfflineMessages();
  const { kept, work, failure } = state;
  return (
    <div className={styles.state}>
      <p role="status">
        {kept && (kept.whole ? words.whole(kept.sum.files, sizeText(kept.sum.bytes)) : words.onlyRead(sizeText(kept.sum.bytes)))}
      </p>
      {failure && <p role="alert">{words.failure[failure]}</p>}
      {work ? (
        <>
          <progress value={work.done} max={Math.max(1, work.bytes)} aria-label={words.working} />
          <p>{words.progress(sizeText(work.done), sizeText(work.bytes))}</p>
          <Way says={words.pause} onPress={pause} />
        </>
      ) : (
        <Ways state={state} onKeep={onKeep} />
      )}
    </div>
  );
}
