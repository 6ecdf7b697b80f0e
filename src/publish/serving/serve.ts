import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A static host for a built site, as hosts do it: `/a/b` is answered by `a/b.html`, what is missing by the language's 404 page. */
export interface SiteOptions {
  folder: string;
  /** The site's base path, with slashes at both ends. */
  base: string;
}

/** Makes the server; call `listen` on it. Throws where the folder holds no built site. */
export function siteServer({ folder, base }: SiteOptions): Server {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no built site: run npm run build first`);
  // dev: read files anew for each request, so that a build while it runs is served at once.
  const serveFile = sirv(folder, { dev: true, extensions: ['html'] });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = () => {
      const language = url.startsWith(`${base}zh-Hans`) ? 'zh-Hans/' : '';
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, `${language}404.html`)));
    };
    if (!url.startsWith(base)) {
      if (`${url}/` === base || url === '/') response.writeHead(302, { location: base }).end();
      else missing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    response.setHeader(
      'cache-control',
      /\/assets\/|\/data\/search\/|\.[0-9a-z]{8}\.json/.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    serveFile(request, response, missing);
  });
}
