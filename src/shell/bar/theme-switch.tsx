import { Icon } from '../../design/icon.tsx';
import { THEMES, useTheme } from '../../design/stored/theme.ts';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './theme-switch.module.css';

const ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** Cycles through the themes: the system's, light, dark. Which icon shows is decided in CSS before the first paint. */
export function ThemeSwitch() {
  const messages = useMessages();
  const [theme, setTheme] = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const label = messages.theme.change(messages.theme[theme], messages.theme[next]);
  return (
    <button type="button" className={styles.switch} onClick={() => setTheme(next)} aria-label={label} title={label} data-needs-js>
      {THEMES.map((each) => (
        <span key={each} data-theme-icon={each}>
          <Icon name={ICONS[each]} />
        </span>
      ))}
    </button>
  );
}
