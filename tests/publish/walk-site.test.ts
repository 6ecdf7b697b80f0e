import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { walkSite } from '../../src/publish/checking/walk-site.ts';
import { contentHash } from '../../src/publish/outputs/data-file.ts';
import { withPolicy } from '../../src/publish/pages/content-policy.ts';
import { cacheControl, SITE_HEADERS } from '../../src/publish/serving/headers.ts';
import { TYPES, typeOf } from '../../src/publish/serving/types.ts';

const WEEK = JSON.stringify({ words: 'some words '.repeat(200) });
const DATA = `data/en/issues/a.${contentHash(WEEK)}.json`;
const SCRIPT = 'assets/index-a1b2c3d4.js';

const page = (body: string) =>
  withPolicy(
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><style>p{margin:0}</style><script>start()</script></head><body><div id="_root">${body}${' words'.repeat(300)}</div><script type="module" src="/reader/${SCRIPT}"></script></body></html>`,
    [],
  );

/** A feed as it is published elsewhere, with the part of its archive before it. */
const feed = (self: string, previous?: string) =>
  ['self', ...(previous === undefined ? [] : ['prev-archive'])]
    .map(
      (rel) =>
        `<link rel="${rel}" type="application/atom+xml" href="https://reader.example/R&#x26;D/${rel === 'self' ? self : previous}"/>`,
    )
    .join('')
    .padEnd(1200);

/** A small site below /reader/, by the paths of its addresses. */
const FILES: Readonly<Record<string, string>> = {
  '': page(
    '<a href="/reader/issues/a">A</a> <a href="https://else.example/b">B</a> <a href="#_main">C</a> <link rel="alternate" href="/reader/feed.xml">',
  ),
  'feed.xml': feed('feed.xml', 'feed_2021.xml'),
  'feed_2021.xml': feed('feed_2021.xml', 'feed_2020.xml'),
  'feed_2020.xml': feed('feed_2020.xml'),
  'issues/a': page('<a href="/reader/?q=1">Home</a>'),
  'issues/a.bib': '@online{a2020b,\n}\n'.repeat(100),
  'issues/a.ris': 'TY  - ELEC\r\nER  - \r\n'.repeat(100),
  'issues/a.json': JSON.stringify(['b '.repeat(500)]),
  'issues/a.csl.json': JSON.stringify(['a '.repeat(500)]),
  'only-on-the-map': page(''),
  '404': page('lost'),
  [SCRIPT]: 'start();'.repeat(200),
  [DATA]: WEEK,
  'data/archive.json': '{}',
  'builds.json': JSON.stringify([[SCRIPT, DATA], ['assets/old-1.js']]),
  'robots.txt': '',
  'sitemap.xml': `<urlset>${['', 'issues/a', 'only-on-the-map'].map((path) => `<url><loc>https://reader.example/${path}</loc></url>`).join('')}</urlset>`,
};

interface Sent {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What a host that does everything right sends. */
function rightly(path: string, request: IncomingMessage): Sent {
  const body = FILES[path];
  const type = /\.\w+$/.test(path) ? typeOf(path) : TYPES.html;
  const headers = {
    ...SITE_HEADERS,
    'content-type': type,
    'cache-control': cacheControl(path),
    etag: `"${path.length}"`,
    'content-encoding': 'gzip',
  };
  if (body === undefined) return { status: 404, headers, body: gzipSync(FILES['404'] ?? '') };
  if (request.headers['if-none-match'] === headers.etag) return { status: 304, headers, body: Buffer.alloc(0) };
  return { status: 200, headers, body: gzipSync(body) };
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

  test('goes through a map that is an index of several, also through the parts without the home page', async () => {
    const places = (paths: readonly string[]) => paths.map((path) => `<loc>https://reader.example/${path}</loc>`).join('');
    const files: Record<string, string> = {
      'sitemap.xml': `<sitemapindex>${places(['sitemap_1.xml', 'sitemap_2.xml'])}</sitemapindex>`,
      'sitemap_1.xml': `<urlset>${places(['', 'issues/a'])}</urlset>`,
      'sitemap_2.xml': `<urlset>${places(['only-on-the-map', 'not-there'])}</urlset>`,
    };
    const parted = (sent: Sent, path: string): Sent => {
      const text = files[path];
      return text === undefined
        ? sent
        : { ...sent, status: 200, headers: { ...sent.headers, 'content-type': typeOf(path) }, body: gzipSync(text) };
    };
    expect(await found(parted)).toEqual(['error: /not-there: is answered with 404 (named by sitemap_2.xml)']);
  });

  test.each<[string, (sent: Sent, path: string) => Sent, string]>([
    ['a page that is gone', at('issues/a', () => ({ status: 404 })), 'error: /issues/a: is answered with 404 (named by the home page)'],
    [
      'a page that only the map names',
      at('only-on-the-map', () => ({ status: 500 })),
      'error: /only-on-the-map: is answered with 500 (named by sitemap.xml)',
    ],
    [
      'what a week refers to that is gone',
      at('issues/a.bib', () => ({ status: 404 })),
      'error: /issues/a.bib: is answered with 404 (named by sitemap.xml)',
    ],
    [
      'what a week refers to, with a type of texts',
      at('issues/a.ris', having({ 'content-type': 'text/plain' })),
      'error: /issues/a.ris: has the type text/plain in place of application/x-research-info-systems',
    ],
    [
      'the plain JSON of a week that is gone',
      at('issues/a.json', () => ({ status: 404 })),
      'error: /issues/a.json: is answered with 404 (named by sitemap.xml)',
    ],
    [
      'an old part of a feed that is gone',
      at('feed_2020.xml', () => ({ status: 404 })),
      'error: /feed_2020.xml: is answered with 404 (named by feed_2021.xml)',
    ],
    [
      'a feed with a type of texts',
      at('feed.xml', having({ 'content-type': 'text/plain' })),
      'error: /feed.xml: has the type text/plain in place of application/xml',
    ],
    ['data that is gone', at(DATA, () => ({ status: 404 })), `error: /${DATA}: is answered with 404 (named by builds.json)`],
    [
      'a redirect',
      at('issues/a', (sent) => ({ status: 301, headers: { ...sent.headers, location: '/reader/issues/a/' } })),
      'error: /issues/a: is answered with a redirect: every address has a file of its own (named by the home page)',
    ],
    [
      'a script that is none',
      at(SCRIPT, having({ 'content-type': 'text/plain' })),
      `error: /${SCRIPT}: has the type text/plain in place of text/javascript`,
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
      'a script that is asked for again',
      at(SCRIPT, having({ 'cache-control': 'no-cache' })),
      `warning: /${SCRIPT}: is named by its contents and could be kept for good, but Cache-Control does not say so`,
    ],
    [
      'a page sent as it is',
      at('issues/a', (sent) => ({ ...without('content-encoding')(sent), body: Buffer.from(FILES['issues/a'] ?? '') })),
      'warning: /issues/a: is not sent compressed',
    ],
    [
      'a page without a mark of its state',
      at('issues/a', without('etag')),
      'warning: /issues/a: has neither ETag nor Last-Modified: it is sent again each time',
    ],
    [
      'data that was changed on the way',
      at(DATA, () => ({ body: gzipSync(WEEK.replace('some', 'Some')) })),
      `error: /${DATA}: is not what its name says: the host or something before it has changed it`,
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
