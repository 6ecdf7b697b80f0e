import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../setup/languages.ts';
import { sticksOut } from '../sticks-out.ts';
import { DEVICES, test } from '../visit.ts';
import { expectAxeClean } from './axe-on.ts';
import { DESK_PAGES, visitDesk } from './filled-desk.ts';
import { alikeStates, unseenPictures, walkFocus } from './seen-in-forced-colours.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  test.for(DESK_PAGES)(
    '$name: clean for axe in both themes, wide and narrow, with room in the narrowest window',
    async (kind, { visit }) => {
      const page = await visitDesk(visit, kind, language);
      await expectAxeClean(page);
      await page.setViewportSize(DEVICES.phone.viewport);
      await expectAxeClean(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sticksOut(page)).toEqual([]);
    },
  );
});

describe.each(['light', 'dark'] as const)('in colours that the system forces, %s', (colorScheme) => {
  test.for(DESK_PAGES)('$name: shows its focus and its states, and all that it shows can be seen', async (kind, { visit }) => {
    const page = await visitDesk(visit, kind);
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    const main = page.getByRole('main');
    expect(await unseenPictures(main)).toEqual([]);
    expect(await alikeStates(main)).toEqual([]);
    await main.getByRole('heading', { level: 1 }).focus();
    const { stops, unseen } = await walkFocus(page, main);
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(0);
  });
});
