/** What one tab stores, others see a moment later: so long, in milliseconds, the first one is the only one. */
const SETTLED_MS = 2_000;

/**
 * Does something in one tab, where several come to it at the same moment, and gives what it gives; undefined in the others. Where an
 * address is not served safely, browsers have no locks, and each tab does it.
 */
export async function inOneTab<T>(name: string, act: () => T | Promise<T>): Promise<T | undefined> {
  if (!('locks' in navigator)) return act();
  return new Promise((resolve, reject) => {
    const run = async (lock: Lock | null) => {
      resolve(lock ? await act() : undefined);
      if (lock) await new Promise((settled) => setTimeout(settled, SETTLED_MS));
    };
    navigator.locks.request(import.meta.env.BASE_URL + name, { ifAvailable: true }, run).catch(reject);
  });
}
