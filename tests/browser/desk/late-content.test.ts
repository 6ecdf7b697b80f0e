import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../setup/languages.ts';
import { countShifts, shifted } from '../shifts.ts';
import { untilTools } from '../tools.ts';
import { DEVICES, test, type Device } from '../visit.ts';

const PAGES = ['/saved', '/settings', '/catch-up'];

describe.each(LANGUAGES)('in %s, on a page of what only this device knows', (language) => {
  test.for(PAGES.flatMap((path) => (Object.keys(DEVICES) as Device[]).map((device) => ({ path, device }))))(
    'nothing moves when it comes: $path on a $device',
    async ({ path, device }, { visit }) => {
      const { page } = await visit(language === 'en' ? path : `/${language}${path}`, { device, before: countShifts });
      await page.locator('main :is(h2, [role="status"])').first().waitFor();
      await untilTools(page);
      expect(await shifted(page)).toBeLessThan(0.005);
    },
  );
});
