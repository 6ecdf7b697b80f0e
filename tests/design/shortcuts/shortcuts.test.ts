import { describe, expect, test } from 'vitest';
import { readOwnKeys } from '../../../src/design/shortcuts/own-keys.ts';
import { beginsShortcut, keyOf, SHORTCUT_IDS, shortcutFor, shortcutOf } from '../../../src/design/shortcuts/shortcuts.ts';

describe('the table of shortcuts', () => {
  test('each key means one shortcut, and none begins another', () => {
    const keys = SHORTCUT_IDS.flatMap((id) => [shortcutOf(id).key, shortcutOf(id).also ?? []].flat());
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => beginsShortcut(key, {}))).toEqual([]);
    for (const id of SHORTCUT_IDS) expect(shortcutFor(shortcutOf(id).key, {})).toBe(id);
  });

  test('what cannot be changed types no character', () => {
    const fixed = SHORTCUT_IDS.filter((id) => shortcutOf(id).fixed).map((id) => shortcutOf(id).key);
    expect(fixed.filter((key) => key.length === 1)).toEqual([]);
  });

  test('off, no key that types a character means anything, and all others do', () => {
    const own = { off: true } as const;
    expect(shortcutFor('j', own)).toBeUndefined();
    expect(shortcutFor('?', own)).toBeUndefined();
    expect(beginsShortcut('g', own)).toBe(false);
    expect(shortcutFor('Control+k', own)).toBe('palette');
    expect(shortcutFor('ArrowLeft', own)).toBe('previousPage');
  });

  test('a key of the reader’s own stands in place of the table’s', () => {
    const own = { keys: { s: 'b', 'g h': 'z z' } };
    expect([shortcutFor('b', own), shortcutFor('s', own), keyOf('save', own)]).toEqual(['save', undefined, 'b']);
    expect([beginsShortcut('z', own), shortcutFor('z z', own), shortcutFor('g h', own)]).toEqual([true, 'home', undefined]);
  });
});

test.each<[unknown, unknown]>([
  [undefined, {}],
  ['j', {}],
  [{ off: 'yes', keys: [] }, {}],
  [
    { off: true, keys: { s: 'b' }, more: 1 },
    { off: true, keys: { s: 'b' } },
  ],
  [{ keys: { s: 1, m: '', n: 'Escape', c: 'Control+k', l: 'Shift+l', x: 'q q', o: 'ö' } }, { keys: { l: 'Shift+l', x: 'q q', o: 'ö' } }],
])('of %j what makes sense is the reader’s own', (written, read) => {
  expect(readOwnKeys(written)).toEqual(read);
});
