import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { walkSite } from '../../src/publish/checking/walk-site.ts';
import { contentHash } from '../../src/publish/outputs/data/data-file.ts';
import { withPolicy } from '../../src/publish/pages/content-policy.ts';
import { cacheControl, SITE_HEADERS } from '../../src/publish/serving/headers.ts';
import { TYPES, typeOf } from '../../src/publish/serving/types.ts';
import { listedFile, printFileList } from '../../src/publish/writing/file-list.ts';

const WEEK = JSON.stringify({ words: 'some words '.repeat(200) });
const DATA = `data/en/issues/a.${contentHash(WEEK)}.json`;
const LIST = 'offline/list.0a1b2c3d.json';
const SCRIPT = 'assets/index-a1b2c3d4.js';

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
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(BUILT).map(([file, text]) => [file.replace(/(?:^index)?\.html$/, ''), text])),
  'builds.json': JSON.stringify([[SCRIPT, DATA], ['assets/old-1.js']]),
  'files.json': printFileList(Object.entries(BUILT).map(([path, text]) => listedFile(path, text))),
};

/** The paths that the build's list leads to. */
const LISTED = Object.keys(FILES).filter((path) => !/^(?:404|zh-Hans\/index|_headers|\.nojekyll|builds\.json|files\.json)$/.test(path));

interface Sent {
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

/** Serves the site as `change` makes it wrong until the test ends; gives what a walk finds, as `severity: /path: message`. */
async function found(change: (sent: Sent, path: string) => Sent = (sent) => sent): Promise<string[]> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/^\/reader\//, '');
    const { status, headers, body } = change(rightly(path, request), path);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { findings } = await walkSite(`http://127.0.0.1:${port}/reader/`);
  return findings.map(({ severity, path, message }) => `${severity}: /${path}: ${message}`).sort();
}

/** Sends one path otherwise. */
const at = (where: string, how: (sent: Sent) => Partial<Sent>) => (sent: Sent, path: string) =>
  path === where && sent.status === 200 ? { ...sent, ...how(sent) } : sent;
const without =
  (name: string) =>
  ({ headers }: Sent) => ({ headers: Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name)) });
const having =
  (more: Record<string, string>) =>
  ({ headers }: Sent) => ({ headers: { ...headers, ...more } });

describe('a walk over a deployed copy', () => {
  test('finds nothing where all is well', async () => {
    expect(await found()).toEqual([]);
  });

  test.each(LISTED)('misses /%s where it is not there', async (path) => {
    const [finding, ...others] = await found(at(path, () => ({ status: 404, body: gzipSync(FILES['404'] ?? '') })));
    expect(finding).toBe(`error: /${path}: is answered with 404 (named by ${path === '' ? 'the address itself' : path === 'sw.js' ? 'every site' : 'files.json'})`); // prettier-ignore
    expect(others).toEqual([]);
  });

  test.each(LISTED)('says of /%s that it has another type than it should', async (path) => {
    const finding = `error: /${path}: has the type application/x-other in place of `;
    expect(await found(at(path, having({ 'content-type': 'application/x-other' })))).toEqual([expect.stringContaining(finding)]);
  });

  test.each(LISTED)('says of /%s that it is not what was built', async (path) => {
    const changed = await found(
      at(path, ({ headers }) => ({ body: (headers['content-encoding'] ? gzipSync : Buffer.from)(`${FILES[path]} `) })),
    );
    expect(changed).toEqual([`error: /${path}: is not the file that this build made: it is one of another build, or the host or something before it has changed it`]); // prettier-ignore
  });

  test.each(LISTED.filter((path) => (FILES[path]?.length ?? 0) > 1000))('says of /%s that it is sent as it is', async (path) => {
    const plain = at(path, (sent) => ({ ...without('content-encoding')(sent), body: Buffer.from(FILES[path] ?? '') }));
    expect(await found(plain)).toEqual([`warning: /${path}: is not sent compressed`]);
  });

  test('follows what pages lead to besides', async () => {
    const changed = at('issues/a', () => ({ body: gzipSync((FILES['issues/a'] ?? '').replace('/reader/?q=1', '/reader/gone')) }));
    expect(await found(changed)).toEqual([
      'error: /gone: is answered with 404 (named by issues/a)',
      expect.stringMatching(/^error: \/issues\/a: is not the file that this build made/),
    ]);
  });

  test('does without a list of files, and says that it lacks one', async () => {
    expect(await found(at('files.json', () => ({ status: 404 })))).toEqual([
      'error: /files.json: is answered with 404 (named by every site)',
    ]);
    expect(await found(at('files.json', () => ({ body: gzipSync('[]') })))).toEqual([
      'error: /files.json: is no list of files: this copy cannot be compared with what was built',
    ]);
  });

  test.each<[string, (sent: Sent, path: string) => Sent, string]>([
    ['a page in trouble', at('issues/a', () => ({ status: 500 })), 'error: /issues/a: is answered with 500 (named by files.json)'],
    [
      'a redirect',
      at('issues/a', (sent) => ({ status: 301, headers: { ...sent.headers, location: '/reader/issues/a/' } })),
      'error: /issues/a: is answered with a redirect: every address has a file of its own (named by files.json)',
    ],
    [
      'a missing header',
      at('issues/a', without('x-content-type-options')),
      'warning: /issues/a: lacks the header x-content-type-options: nosniff',
    ],
    [
      'another header',
      at('', having({ 'referrer-policy': 'unsafe-url' })),
      'warning: /: has referrer-policy: unsafe-url in place of strict-origin',
    ],
    [
      'a page kept for a day',
      at('issues/a', having({ 'cache-control': 'max-age=86400' })),
      'error: /issues/a: may be kept without asking by "max-age=86400": what it says changes',
    ],
    [
      'a worker kept for good',
      at('sw.js', having({ 'cache-control': 'public, max-age=31536000, immutable' })),
      'error: /sw.js: may be kept without asking by "public, max-age=31536000, immutable": what it says changes',
    ],
    [
      'a worker kept for ten minutes',
      at('sw.js', having({ 'cache-control': 'max-age=600' })),
      'warning: /sw.js: is the worker, and kept for 600 seconds: it should be asked for again each time',
    ],
    [
      'a feed kept for a day',
      at('feed.xml', having({ 'cache-control': 'max-age=86400' })),
      'error: /feed.xml: may be kept without asking by "max-age=86400": what it says changes',
    ],
    [
      'the list of what can be kept, asked for again',
      at(LIST, having({ 'cache-control': 'no-cache' })),
      `warning: /${LIST}: is named by its contents and could be kept for good, but Cache-Control does not say so`,
    ],
    [
      'a script that is asked for again',
      at(SCRIPT, having({ 'cache-control': 'no-cache' })),
      `warning: /${SCRIPT}: is named by its contents and could be kept for good, but Cache-Control does not say so`,
    ],
    [
      'a page without a mark of its state',
      at('issues/a', without('etag')),
      'warning: /issues/a: has neither ETag nor Last-Modified: it is sent again each time',
    ],
    [
      'a script put into a page',
      at('issues/a', () => ({ body: gzipSync((FILES['issues/a'] ?? '').replace('</head>', '<script>count()</script></head>')) })),
      'error: /issues/a: inlines what its own policy does not allow: the host or something before it has changed it',
    ],
    [
      'a page without its policy',
      at('issues/a', () => ({ body: gzipSync((FILES['issues/a'] ?? '').replace(/<meta http-equiv[^>]*>/, '')) })),
      'error: /issues/a: has no policy of its own in its head',
    ],
    [
      'a home for everything that is lost',
      (sent) => (sent.status === 404 ? { ...sent, status: 200 } : sent),
      'error: /there-is-no-such-page: is answered with 200 in place of 404',
    ],
    [
      'a page that is always sent again',
      (sent) => (sent.status === 304 ? { ...sent, status: 200, body: gzipSync('') } : sent),
      'warning: /: is sent again though it has not changed (If-None-Match)',
    ],
  ])('says of %s what is wrong', async (_, change, finding) => {
    expect(await found(change)).toEqual([finding]);
  });

  test('ends with a sentence where nobody answers', async () => {
    await expect(walkSite('http://127.0.0.1:9/')).rejects.toThrow(/^http:\/\/127\.0\.0\.1:9\/there-is-no-such-page does not answer: /);
  });
});
