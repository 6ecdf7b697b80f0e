import { OWN_KEYS, readOwnKeys, type OwnKeys } from '../../design/shortcuts/own-keys.ts';
import { shortcutOf, SHORTCUT_IDS, type ShortcutId } from '../../design/shortcuts/shortcuts.ts';
import { changeSetting, readSetting } from './setting.ts';

/** The setting by which shortcuts that type characters are off. */
const OFF = 'shortcuts-off';

/** The setting of a shortcut's key: `key-next-item`. One each, so that what two devices change merges key by key. */
function keySetting(id: ShortcutId): string {
  return `key-${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What the settings say about shortcuts. */
function ownKeysNow(): OwnKeys {
  const keys = SHORTCUT_IDS.map((id) => [shortcutOf(id).key, readSetting(keySetting(id))] as const);
  return readOwnKeys({ off: readSetting(OFF), keys: Object.fromEntries(keys) });
}

/** Brings what this device goes by up to what the settings say. */
export function showOwnKeys(): void {
  const now = ownKeysNow();
  if (JSON.stringify(now) !== JSON.stringify(OWN_KEYS.read())) OWN_KEYS.write(now);
}

/** Switches shortcuts that type characters off, or on again; it holds for this page also where it cannot be kept. */
export async function switchShortcuts(off: boolean): Promise<void> {
  const { keys } = OWN_KEYS.read();
  OWN_KEYS.write({ ...(off && { off }), ...(keys && { keys }) });
  await changeSetting(OFF, off || undefined);
}

/** Gives a shortcut another key; undefined: the table's again. It holds for this page also where it cannot be kept. */
export async function changeKey(id: ShortcutId, key: string | undefined): Promise<void> {
  const { off, keys } = OWN_KEYS.read();
  const others = Object.entries(keys ?? {}).filter(([each]) => each !== shortcutOf(id).key);
  OWN_KEYS.write(readOwnKeys({ off, keys: Object.fromEntries(key === undefined ? others : [...others, [shortcutOf(id).key, key]]) }));
  await changeSetting(keySetting(id), key);
}
