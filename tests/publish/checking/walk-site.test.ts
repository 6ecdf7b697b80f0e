import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { walkSite } from '../../../src/publish/checking/walk-site.ts';
import { at, FILES, found, having, LIST, LISTED, SCRIPT, without, type Sent } from './small-host.ts';

describe('a walk over a deployed copy', () => {
  test('finds nothing where all is well', async () => {
    expect(await found()).toEqual([]);
  });

  test.each(LISTED)('misses /%s where it is not there', async (path) => {
    const [finding, ...others] = await found(at(path, () => ({ status: 404, body: gzipSync(FILES['404'] ?? '') })));
    expect(finding).toBe(`error: /${path}: is answered with 404: upload the folder that was built again, all of it`);
    expect(others).toEqual([]);
  });

  test.each(LISTED)('says of /%s that it has another type than it should', async (path) => {
    const finding = `error: /${path}: has the type application/x-other: have the host send `;
    expect(await found(at(path, having({ 'content-type': 'application/x-other' })))).toEqual([expect.stringContaining(finding)]);
  });

  test.each(LISTED)('says of /%s that it is not what was built', async (path) => {
    const changed = await found(
      at(path, ({ headers }) => ({ body: (headers['content-encoding'] ? gzipSync : Buffer.from)(`${FILES[path]} `) })),
    );
    expect(changed).toEqual([`error: /${path}: is not the file that was built, but of another build (upload the folder that was built again, all of it), or the host or something before it has changed it: switch off what changes files there`]); // prettier-ignore
  });

  test.each(LISTED.filter((path) => (FILES[path]?.length ?? 0) > 1000))('says of /%s that it is sent as it is', async (path) => {
    const plain = at(path, (sent) => ({ ...without('content-encoding')(sent), body: Buffer.from(FILES[path] ?? '') }));
    expect(await found(plain)).toEqual([
      `warning: /${path}: is not sent compressed: have the host compress texts, or send the .br and .gz files that a build puts beside them`,
    ]);
  });

  test('follows what pages lead to besides', async () => {
    const changed = at('issues/a', () => ({ body: gzipSync((FILES['issues/a'] ?? '').replace('/reader/?q=1', '/reader/gone')) }));
    expect(await found(changed)).toEqual([
      'error: /gone: is answered with 404, and /issues/a leads there: upload the folder that was built again, all of it',
      expect.stringMatching(/^error: \/issues\/a: is not the file that was built/),
    ]);
  });

  test('does without a list of files, and says that it lacks one', async () => {
    expect(await found(at('files.json', () => ({ status: 404 })))).toEqual([
      'error: /files.json: is answered with 404: upload the folder that was built again, all of it',
    ]);
    expect(await found(at('files.json', () => ({ body: gzipSync('[]') })))).toEqual([
      'error: /files.json: is no list of files, by which this copy could be compared with what was built: upload the folder that was built again',
    ]);
  });

  test.each<[string, (sent: Sent, path: string) => Sent, string]>([
    ['a page in trouble', at('issues/a', () => ({ status: 500 })), 'error: /issues/a: is answered with 500: look into the log of the host'],
    [
      'a redirect',
      at('issues/a', (sent) => ({ status: 301, headers: { ...sent.headers, location: '/reader/issues/a/' } })),
      'error: /issues/a: is redirected to the address with a slash behind it: have the host answer at once, with the file of that name and .html',
    ],
    [
      'a missing header',
      at('issues/a', without('x-content-type-options')),
      'warning: /issues/a: lacks a header: have the host send x-content-type-options: nosniff',
    ],
    [
      'another header',
      at('', having({ 'referrer-policy': 'unsafe-url' })),
      'warning: /: has referrer-policy: unsafe-url: have the host send strict-origin',
    ],
    [
      'a page kept for a day',
      at('issues/a', having({ 'cache-control': 'max-age=86400' })),
      'error: /issues/a: may be kept without asking by "max-age=86400", and what it says changes: have the host send Cache-Control: no-cache',
    ],
    [
      'a worker kept for good',
      at('sw.js', having({ 'cache-control': 'public, max-age=31536000, immutable' })),
      'error: /sw.js: may be kept without asking by "public, max-age=31536000, immutable", and what it says changes: have the host send Cache-Control: no-cache',
    ],
    [
      'a worker kept for ten minutes',
      at('sw.js', having({ 'cache-control': 'max-age=600' })),
      'warning: /sw.js: is the worker, and kept for 600 seconds: have the host send Cache-Control: no-cache, so that it is asked for each time',
    ],
    [
      'a feed kept for a day',
      at('feed.xml', having({ 'cache-control': 'max-age=86400' })),
      'error: /feed.xml: may be kept without asking by "max-age=86400", and what it says changes: have the host send Cache-Control: no-cache',
    ],
    [
      'the list of what can be kept, asked for again',
      at(LIST, having({ 'cache-control': 'no-cache' })),
      `warning: /${LIST}: is named by its contents, and could be kept for good: have the host send Cache-Control: public, max-age=31536000, immutable`,
    ],
    [
      'a script that is asked for again',
      at(SCRIPT, having({ 'cache-control': 'no-cache' })),
      `warning: /${SCRIPT}: is named by its contents, and could be kept for good: have the host send Cache-Control: public, max-age=31536000, immutable`,
    ],
    [
      'a page without a mark of its state',
      at('issues/a', without('etag')),
      'warning: /issues/a: has neither ETag nor Last-Modified, and is sent again each time: have the host send one of them',
    ],
    [
      'a script put into a page',
      at('issues/a', () => ({ body: gzipSync((FILES['issues/a'] ?? '').replace('</head>', '<script>count()</script></head>')) })),
      'error: /issues/a: inlines what its own policy does not allow: the host or something before it has changed it: switch off what changes files there',
    ],
    [
      'a page without its policy',
      at('issues/a', () => ({ body: gzipSync((FILES['issues/a'] ?? '').replace(/<meta http-equiv[^>]*>/, '')) })),
      'error: /issues/a: has no policy of its own in its head: the host or something before it has changed it: switch off what changes files there',
    ],
    [
      'a home for everything that is lost',
      (sent) => (sent.status === 404 ? { ...sent, status: 200 } : sent),
      'error: /there-is-no-such-page: is answered with 200: have the host answer 404 for what is not there',
    ],
    [
      'a page that is always sent again',
      (sent) => (sent.status === 304 ? { ...sent, status: 200, body: gzipSync('') } : sent),
      'warning: /: is sent again though it has not changed: have the host answer If-None-Match with 304',
    ],
  ])('says of %s what is wrong', async (_, change, finding) => {
    expect(await found(change)).toEqual([finding]);
  });

  test('ends with a sentence where nobody answers', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    await expect(walkSite(`http://127.0.0.1:${port}/`)).rejects.toThrow(
      `http://127.0.0.1:${port}/ does not answer: nobody listens there: is the address right, and does the server run?`,
    );
  });
});
