/**
 * Sees to the browsers, servers and readers of formats that tests need: `node tests/setup/ensure-browsers.ts chromium firefox nginx
 * caddy xmllint feedparser epubcheck`. Installs Debian's package where there is none and this may be done; else says what to install.
 */
import { execFileSync, spawnSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { findFirefox } from './find-firefox.ts';
import { findServer } from './find-server.ts';
import { epubcheckCommand, findEpubcheck, findFeedparser, findXmllint } from './find-validators.ts';

interface Browser {
  name: string;
  find: () => string | undefined;
  /** The first version that has what the reader uses; see the targets in vite.config.ts. */
  oldest: number;
  /** Debian's package. */
  package: string;
  /** Where systems get it whose packages do not have it, or have it as a snap. */
  download: string;
  /** The environment's variable that names one. */
  variable: string;
  /** The status with which it says its version, where that is not 0. */
  versionStatus?: number;
  /** How it is run, where it is not by its path alone. */
  command?: (path: string) => [program: string, ...first: string[]];
  /** What makes it say its version, where it is not `--version`. */
  asksVersion?: string;
}

const BROWSERS: Record<string, Browser> = {
  chromium: {
    name: 'Chromium',
    find: findChromium,
    oldest: 123,
    package: 'chromium',
    download: 'Google Chrome, from https://www.google.com/chrome/',
    variable: 'CHROME_PATH',
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    oldest: 125,
    package: 'firefox-esr',
    download: 'Firefox, from https://www.mozilla.org/firefox/',
    variable: 'FIREFOX_PATH',
  },
  nginx: {
    name: 'nginx',
    find: () => findServer('nginx'),
    oldest: 1,
    package: 'nginx-light',
    download: 'nginx, from https://nginx.org/en/download.html',
    variable: 'NGINX_PATH',
    asksVersion: '-v',
  },
  caddy: {
    name: 'Caddy',
    find: () => findServer('caddy'),
    oldest: 2,
    package: 'caddy',
    download: 'Caddy, from https://caddyserver.com/download',
    variable: 'CADDY_PATH',
    asksVersion: 'version',
  },
  xmllint: {
    name: 'xmllint',
    find: findXmllint,
    oldest: 1,
    package: 'libxml2-utils',
    download: 'libxml2, from https://gitlab.gnome.org/GNOME/libxml2',
    variable: 'XMLLINT_PATH',
  },
  epubcheck: {
    name: 'EPUBCheck',
    find: findEpubcheck,
    oldest: 1,
    package: 'epubcheck',
    download: 'EPUBCheck, from https://www.w3.org/publishing/epubcheck/, and Java',
    variable: 'EPUBCHECK_PATH',
    command: epubcheckCommand,
    // It names its version, and that there is no book to check.
    versionStatus: 1,
  },
  feedparser: {
    name: 'Python with feedparser',
    find: findFeedparser,
    oldest: 3,
    package: 'python3-feedparser',
    download: 'feedparser, with pip install feedparser',
    variable: 'PYTHON_PATH',
  },
};

/** A sentence for the person who runs the tests; no trace belongs to it. */
class Missing extends Error {
  constructor(what: string, { name, oldest, package: debian, download, variable }: Browser) {
    super(`${what} Install it, then run this again:
  Debian:                  apt-get install ${debian}
  Ubuntu, macOS, Windows:  ${download} (Ubuntu's own packages install a snap)
or set ${variable} to the program of a ${name}, version ${oldest} or later.`);
  }
}

/** Installs Debian's package. Throws where this may not or cannot be done. */
function install(browser: Browser): void {
  const { name } = browser;
  if (!existsSync('/usr/bin/apt-get')) throw new Missing(`These tests need ${name}, and it is not on this machine.`, browser);
  if (process.getuid?.() !== 0)
    throw new Missing(`These tests need ${name}; it is not on this machine, and only root may install it.`, browser);
  console.log(`There is no ${name}: installing Debian's package.`);
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', browser.package], options);
  } catch {
    throw new Missing(`These tests need ${name}, and apt-get could not install it (its own message stands above).`, browser);
  }
}

/** What a browser says its version is, like `Chromium 156.0.8078.79`. Throws where it does not start: Ubuntu has a stand-in that only names a snap. */
function versionOf(path: string, browser: Browser): string {
  const [program, ...first] = browser.command?.(path) ?? [path];
  try {
    const { status, stdout, stderr } = spawnSync(program, [...first, browser.asksVersion ?? '--version'], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (status !== (browser.versionStatus ?? 0)) throw new Error(stderr);
    return (stdout || stderr).trim().split('\n', 1)[0] ?? '';
  } catch {
    throw new Missing(`These tests need ${browser.name}, and ${path} does not start.`, browser);
  }
}

function ensure(browser: Browser): void {
  const { name, find, oldest } = browser;
  if (find() === undefined) install(browser);
  const path = find();
  if (path === undefined) throw new Missing(`These tests need ${name}, and it is not on this machine.`, browser);
  // On Windows the question for its version opens a window.
  if (process.platform === 'win32') return console.log(`Tests use ${path}`);
  const version = versionOf(path, browser);
  const major = Number(/\d+/.exec(version)?.[0]);
  if (!(major >= oldest)) throw new Missing(`${path} is ${version}, which is too old for these tests.`, browser);
  console.log(`Tests use ${path} (${version})`);
}

try {
  for (const word of process.argv.slice(2)) {
    const browser = BROWSERS[word];
    if (!browser) throw new Error(`${word} is no program that tests use: name some of ${Object.keys(BROWSERS).join(', ')}`);
    ensure(browser);
  }
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
