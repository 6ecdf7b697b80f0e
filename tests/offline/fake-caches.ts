/** Caches of a browser, in memory, as far as reading without a network uses them; and the files of a host. */
import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import { keptName, listedHash, type OfflineFile } from '../../src/offline/list.ts';
import { PAST_WORKER } from '../../src/offline/names.ts';

const ORIGIN = 'https://reader.example';

const addressOf = (request: RequestInfo | URL) => new URL(request instanceof Request ? request.url : request, ORIGIN).href;

/** A cache; `refuses` says which addresses there is no room for. */
class FakeCache {
  readonly #entries = new Map<string, Response>();
  refuses: (address: string) => boolean = () => false;

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.#entries.get(addressOf(request))?.clone();
  }
  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    const address = addressOf(request);
    if (this.refuses(address)) throw new DOMException('', 'QuotaExceededError');
    const body = await response.arrayBuffer();
    this.#entries.set(address, new Response(body, { headers: response.headers }));
  }
  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.#entries.delete(addressOf(request));
  }
  async keys(): Promise<Request[]> {
    return [...this.#entries.keys()].map((url) => new Request(url));
  }
}

/** The caches of an origin; put in the place of the browser's. */
export class FakeCaches {
  readonly #caches = new Map<string, FakeCache>();
  /** Which addresses there is no room for, in all of them. */
  refuses: (address: string) => boolean = () => false;

  constructor() {
    vi.stubGlobal('caches', this);
  }
  async has(name: string): Promise<boolean> {
    return this.#caches.has(name);
  }
  async open(name: string): Promise<Cache> {
    const cache = this.#caches.get(name) ?? new FakeCache();
    cache.refuses = (address) => this.refuses(address);
    this.#caches.set(name, cache);
    return cache as unknown as Cache;
  }
  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }
  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }
}

/** Files as lists have them, of what they hold. */
export function listed(files: Readonly<Record<string, string>>): OfflineFile[] {
  return Object.entries(files).map(([path, text]) => [
    path,
    listedHash(createHash('sha256').update(text).digest()),
    Buffer.byteLength(text),
  ]);
}

/** The names under which files are kept. */
export function namesOf(files: readonly OfflineFile[]): string[] {
  return [...new Set(files.map(keptName))].sort();
}

/** A host below a base, put in the place of the network; `asked` is what it was asked for, past workers. */
export class FakeHost {
  asked: string[] = [];
  files: Readonly<Record<string, string>> = {};
  /** In place of a file: a status, another text, or nobody who answers. */
  instead: (path: string, init: RequestInit) => number | string | 'nobody' | undefined = () => undefined;

  constructor(base: string) {
    vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
      init.signal?.throwIfAborted();
      const path = address.slice(base.length);
      if (new Headers(init.headers).has(PAST_WORKER)) this.asked.push(path);
      // As a network does it: others get their turn.
      await new Promise((go) => setImmediate(go));
      init.signal?.throwIfAborted();
      const other = this.instead(path, init);
      if (other === 'nobody') throw new TypeError('Failed to fetch');
      if (typeof other === 'number') return new Response('', { status: other });
      const text = other ?? this.files[path];
      if (text === undefined) return new Response('', { status: 404 });
      return new Response(text, { headers: { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'application/json' } });
    });
  }
  takeAsked(): string[] {
    const before = this.asked;
    this.asked = [];
    return before;
  }
}
