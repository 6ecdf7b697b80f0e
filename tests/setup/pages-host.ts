import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { SiteOptions } from '../../src/publish/serving/serve.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/**
 * A host by GitHub Pages' rules: a path is answered by the file of that name, then by the one with `.html` at its end, a
 * folder by its index, after a redirect to the address with a slash; all else by the site's own `404.html`, in whatever
 * language. A slash after a file's name, or below it, is not passed over; slashes in a row are as one.
 */
export function pagesHost({ folder, base }: SiteOptions): Server {
  return createServer((request, response) => {
    const [raw = '/'] = (request.url ?? '/').split('?');
    const answer = (status: number, file: string) =>
      response
        .writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(request.method === 'HEAD' ? undefined : readFileSync(file));
    let path: string;
    try {
      path = decodeURIComponent(raw).replace(/\/+/g, '/');
    } catch {
      return void response.writeHead(400).end();
    }
    const file = join(folder, path.slice(base.length));
    if (!path.startsWith(base)) return void answer(404, join(folder, '404.html'));
    if (!path.endsWith('/') && isFile(file)) return void answer(200, file);
    if (!path.endsWith('/') && isFile(`${file}.html`)) return void answer(200, `${file}.html`);
    if (isFile(join(file, 'index.html'))) {
      if (path.endsWith('/')) return void answer(200, join(file, 'index.html'));
      return void response.writeHead(301, { location: `${raw}/` }).end();
    }
    answer(404, join(folder, '404.html'));
  });
}
