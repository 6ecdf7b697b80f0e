import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const ADVICE =
  'The tests need a Chromium: install one (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to a Chrome or Chromium of version 123 or later.';

/** Installs Debian's Chromium where there is none and this may be done. */
function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(ADVICE);
  console.log('No Chromium found: installing Debian’s package.');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  } catch (error) {
    throw new Error(`apt-get could not install Chromium. ${ADVICE}`, { cause: error });
  }
}

if (findChromium() === undefined) install();
const path = findChromium();
if (path === undefined) throw new Error(ADVICE);
console.log(`Tests use ${path}`);
