import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts';
import { fixedFonts } from './fonts/fixed-fonts.ts';

/** A Chromium with the fonts of the tests. Throws where the machine has none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('there is no Chromium: run npm test once, which installs it or says how, or set CHROME_PATH');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS, env: { ...process.env, ...fixedFonts() } });
}
