import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { siteServer, type SiteOptions } from '../../../src/publish/serving/serve.ts';
import { SITE } from '../../setup/sites.ts';

/** A host that can be switched off and on again at the same address. */
export interface Host {
  origin: string;
  /** Nobody answers any more: neither page nor worker gets anything. */
  off: () => Promise<void>;
  /** It answers again, with a site of its own if one is given. */
  on: (site?: SiteOptions) => Promise<void>;
  /** The paths that were asked for since it was last looked at. */
  takeAsked: () => string[];
  /** While it is set, what it says of a path is answered in place of the site. */
  instead: ((path: string) => { status: number; body: string; type?: string } | 'hang' | undefined) | undefined;
}

/** Serves a site until the test ends; `beside` are further sites of the same origin. */
export async function hostOf(site: SiteOptions = SITE, beside: readonly SiteOptions[] = []): Promise<Host> {
  let server: Server | undefined;
  let asked: string[] = [];
  let port = 0;
  const host: Host = {
    origin: '',
    off: () =>
      new Promise((resolve) => {
        server?.close(() => resolve());
        server?.closeAllConnections();
        server = undefined;
      }),
    on: (next = site) =>
      new Promise((resolve) => {
        const others = beside.map((options) => ({ options, server: siteServer(options) }));
        server = siteServer(next);
        const [own] = server.listeners('request') as ((...request: unknown[]) => void)[];
        server.removeAllListeners('request');
        server.on('request', (request, response) => {
          const path = request.url ?? '/';
          asked.push(path);
          const other = host.instead?.(path);
          if (other === 'hang') return;
          if (other)
            return void response
              .writeHead(other.status, { 'content-type': other.type ?? 'text/plain', 'cache-control': 'no-cache' })
              .end(other.body);
          const below = others.find(({ options }) => path.startsWith(options.base));
          if (below) below.server.emit('request', request, response);
          else own?.(request, response);
        });
        server.listen(port, '127.0.0.1', () => {
          port = (server?.address() as AddressInfo).port;
          host.origin = `http://127.0.0.1:${port}`;
          resolve();
        });
      }),
    takeAsked() {
      const before = asked;
      asked = [];
      return before;
    },
    instead: undefined,
  };
  await host.on();
  onTestFinished(() => (server ? host.off() : undefined));
  return host;
}
