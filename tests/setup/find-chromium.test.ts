import { describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { findProgram, type SystemPaths } from './find-program.ts';

/** A system on which these files are programs, and nothing else is there. */
function system(platform: NodeJS.Platform, env: SystemPaths['env'], ...programs: readonly string[]): SystemPaths {
  return { platform, env, exists: (path) => programs.includes(path) };
}

describe('a program on the PATH', () => {
  test('is found in the first folder that has it', () => {
    const linux = system('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/firefox', '/snap/bin/firefox');
    expect(findProgram(['firefox'], linux)).toBe('/usr/bin/firefox');
  });

  test('goes by the first of its names that is there', () => {
    const linux = system('linux', { PATH: '/opt:/usr/bin' }, '/opt/google-chrome', '/usr/bin/chromium');
    expect(findProgram(['chromium', 'google-chrome'], linux)).toBe('/usr/bin/chromium');
  });

  test('is found on Windows, with its separators and its ending', () => {
    const windows = system('win32', { Path: 'C:\\Windows;D:\\Programs' }, 'D:\\Programs\\chrome.exe');
    expect(findProgram(['chromium', 'chrome'], windows)).toBe('D:\\Programs\\chrome.exe');
  });

  test('is undefined where there is none', () => {
    expect(findProgram(['chromium'], system('linux', { PATH: '/usr/bin' }))).toBeUndefined();
    expect(findProgram(['chromium'], system('linux', {}))).toBeUndefined();
  });
});

describe('Chromium', () => {
  test('is the one that CHROME_PATH names, before all others', () => {
    const linux = system('linux', { CHROME_PATH: '/opt/chrome' }, '/opt/chrome', '/usr/bin/chromium');
    expect(findChromium(linux)).toBe('/opt/chrome');
  });

  test('is not replaced by another where CHROME_PATH is wrong', () => {
    const linux = system('linux', { CHROME_PATH: '/opt/chrom' }, '/usr/bin/chromium');
    expect(() => findChromium(linux)).toThrow('CHROME_PATH is /opt/chrom, but there is no program there: correct it or unset it');
  });

  test('is found where Windows and macOS have it', () => {
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium(system('win32', {}, windows))).toBe(windows);
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(system('darwin', {}, mac))).toBe(mac);
  });
});
