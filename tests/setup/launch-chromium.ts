import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts';
import { fixedFonts } from './fonts/fixed-fonts.ts';

/** A Chromium with the fonts of the tests, which lack Chinese, or with those of the machine. Throws where the machine has no Chromium. */
export async function launchChromium(fonts: 'tests' | 'machine' = 'tests'): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('there is no Chromium: run npm test once, which installs it or says how, or set CHROME_PATH');
  const env = { ...process.env, ...(fonts === 'tests' ? fixedFonts() : {}) };
  return chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS, env });
}
