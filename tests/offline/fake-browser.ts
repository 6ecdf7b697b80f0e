/** A browser as far as keeping a site knows it, around fake caches and a fake host. */
import { vi } from 'vitest';
import { OFFLINE_HEAD, sumOf, type OfflineList } from '../../src/offline/list.ts';
import { FakeCaches, FakeHost, listed } from './fake-caches.ts';

/** Of vitest, where the site is at the root of its host. */
export const BASE = '/';

/** What a build has: the reader's code, and the archive. */
export interface FakeBuild {
  name: string;
  code: Readonly<Record<string, string>>;
  archive: Readonly<Record<string, string>>;
}

/** A browser with a page of the site open. */
export class FakeBrowser {
  readonly caches = new FakeCaches();
  readonly host = new FakeHost(BASE);
  readonly storage = new Map<string, string>();
  /** Whether it has the worker. */
  hasWorker = false;
  /** What it says of its room, in bytes. */
  room: { quota?: number; usage?: number } = {};
  /** Whether another tab is at it. */
  isBusy = false;

  constructor() {
    const registration = {
      scope: `https://reader.example${BASE}`,
      active: { state: 'activated', addEventListener: () => {} },
      unregister: async () => !(this.hasWorker = false),
    };
    vi.stubEnv('DEV', false);
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('location', new URL(`https://reader.example${BASE}settings`));
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => this.storage.get(key) ?? null,
      setItem: (key: string, text: string) => void this.storage.set(key, text),
      removeItem: (key: string) => void this.storage.delete(key),
    });
    vi.stubGlobal('navigator', {
      serviceWorker: { getRegistration: async () => (this.hasWorker ? registration : undefined) },
      storage: { estimate: async () => this.room },
      locks: {
        request: async (_: string, ...rest: [(lock: unknown) => unknown] | [object, (lock: unknown) => unknown]) =>
          (rest.at(-1) as (lock: unknown) => unknown)(this.isBusy && rest.length > 1 ? null : {}),
      },
    });
    this.register = async () => {
      this.hasWorker = true;
      return registration as unknown as ServiceWorkerRegistration;
    };
  }

  /** Has it take the worker. */
  register: () => Promise<ServiceWorkerRegistration>;

  /** Puts a build on the host. */
  serve({ name, code, archive }: FakeBuild): void {
    const list: OfflineList = { version: 1, shells: { en: name }, code: listed(code), archive: listed(archive) };
    const path = `offline/list.${name}.json`;
    const head = { version: 1, list: path, code: sumOf(list.code), whole: sumOf([...list.code, ...list.archive]) };
    this.host.files = { ...code, ...archive, [OFFLINE_HEAD]: JSON.stringify(head), [path]: JSON.stringify(list) };
  }
}
