/** Sees to a browser that the tests need: `node tests/setup/ensure-browsers.ts`. Installs Debian's package where there is none and this may be done; else says what to install. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const OLDEST = 123;
const ADVICE = `Install one, then run this again:
  Debian:           apt-get install chromium
  Fedora:           dnf install chromium
  Ubuntu, macOS, Windows: Google Chrome, from https://www.google.com/chrome/ (Ubuntu's own chromium is a snap)
or set CHROME_PATH to the program of a Chrome or Chromium, version ${OLDEST} or later.`;

/** A sentence for the person who runs the tests; no trace belongs to it. */
class Missing extends Error {}

/** Installs Debian's Chromium. Throws where this may not or cannot be done. */
function install(): void {
  if (!existsSync('/usr/bin/apt-get')) throw new Missing(`The tests need a Chromium, and there is none on this machine. ${ADVICE}`);
  if (process.getuid?.() !== 0)
    throw new Missing(`The tests need a Chromium, there is none on this machine, and only root may install it. ${ADVICE}`);
  console.log('No Chromium found: installing Debian’s package.');
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  } catch {
    throw new Missing(`The tests need a Chromium, and apt-get could not install it (its own message stands above). ${ADVICE}`);
  }
}

/** What a browser says its version is, like `Chromium 156.0.8078.79`. Throws where it does not start: Ubuntu has a stand-in of that name. */
function versionOf(path: string): string {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 }).trim();
  } catch {
    throw new Missing(`${path} does not start, and the tests need a Chromium. ${ADVICE}`);
  }
}

function ensureChromium(): void {
  if (findChromium() === undefined) install();
  const path = findChromium();
  if (path === undefined) throw new Missing(`The tests need a Chromium, and there is none on this machine. ${ADVICE}`);
  // On Windows the question for its version opens a window.
  if (process.platform === 'win32') return console.log(`Tests use ${path}`);
  const version = versionOf(path);
  const major = Number(/\d+/.exec(version)?.[0]);
  if (!(major >= OLDEST)) throw new Missing(`${path} is ${version}, which is too old for the tests. ${ADVICE}`);
  console.log(`Tests use ${path} (${version})`);
}

try {
  ensureChromium();
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
