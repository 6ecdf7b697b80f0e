import { useEffect, useState } from 'react';
import { PillButton, PillRow } from '../../design/buttons/pill-button.tsx';
import { useSettingsMessages } from '../../i18n/desk/settings-messages.ts';
import styles from './storage-panel.module.css';

type Lasting = 'persisted' | 'fragile' | 'refused' | 'unknown';

/** Whether the browser promised to keep what is here, and a way to ask it to. */
export function StoragePanel() {
  const { storage: words } = useSettingsMessages();
  const [lasting, setLasting] = useState<Lasting>();
  useEffect(() => {
    const asked = async () => ((await navigator.storage.persisted()) ? 'persisted' : 'fragile');
    // Older browsers, and pages that are not served safely, have nothing to ask.
    asked().then(setLasting, () => setLasting('unknown'));
  }, []);
  const ask = () => {
    navigator.storage
      .persist()
      .then((is) => setLasting(is ? 'persisted' : 'refused'))
      .catch(() => setLasting('unknown'));
  };
  return (
    <section className={styles.storage} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p role="status">{lasting && words[lasting]}</p>
      {lasting === 'fragile' && (
        <PillRow>
          <PillButton onClick={ask}>{words.ask}</PillButton>
        </PillRow>
      )}
    </section>
  );
}
