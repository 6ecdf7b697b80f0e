import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { LANGUAGE_TAG } from '../../archive/ids.ts';
import { isNamedByContents } from './named-by-contents.ts';

/** A built site, and where on its host it stands. */
export interface SiteOptions {
  folder: string;
  /** The site's base path, with slashes at both ends. */
  base: string;
}

/**
 * Makes a static host for a built site; call `listen` on it. As hosts do it, `/a/b` is answered by `a/b.html`, and what is
 * missing by its language's 404 page. Throws where the folder holds no built site.
 */
export function siteServer({ folder, base }: SiteOptions): Server {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no built site: run npm run build first`);
  // dev: files are looked up at each request, so that a new build is served at once.
  const serveFile = sirv(folder, { dev: true, extensions: ['html'] });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const [pathname = ''] = url.split('?');
    const missing = () => {
      // The first step of a path may be a language's tag.
      const [step = ''] = pathname.slice(base.length).split('/', 1);
      const page = LANGUAGE_TAG.test(step) && existsSync(join(folder, step, '404.html')) ? `${step}/404.html` : '404.html';
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, page)));
    };
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base || pathname === '/') response.writeHead(302, { location: base }).end();
      else missing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    const forGood = isNamedByContents(pathname.slice(base.length));
    response.setHeader('cache-control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    serveFile(request, response, missing);
  });
}
