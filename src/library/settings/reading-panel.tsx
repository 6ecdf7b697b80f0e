import { CheckSetting } from '../../design/check-setting.tsx';
import { useSettingsMessages } from '../../i18n/desk/settings-messages.ts';
import { SettingSection } from './setting-section.tsx';
import { changeSetting, SETTINGS, useSetting } from './setting.ts';

/** How reading is kept. */
export function ReadingPanel() {
  const { reading } = useSettingsMessages();
  const readOnFollow = useSetting(SETTINGS.readOnFollow) === true;
  return (
    <SettingSection title={reading.title}>
      <CheckSetting
        label={reading.readOnFollow}
        use={reading.readOnFollowUse}
        checked={readOnFollow}
        onChange={(on) => void changeSetting(SETTINGS.readOnFollow, on || undefined)}
      />
    </SettingSection>
  );
}
