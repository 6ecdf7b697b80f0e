import { findProgram, THIS_SYSTEM, type SystemPaths } from './find-program.ts';

const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** The path of a Firefox: FIREFOX_PATH, else the usual names and places; undefined where there is none. Throws where FIREFOX_PATH leads nowhere. */
export function findFirefox(system: SystemPaths = THIS_SYSTEM): string | undefined {
  const named = system.env.FIREFOX_PATH;
  if (!named) return findProgram(['firefox-esr', 'firefox'], system) ?? PLACES.find(system.exists);
  if (system.exists(named)) return named;
  throw new Error(`FIREFOX_PATH is ${named}, but there is no program there: correct it or unset it`);
}
