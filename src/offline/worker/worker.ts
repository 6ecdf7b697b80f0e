/// <reference lib="webworker" />
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { keptCache, PAST_WORKER, readCache } from '../names.ts';
import { deleteOwnCaches } from '../own-caches.ts';
import { ownPath, type OwnPath } from '../own-paths.ts';
import { KeptAnswers } from './answers.ts';
import { rememberRead } from './remember-read.ts';

declare const self: ServiceWorkerGlobalScope;

/** After so many seconds, a network that does not answer is as good as none. */
const PATIENCE = 4;

const BASE = new URL(import.meta.env.BASE_URL, self.location.href).pathname;
const KEPT = new KeptAnswers(BASE);
const READ = readCache(BASE);

const pathOf = (url: string) => new URL(url).pathname.slice(BASE.length);
const before = KEPT.before(pathOf);
const own = (url: URL, request: Request): OwnPath | undefined =>
  url.origin === self.location.origin && request.method === 'GET' && !request.headers.has(PAST_WORKER)
    ? ownPath(BASE, url.pathname, request.mode === 'navigate')
    : undefined;
const isKind =
  (kind: OwnPath['kind']) =>
  ({ url, request }: { url: URL; request: Request }) =>
    own(url, request)?.kind === kind;

/** A page: the network's; where that fails, the empty one of its language. */
registerRoute(
  isKind('page'),
  new NetworkOnly({
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      {
        handlerDidError: async ({ request }) => {
          const path = own(new URL(request.url), request);
          return path?.kind === 'page' ? KEPT.shell(path.language) : undefined;
        },
      },
    ],
  }),
);

/** Icons and manifests: the network's, else those that are kept. A site below this one may have some of the same names. */
registerRoute(
  isKind('installed'),
  new NetworkOnly({
    networkTimeoutSeconds: PATIENCE,
    plugins: [{ handlerDidError: ({ request }) => KEPT.file(pathOf(request.url)) }],
  }),
);

const whileKept = rememberRead(READ, () => KEPT.isUsed());

/** What never changes need not be asked for again. */
registerRoute(isKind('named'), new CacheFirst({ cacheName: READ, plugins: [before, whileKept] }));

/** What does is the network's, as long as there is one. */
registerRoute(isKind('fixed'), new NetworkFirst({ cacheName: READ, networkTimeoutSeconds: PATIENCE, plugins: [before, whileKept] }));

// Neither pages nor lists are part of this worker: it may take the place of another at any time, also under open pages, which then go
// on as before. So a broken one lasts until the next one is there.
self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([deleteOwnCaches(BASE, [keptCache(BASE), READ]), self.clients.claim()])),
);
