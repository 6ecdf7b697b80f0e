import { WORKER_FILE } from '../../offline/names.ts';
import workerAddress from '../../search/worker/worker.ts?worker&url';
import { TRUSTED_TYPES_POLICY } from '../trusted-policy.ts';

/** What of Trusted Types (W3C) this needs. Browsers without them take the address as it is. */
interface TrustedTypesWindow {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
  };
}

/** The scripts that may be started by their address: the reader's own workers. Everything else is loaded by `import`. */
const OFFLINE_WORKER = import.meta.env.BASE_URL + WORKER_FILE;
const WORKERS = [workerAddress, OFFLINE_WORKER];

function passWorker(address: string): string {
  if (!WORKERS.includes(address)) throw new TypeError(`${address} is no worker of this reader`);
  return address;
}

// A page's policy allows one of this name, once: nobody can make another.
const policy = (window as TrustedTypesWindow).trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, { createScriptURL: passWorker });

const trusted = (address: string) => (policy ? policy.createScriptURL(address) : passWorker(address));

/** Starts the worker that searches. */
export function startSearchWorker(): Worker {
  return new Worker(trusted(workerAddress), { type: 'module' });
}

/** Has the browser keep the worker that answers without a network. Rejects where it cannot. */
export function registerOfflineWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(trusted(OFFLINE_WORKER));
}
