import { describe, expect } from 'vitest';
import { test } from '../../visit.ts';
import { alikeStates, unseenPictures, walkFocus } from '../seen-in-forced-colours.ts';
import { openKind, untilWhole, visitKind } from './dialog-visits.ts';
import { DIALOGS, openDialog } from './dialogs.ts';

describe.each(['light', 'dark'] as const)('in colours that the system forces, %s', (colorScheme) => {
  test.for(DIALOGS)('$name: has an edge, shows its focus and its states, and all that it shows can be seen', async (kind, { visit }) => {
    const page = await visitKind(visit, kind, 'en');
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await openKind(page, kind, 'en');
    await untilWhole(page, kind);
    const dialog = openDialog(page);
    const edges = await dialog.evaluate((each) => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [each, ...each.children].map((part) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(part);
        return borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1 && borderTopColor !== paper;
      });
    });
    expect(edges).toContain(true);
    expect(await unseenPictures(dialog)).toEqual([]);
    expect(await alikeStates(dialog)).toEqual([]);
    const { stops, unseen } = await walkFocus(page, dialog);
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(0);
  });
});
