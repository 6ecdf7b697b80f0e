/** Why a browser cannot read without a network: pages that are not served safely may not, and some browsers cannot. */
export type Unsupported = 'insecure' | 'browser';

/** Why this browser cannot, here; undefined where it can. The development server has no worker. */
export function unsupported(): Unsupported | undefined {
  if (!globalThis.isSecureContext) return 'insecure';
  // Some browsers have the object in private windows and refuse to use it.
  return 'serviceWorker' in navigator && 'caches' in globalThis && !import.meta.env.DEV ? undefined : 'browser';
}

/** The site's base as addresses have it. */
export function ownBase(): string {
  return new URL(import.meta.env.BASE_URL, location.href).pathname;
}

/** This site's registration: not that of another site above it on the same origin. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  // Where the browser lets a site keep nothing, there is none, and it is an error to ask.
  const found = await navigator.serviceWorker.getRegistration(ownBase()).catch(() => undefined);
  return found && new URL(found.scope).pathname === ownBase() ? found : undefined;
}

/** Resolves once a registration has a worker that answers. */
export function untilActive(registration: ServiceWorkerRegistration): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const look = () => {
      if (registration.active?.state === 'activated') resolve();
      else if (worker?.state === 'redundant') reject(new Error('the worker could not be started'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
