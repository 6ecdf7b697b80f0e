/** A small site of each kind of file that a build makes, and a host that sends it rightly, or as a test makes it wrong. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { reportLines } from '../../../src/publish/checking/report.ts';
import { walkSite, type WalkOptions } from '../../../src/publish/checking/walk-site.ts';
import { contentHash } from '../../../src/publish/outputs/data/data-file.ts';
import { withPolicy } from '../../../src/publish/pages/content-policy.ts';
import { cacheControl, SITE_HEADERS } from '../../../src/publish/serving/headers.ts';
import { TYPES, typeOf } from '../../../src/publish/serving/types.ts';
import { listedFile, printFileList } from '../../../src/publish/writing/file-list.ts';

const WEEK = JSON.stringify({ words: 'some words '.repeat(200) });
/** A file that is named by its contents. */
export const DATA = `data/en/issues/a.${contentHash(WEEK)}.json`;
/** The list of what can be kept. */
export const LIST = 'offline/list.0a1b2c3d.json';
/** A script. */
export const SCRIPT = 'assets/index-a1b2c3d4.js';

const page = (body: string) =>
  withPolicy(
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><style>p{margin:0}</style><script>start()</script></head><body><div id="_root">${body}${' words'.repeat(300)}</div><script type="module" src="/reader/${SCRIPT}"></script></body></html>`,
    [],
  );
const xml = (root: string) => `<?xml version="1.0"?><${root}>${'<a/>'.repeat(300)}</${root}>`;
const json = (what: string) => JSON.stringify({ [what]: `${what} `.repeat(300) });

/** The files of a small site, one of each kind that a build makes, by their paths in its folder. */
const BUILT: Readonly<Record<string, string>> = {
  'index.html': page('<a href="/reader/issues/a">A</a> <a href="https://else.example/b">B</a> <a href="#_main">C</a>'),
  'zh-Hans.html': page('中文'),
  'zh-Hans/index.html': page('中文'),
  'issues/a.html': page('<a href="/reader/?q=1">Home</a>'),
  'nobody-leads-there.html': page(''),
  '404.html': page('lost'),
  'email/a.html': `<!doctype html><html lang="en"><title>A</title><p style="margin:0">${' words'.repeat(300)}</p></html>`,
  'email/a.txt': 'words '.repeat(300),
  'issues/a.bib': '@online{a2020b,\n}\n'.repeat(100),
  'issues/a.ris': 'TY  - ELEC\r\nER  - \r\n'.repeat(100),
  'issues/a.csl.json': json('csl'),
  'issues/a.json': json('api'),
  'issues/a.md': '# A\n\n'.repeat(300),
  'schema/week.v1.json': json('schema'),
  'months/a.epub': 'a book in itself compressed',
  'social/a.png': 'a picture',
  'icons/192.png': 'an icon',
  'icon.svg': xml('svg'),
  'feed.xml': xml('feed'),
  'feed_2020.xml': xml('feed'),
  'rss.xml': xml('rss'),
  'feed.json': json('feed'),
  'feeds.opml': xml('opml'),
  'opensearch.xml': xml('OpenSearchDescription'),
  'manifest.webmanifest': json('name'),
  'llms.txt': '# A\n\n'.repeat(300),
  'robots.txt': 'User-agent: *\n',
  'sitemap.xml': xml('urlset'),
  'sw.js': 'listen();'.repeat(200),
  'offline.json': '{}',
  [LIST]: json('code'),
  [SCRIPT]: 'start();'.repeat(200),
  [DATA]: WEEK,
  'data/archive.json': '{}',
  _headers: '/*',
  '.nojekyll': '',
};

/** What a host has below /reader/, by the paths that it answers. */
export const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(BUILT).map(([file, text]) => [file.replace(/(?:^index)?\.html$/, ''), text])),
  'builds.json': JSON.stringify([[SCRIPT, DATA], ['assets/old-1.js']]),
  'files.json': printFileList(Object.entries(BUILT).map(([path, text]) => listedFile(path, text))),
};

/** The paths that the build's list leads to. */
export const LISTED = Object.keys(FILES).filter(
  (path) => !/^(?:404|zh-Hans\/index|_headers|\.nojekyll|builds\.json|files\.json)$/.test(path),
);

/** What a host sends. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What a host that does everything right sends. */
function rightly(path: string, request: IncomingMessage): Sent {
  const body = FILES[path];
  const type = /\.\w+$/.test(path) ? typeOf(path) : TYPES.html;
  const isPacked = !/\.(?:png|epub)$/.test(path);
  const headers = {
    ...SITE_HEADERS,
    'content-type': type,
    'cache-control': cacheControl(path),
    etag: `"${path.length}"`,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  };
  const sent = isPacked ? gzipSync : Buffer.from;
  if (body === undefined) return { status: 404, headers, body: gzipSync(FILES['404'] ?? '') };
  if (request.headers['if-none-match'] === headers.etag) return { status: 304, headers, body: Buffer.alloc(0) };
  return { status: 200, headers, body: sent(body) };
}

/** Serves below /reader/ with what answers a request until the test ends; gives the address. */
export async function served(answer: (path: string, request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer((request, response) =>
    answer(new URL(request.url ?? '/', 'http://host').pathname.replace(/^\/reader\//, ''), request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/reader/`;
}

/** Sends what there is rightly, as `change` makes it wrong. */
export function sending(change: (sent: Sent, path: string) => Sent) {
  return (path: string, request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = change(rightly(path, request), path);
    response.writeHead(status, headers).end(body);
  };
}

/** Serves the site as `change` makes it wrong; gives what a walk finds, as `severity: /path: message`. */
export async function found(change: (sent: Sent, path: string) => Sent = (sent) => sent): Promise<string[]> {
  const { findings } = await walkSite(await served(sending(change)));
  return findings.map(({ severity, path, message }) => `${severity}: /${path}: ${message}`).sort();
}

/** The lines that a program prints of a copy. */
export async function printed(address: string, options?: WalkOptions): Promise<string[]> {
  return reportLines((await walkSite(address, options)).findings);
}

/** Sends one path otherwise. */
export const at = (where: string, how: (sent: Sent) => Partial<Sent>) => (sent: Sent, path: string) =>
  path === where && sent.status === 200 ? { ...sent, ...how(sent) } : sent;
/** Sends no such header. */
export const without =
  (name: string) =>
  ({ headers }: Sent) => ({ headers: Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name)) });
/** Sends further headers, or others. */
export const having =
  (more: Record<string, string>) =>
  ({ headers }: Sent) => ({ headers: { ...headers, ...more } });
