import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import sirv from 'sirv';
import { LANGUAGE_TAG } from '../../archive/ids.ts';
import { Complaint } from '../../terminal/complaint.ts';
import { sitePath } from '../site-address.ts';
import { cacheControl, REVALIDATED, SITE_HEADERS } from './headers.ts';
import { encodedRequest, pathBelow, requestPath } from './request-path.ts';
import { typeOf, TYPES } from './types.ts';

/** A built site, and where on its host it stands. */
export interface SiteOptions {
  folder: string;
  /** The site's base path, with slashes at both ends. */
  base: string;
}

/** Answers a request that Node could not read as the one that was meant, by asking the server itself. */
function answerMeant(server: Server, packet: Buffer | undefined, socket: Duplex): void {
  const meant = packet && encodedRequest(packet);
  const at = server.address();
  if (meant === undefined || at === null || typeof at === 'string')
    return void socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  const own = connect(at.port, at.address === '::' ? 'localhost' : at.address, () => own.write(meant));
  own.on('error', () => socket.destroy());
  own.pipe(socket);
}

/**
 * Makes a static host for a built site; call `listen` on it. As hosts do it, `/a/b` is answered by `a/b.html`, and what is
 * missing by its language's 404 page. Throws a Complaint where the folder holds no built site.
 */
export function siteServer({ folder, base }: SiteOptions): Server {
  if (!existsSync(join(folder, 'index.html'))) throw new Complaint(`${folder} holds no built site: run npm run build first`);
  // dev: files are looked up at each request, so that a new build is served at once.
  const serveFile = sirv(folder, {
    dev: true,
    extensions: ['html'],
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      if (/\.\w+$/.test(pathname)) response.setHeader('content-type', typeOf(pathname));
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SITE_HEADERS)) response.setHeader(name, value);
    const url = request.url ?? '/';
    const pathname = requestPath(url);
    const path = pathBelow(base, pathname);
    const missing = () => {
      // The first step of a path may be a language's tag.
      const [step = ''] = (path ?? '').split('/', 1);
      const page = LANGUAGE_TAG.test(step) && existsSync(join(folder, step, '404.html')) ? `${step}/404.html` : '404.html';
      response.writeHead(404, { 'content-type': TYPES.html, 'cache-control': REVALIDATED });
      response.end(readFileSync(join(folder, page)));
    };
    if (path === undefined) {
      const isRoot = pathname === '/' || pathBelow(base, `${pathname}/`) === '';
      if (isRoot) response.writeHead(302, { location: sitePath(base) }).end();
      else missing();
      return;
    }
    request.url = `/${encodeURI(path).replaceAll('%25', '%')}${url.slice(url.split('?', 1)[0]?.length)}`;
    response.setHeader('cache-control', cacheControl(path));
    serveFile(request, response, missing);
  });
  server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
    if (socket.writable) answerMeant(server, error.rawPacket, socket);
  });
  return server;
}
