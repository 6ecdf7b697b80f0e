import { useEffect, useId } from 'react';
import { PillButton, PillRow } from '../design/buttons/pill-button.tsx';
import { CheckSetting } from '../design/check-setting.tsx';
import { useOfflineMessages } from '../i18n/offline/offline-messages.ts';
import { keep, switchOff, switchOn } from './keeping/keeper.ts';
import { look } from './keeping/look.ts';
import { useOfflineState } from './keeping/offline-state.ts';
import { KeptState } from './kept-state.tsx';
import styles from './offline-panel.module.css';
import { unsupported } from './registration.ts';

interface OfflinePanelProps {
  /** Has the browser take the worker. */
  register: () => Promise<ServiceWorkerRegistration>;
}

/** What is kept for times without a network: one switch, the whole archive, and what became of it. */
export function OfflinePanel({ register }: OfflinePanelProps) {
  const words = useOfflineMessages();
  const id = useId();
  const why = unsupported();
  const state = useOfflineState();
  useEffect(() => {
    if (!why) void look();
  }, [why]);
  const isOffered = state?.offered !== 'none' || state.on;
  return (
    <section className={styles.offline} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {why && <p>{words.unsupported[why]}</p>}
      {!isOffered && <p>{words.notOffered}</p>}
      {!why && isOffered && (
        <>
          <CheckSetting
            label={words.on}
            use={words.onUse}
            checked={state?.on ?? false}
            disabled={!state}
            onChange={(isOn) => void (isOn ? switchOn(register) : switchOff())}
          />
          {state?.evicted && (
            <>
              <p role="alert">{words.evicted}</p>
              <PillRow>
                <PillButton onClick={() => void switchOn(register)}>{words.keepAgain}</PillButton>
              </PillRow>
            </>
          )}
          {state?.on && <KeptState state={state} onKeep={(whole) => void keep(whole)} />}
          {!state?.on && state?.failure && <p role="alert">{words.failure[state.failure]}</p>}
        </>
      )}
    </section>
  );
}
