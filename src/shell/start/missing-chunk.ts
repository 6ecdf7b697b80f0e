import { storedValue } from '../../design/stored/stored-value.ts';

const AGAIN_AFTER_MS = 30_000;

/** The last reload of this tab: its address, and when it was (milliseconds since 1970). */
interface Reload {
  href: string;
  time: number;
}

const LAST_RELOAD = storedValue<Reload | undefined>('reloaded-for', {
  area: 'sessionStorage',
  fallback: undefined,
  parse: (text) => {
    const [href = '', time] = text.split(' ');
    return Number(time) > 0 ? { href, time: Number(time) } : undefined;
  },
  print: (reload) => reload && `${reload.href} ${reload.time}`,
});

/** A place that the reader is on the way to. */
type Target = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** Whether a reload for this address is due: not a second one within half a minute, and none where that cannot be known. */
function claimReload(href: string): boolean {
  const last = LAST_RELOAD.read();
  const time = Date.now();
  if (last?.href === href && time - last.time < AGAIN_AFTER_MS) return false;
  return LAST_RELOAD.write({ href, time });
}

/**
 * After a new deployment, code that an old tab asks for can be gone. The tab is then reloaded, once, at the address
 * that the reader is going to (`goingTo`; nothing happens where it gives undefined, as while prefetching). If that does
 * not help, the error shows.
 */
export function reloadOnMissingChunk(goingTo: () => Target | undefined): void {
  let reloading = false;
  window.addEventListener('vite:preloadError', (event) => {
    // What else fails on the way out must not show.
    if (reloading) return event.preventDefault();
    const target = goingTo();
    if (!target) return;
    const href = new URL(target.pathname + target.search + target.hash, location.origin).href;
    if (!claimReload(href)) return;
    reloading = true;
    event.preventDefault();
    if (target.pathname === location.pathname && target.search === location.search) location.reload();
    else location.assign(href);
  });
}
