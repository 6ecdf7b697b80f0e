import {
  aboutPath,
  authorsPath,
  catchUpPath,
  homePath,
  privacyPath,
  savedPath,
  searchPath,
  settingsPath,
  topicsPath,
  yearsPath,
} from '../../archive/addresses/paths.ts';
import { OWN_KEYS } from '../../design/shortcuts/own-keys.ts';
import { keyOf, SHORTCUT_IDS, SHORTCUTS, shortcutOf, type ShortcutId } from '../../design/shortcuts/shortcuts.ts';
import { CHOSEN_THEME, THEMES } from '../../design/stored/theme.ts';
import { INTERFACES, interfaceOf } from '../../i18n/interfaces.ts';
import { KEYS_MESSAGES } from '../../i18n/keyboard/keys-messages.ts';
import { PALETTE_MESSAGES } from '../../i18n/keyboard/palette-messages.ts';
import { switchShortcuts } from '../../library/settings/key-settings.ts';
import type { PageAtHand, ShortcutActs } from '../shortcuts/page-at-hand.ts';
import type { PaletteEntry, PaletteGroup } from './match.ts';

type Name = keyof (typeof PALETTE_MESSAGES)['en']['names'];

/** The places that every archive has and what can be set, called as every interface calls them. */
export function fixedEntries(page: PageAtHand, acts: ShortcutActs): PaletteEntry[] {
  const { names } = PALETTE_MESSAGES[interfaceOf(page.language)];
  const own = OWN_KEYS.read();
  const named = (group: PaletteGroup, name: Name, act: () => void, shortcut?: ShortcutId): PaletteEntry => ({
    key: name,
    group,
    name: names[name],
    also: INTERFACES.map((each) => PALETTE_MESSAGES[each].names[name]),
    keys: shortcut && keyOf(shortcut, own),
    act,
  });
  const place = (name: Name, path: string, shortcut?: ShortcutId) => named('places', name, () => page.follow(path, {}), shortcut);
  return [
    place('home', homePath(), 'home'),
    named('places', 'newestWeek', () => acts.newestWeek?.(page), 'newestWeek'),
    named('places', 'newestMonth', () => acts.newestMonth?.(page), 'newestMonth'),
    place('years', yearsPath()),
    place('topics', topicsPath(), 'topics'),
    place('authors', authorsPath()),
    place('saved', savedPath(), 'saved'),
    place('catchUp', catchUpPath()),
    place('search', searchPath(), 'search'),
    place('about', aboutPath()),
    place('privacy', privacyPath()),
    { ...place('settings', settingsPath()), group: 'settings' },
    named('settings', 'help', () => acts.help?.(page), 'help'),
    ...THEMES.map((theme) => named('settings', theme, () => CHOSEN_THEME.write(theme))),
    named('settings', own.off ? 'shortcutsOn' : 'shortcutsOff', () => void switchShortcuts(!own.off)),
    ...otherLanguages(),
  ];
}

/** This page in the archive's other languages, by the links that the bar has to it. */
function otherLanguages(): PaletteEntry[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')].map((link) => ({
    key: `language ${link.hreflang}`,
    group: 'settings',
    name: link.title,
    also: [link.hreflang, link.textContent],
    act: () => link.click(),
  }));
}

/** What can be done with an item: the tools that it has on the page, by their keys; and to open it. */
export function itemEntries(item: HTMLElement | undefined, page: PageAtHand, acts: ShortcutActs): PaletteEntry[] {
  if (!item) return [];
  const own = OWN_KEYS.read();
  const entry = (id: ShortcutId, act: () => void): PaletteEntry => ({
    key: `item ${id}`,
    group: 'item',
    name: KEYS_MESSAGES[interfaceOf(page.language)].names[id],
    also: [id, ...INTERFACES.map((each) => KEYS_MESSAGES[each].names[id])],
    keys: keyOf(id, own),
    act,
  });
  const tools = SHORTCUT_IDS.filter((id) => 'tool' in SHORTCUTS[id]).flatMap((id) => {
    const button = item.querySelector<HTMLElement>(`[data-shortcut="${shortcutOf(id).key}"]`);
    return button ? [entry(id, () => button.click())] : [];
  });
  return [entry('open', () => acts.open?.(page)), ...tools];
}
