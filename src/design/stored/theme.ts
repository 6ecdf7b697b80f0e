import { useEffect } from 'react';
import { storedValue, useStoredValue } from './stored-value.ts';

/** The themes that a reader can choose; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** A reader's choice of theme. */
export type Theme = (typeof THEMES)[number];

/** The choice, kept on this device; the script in index.html reads it before the first paint. */
export const CHOSEN_THEME = storedValue<Theme>('theme', {
  area: 'localStorage',
  fallback: 'system',
  parse: (text) => THEMES.find((theme) => theme === text),
  print: (theme) => (theme === 'system' ? undefined : theme),
});

/** Marks the page with the theme chosen: the styles do the rest. */
function show(): void {
  const theme = CHOSEN_THEME.read();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function chooseTheme(theme: Theme): void {
  CHOSEN_THEME.write(theme);
}

/** The theme chosen, and a function that chooses another; the page and other tabs follow. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useStoredValue(CHOSEN_THEME, 'system');
  useEffect(() => CHOSEN_THEME.subscribe(show), []);
  return [theme, chooseTheme];
}
