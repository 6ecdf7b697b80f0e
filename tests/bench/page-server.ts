import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { typeOf } from '../../src/publish/serving/types.ts';

/** What needs no compression. */
const COMPRESSED = new Set(['.woff2', '.png', '.bin']);

/** A page without its scripts and what gets them under way: what the same text and styles cost at least. */
function floorOf(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*(?:modulepreload|prefetch|as="(?:script|fetch)")[^>]*>/g, '');
}

function fileFor(folder: string, pathname: string): string | undefined {
  const path = join(folder, pathname);
  return [path, `${path}.html`, join(path, 'index.html')].find((file) => existsSync(file) && statSync(file).isFile());
}

/** Serves a built site with brotli, as a good host does; with `floor`, its pages come without scripts. */
export function benchServer(folder: string, floor: boolean): Server {
  const bodies = new Map<string, Buffer>();
  return createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileFor(folder, pathname);
    if (!file) return void response.writeHead(404).end();
    const ending = extname(file);
    const isSmall = COMPRESSED.has(ending);
    let body = bodies.get(file);
    if (!body) {
      const contents = readFileSync(file);
      const served = floor && ending === '.html' ? Buffer.from(floorOf(contents.toString())) : contents;
      body = isSmall ? served : brotliCompressSync(served);
      bodies.set(file, body);
    }
    response.writeHead(200, {
      'content-type': typeOf(file),
      ...(isSmall ? {} : { 'content-encoding': 'br' }),
      'cache-control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(body);
  });
}
