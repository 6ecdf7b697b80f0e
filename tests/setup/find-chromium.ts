import { findProgram, THIS_SYSTEM, type SystemPaths } from './find-program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: CHROME_PATH, else the usual places and names; undefined where there is none. Throws where CHROME_PATH leads nowhere. */
export function findChromium(system: SystemPaths = THIS_SYSTEM): string | undefined {
  const named = system.env.CHROME_PATH;
  if (!named) return PLACES.find(system.exists) ?? findProgram(NAMES, system);
  if (system.exists(named)) return named;
  throw new Error(`CHROME_PATH is ${named}, but there is no program there: correct it or unset it`);
}

/** How Chromium is started for tests: without a sandbox as root (Debian's cannot run there), and without calls home. */
export const CHROMIUM_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
