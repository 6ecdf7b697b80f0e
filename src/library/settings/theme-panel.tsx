import { THEMES, useTheme } from '../../design/stored/theme.ts';
import { useSettingsMessages } from '../../i18n/desk/settings-messages.ts';
import { SettingSection } from './setting-section.tsx';
import styles from './theme-panel.module.css';

/** Light, dark, or as the device is: of this device alone. */
export function ThemePanel() {
  const { theme: words } = useSettingsMessages();
  const [theme, setTheme] = useTheme();
  return (
    <SettingSection title={words.title}>
      <div className={styles.themes} role="radiogroup" aria-label={words.title}>
        {THEMES.map((each) => (
          <label key={each}>
            <input type="radio" name="theme" checked={each === theme} onChange={() => setTheme(each)} />
            <span>{words[each]}</span>
          </label>
        ))}
      </div>
    </SettingSection>
  );
}
