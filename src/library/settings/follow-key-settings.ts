import { LIBRARY } from '../reader-library.ts';
import { SETTING } from '../store/fact.ts';

/** The names of settings about shortcuts. */
const ABOUT_KEYS = /^(?:key|shortcuts)-/;

function saidOfKeys(): string {
  let said = '';
  for (const { about, kind, value } of LIBRARY.facts.values())
    if (kind === SETTING && ABOUT_KEYS.test(about)) said += `${about} ${String(value)},`;
  return said;
}

/** Lets shortcuts be what the settings say, which other tabs and devices change; nothing is loaded for it where nothing is said. */
export function followKeySettings(): void {
  let last = '';
  const follow = () => {
    const now = saidOfKeys();
    if (now === last) return;
    last = now;
    // As every import, undefined while the document is being reloaded for a missing chunk.
    import('./key-settings.ts').then((module) => (module as typeof module | undefined)?.showOwnKeys()).catch(() => {});
  };
  LIBRARY.subscribe(follow);
  follow();
}
