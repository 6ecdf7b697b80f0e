import { PillButton } from '../../design/buttons/pill-button.tsx';
import { useSettingsMessages } from '../../i18n/desk/settings-messages.ts';
import { useItemTools } from '../../items/item-tools.tsx';
import { DevicePanel } from '../../library/moving/device-panel.tsx';
import { StoragePanel } from '../../library/moving/storage-panel.tsx';
import { MutePanel } from '../../library/muting/mute-panel.tsx';
import { KeysPanel } from '../../library/settings/keys-panel.tsx';
import { ReadingPanel } from '../../library/settings/reading-panel.tsx';
import { SettingSection } from '../../library/settings/setting-section.tsx';
import { ThemePanel } from '../../library/settings/theme-panel.tsx';
import { OfflinePanel } from '../../offline/offline-panel.tsx';
import { registerOfflineWorker } from '../../shell/addresses/trusted-address.ts';
import { useOpenPalette } from '../../shell/palette/use-open-palette.ts';
import { openHelp } from '../../shell/shortcuts/open-over-page.tsx';
import styles from './settings-panels.module.css';

/** Everything that a reader can set. */
export function SettingsPanels() {
  const { keys, palette } = useSettingsMessages();
  const openPalette = useOpenPalette();
  // What is said of what was done comes with them.
  useItemTools();
  return (
    <>
      <ReadingPanel />
      <ThemePanel />
      <KeysPanel>
        <PillButton onClick={() => void openHelp()}>{keys.open}</PillButton>
      </KeysPanel>
      <SettingSection title={palette.title}>
        <p className={styles.use}>{palette.use}</p>
        <PillButton onClick={openPalette}>{palette.title}</PillButton>
      </SettingSection>
      <MutePanel />
      <OfflinePanel register={registerOfflineWorker} />
      <DevicePanel />
      <StoragePanel />
    </>
  );
}
