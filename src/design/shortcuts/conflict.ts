import { isCharacterKey, type OwnKeys } from './own-keys.ts';
import { keyOf, SHORTCUT_IDS, shortcutOf, type ShortcutId } from './shortcuts.ts';

/** Why a key cannot be that of a shortcut: it types nothing, or another shortcut has it, or begins with it, or is the beginning of it. */
export type KeyConflict = { kind: 'no-character' } | { kind: 'taken'; by: ShortcutId } | { kind: 'begins'; by: ShortcutId };

/** What speaks against a key, or two of them one after the other, for a shortcut; undefined where nothing does. */
export function conflictOf(id: ShortcutId, wanted: string, own: OwnKeys): KeyConflict | undefined {
  if (!isCharacterKey(wanted)) return { kind: 'no-character' };
  // As it will be when shortcuts are on again.
  const others = SHORTCUT_IDS.filter((each) => each !== id).map((each) => ({ each, key: keyOf(each, { ...own, off: undefined }) }));
  const taken = others.find(({ each, key }) => key === wanted || shortcutOf(each).also === wanted);
  if (taken) return { kind: 'taken', by: taken.each };
  const begun = others.find(({ key }) => key?.startsWith(`${wanted} `) || (key && wanted.startsWith(`${key} `)));
  return begun && { kind: 'begins', by: begun.each };
}
