import type { ReactNode } from 'react';
import { PillButton } from '../../design/buttons/pill-button.tsx';
import { CheckSetting } from '../../design/check-setting.tsx';
import { KeyCaps } from '../../design/shortcuts/key-caps.tsx';
import { useOwnKeys } from '../../design/shortcuts/own-keys.ts';
import { keyOf, SHORTCUT_IDS, shortcutOf } from '../../design/shortcuts/shortcuts.ts';
import { useSettingsMessages } from '../../i18n/desk/settings-messages.ts';
import { useKeysMessages } from '../../i18n/keyboard/keys-messages.ts';
import { switchShortcuts } from './key-settings.ts';
import styles from './keys-panel.module.css';
import { SettingSection } from './setting-section.tsx';
import { useKeyRecorder, type Recorded } from './use-key-recorder.ts';

const CHANGEABLE = SHORTCUT_IDS.filter((id) => !shortcutOf(id).fixed);

interface KeysPanelProps {
  /** The way to the list of all shortcuts. */
  children?: ReactNode;
}

/** Shortcuts on or off, and each of their keys. */
export function KeysPanel({ children }: KeysPanelProps) {
  const { keys: words } = useSettingsMessages();
  const { names } = useKeysMessages();
  const own = useOwnKeys();
  const recorder = useKeyRecorder();
  const { recording } = recorder;
  const said = (recorded: Recorded) => {
    if (!('conflict' in recorded)) return words.changed(names[recorded.id]);
    const { conflict } = recorded;
    return conflict.kind === 'no-character' ? words.conflict['no-character'] : words.conflict[conflict.kind](names[conflict.by]);
  };
  const asking = (first: string | undefined) => (first === undefined ? words.press : `${first} – ${words.more}`);
  return (
    <SettingSection title={words.title}>
      <CheckSetting label={words.on} use={words.onUse} checked={!own.off} onChange={(on) => void switchShortcuts(!on)} />
      <ul className={styles.keys}>
        {CHANGEABLE.map((id) => {
          const isRecording = recording?.id === id;
          return (
            <li key={id}>
              <span className={styles.name}>{names[id]}</span>
              <KeyCaps keys={keyOf(id, { keys: own.keys ?? {} }) ?? ''} />
              <PillButton
                aria-label={words.change(names[id])}
                aria-pressed={isRecording}
                onClick={() => (isRecording ? recorder.stop() : recorder.record(id))}
                onKeyDown={isRecording ? recorder.onKeyDown : undefined}
                onBlur={isRecording ? recorder.stop : undefined}
              >
                {words.changeWord}
              </PillButton>
              {own.keys?.[shortcutOf(id).key] !== undefined && (
                <PillButton aria-label={words.reset(names[id])} onClick={() => recorder.reset(id)}>
                  {words.resetWord}
                </PillButton>
              )}
              <span className={styles.said} role="status">
                {isRecording ? asking(recording.first) : recorder.recorded?.id === id ? said(recorder.recorded) : ''}
              </span>
            </li>
          );
        })}
      </ul>
      {children}
    </SettingSection>
  );
}
