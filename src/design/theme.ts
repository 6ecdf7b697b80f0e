import { useSyncExternalStore } from 'react';

/** The themes that a reader can choose; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** A reader's choice of theme. */
export type Theme = (typeof THEMES)[number];

/** Where the choice is kept on this device; the script in index.html reads it before the first paint. */
export const THEME_KEY = 'theme';

const listeners = new Set<() => void>();

function stored(): Theme {
  try {
    const value = localStorage.getItem(THEME_KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    // Storage can be forbidden; the page's own mark still holds.
    const value = document.documentElement.dataset.theme;
    return value === 'light' || value === 'dark' ? value : 'system';
  }
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function subscribe(listener: () => void): () => void {
  // Another tab may change it.
  const onStorage = (event: StorageEvent) => {
    if (event.key !== THEME_KEY) return;
    show(stored());
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

/** The theme chosen, and a function that chooses another; other tabs follow. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, stored, () => 'system' as const);
  return [theme, chooseTheme];
}

function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // The choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}
