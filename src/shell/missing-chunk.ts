const KEY = 'reloaded-for';
const AGAIN_AFTER_MS = 30_000;

/** A place that the reader is on the way to. */
type Target = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** Whether a reload for this address is due: not a second one within half a minute, and none where that cannot be known. */
function claimReload(href: string): boolean {
  try {
    const [last, time] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    if (last === href && Date.now() - Number(time) < AGAIN_AFTER_MS) return false;
    sessionStorage.setItem(KEY, `${href} ${Date.now()}`);
    return true;
  } catch {
    return false;
  }
}

/**
 * After a new deployment, code that an old tab asks for can be gone. The tab is then loaded anew, once, at the address
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
