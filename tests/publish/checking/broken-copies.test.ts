import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { walkSite } from '../../../src/publish/checking/walk-site.ts';
import { at, FILES, having, printed, SCRIPT, sending, served, without, type Sent } from './small-host.ts';

const UPLOAD = 'upload the folder that was built again, all of it';
const STAND_IN = `is answered with 200 and another page, as hosts do for what they lack: ${UPLOAD}, and have the host answer 404 for what is not there`;

/** The file at a path sent as it is, not packed. */
const plainly = (body: string | Uint8Array) => (sent: Sent) => ({ ...without('content-encoding')(sent), body: Buffer.from(body) });

/** What is printed of a copy whose host sends what a test makes wrong. */
const printedOf = async (change: (sent: Sent, path: string) => Sent) => printed(await served(sending(change)));

describe('of a copy that is broken, one line says what, where and what to do', () => {
  test('a file that is missing', async () => {
    const gone = at('rss.xml', () => ({ status: 404, body: gzipSync(FILES['404'] ?? '') }));
    expect(await printedOf(gone)).toEqual([`error: /rss.xml: is answered with 404: ${UPLOAD}`]);
  });

  test('a file that is cut off, at a packet or in the middle of a page', async () => {
    const whole = FILES['sw.js'] ?? '';
    expect(await printedOf(at('sw.js', () => ({ body: gzipSync(whole.slice(0, 1_460)) })))).toEqual([
      `error: /sw.js: is shorter than the file that was built, cut off or of another build: ${UPLOAD}`,
    ]);
    expect(await printedOf(at('months/a.epub', () => ({ body: Buffer.alloc(0) })))).toEqual([
      `error: /months/a.epub: is shorter than the file that was built, cut off or of another build: ${UPLOAD}`,
    ]);
    const page = FILES['issues/a'] ?? '';
    for (const end of [20, page.indexOf('<style'), page.length - 20])
      expect(await printedOf(at('issues/a', () => ({ body: gzipSync(page.slice(0, end)) }))), String(end)).toEqual([
        `error: /issues/a: is cut off: ${UPLOAD}`,
      ]);
  });

  test('a page in place of a file, where the host has one page for everything', async () => {
    const home = gzipSync(FILES[''] ?? '');
    const fallback = (path: string) => (sent: Sent, asked: string) =>
      asked === path || sent.status === 404 ? { ...sent, ...having({ 'content-type': 'text/html' })(sent), status: 200, body: home } : sent;
    const manners = 'error: /there-is-no-such-page: is answered with 200: have the host answer 404 for what is not there';
    for (const path of [SCRIPT, 'feed.xml', 'issues/a'])
      expect(await printedOf(fallback(path))).toEqual([manners, `error: /${path}: ${STAND_IN}`]);
    // Also where it has such a page for files alone.
    const [line, ...others] = await printedOf(at('offline.json', () => ({ body: gzipSync('\n<!DOCTYPE HTML>\n<p>Not here') })));
    expect([line, others]).toEqual([`error: /offline.json: ${STAND_IN}`, []]);
  });

  test('a file of another type', async () => {
    expect(await printedOf(at('sw.js', having({ 'content-type': 'text/plain' })))).toEqual([
      'error: /sw.js: has the type text/plain: have the host send text/javascript for .js, as the recipes in deploy/ do',
    ]);
    const none = (sent: Sent, path: string) => (path.startsWith('feed') && path.endsWith('.xml') ? { ...sent, ...without('content-type')(sent) } : sent); // prettier-ignore
    expect(await printedOf(none)).toEqual([
      'error: /feed.xml, /feed_2020.xml: has the type (none): have the host send application/xml for .xml, as the recipes in deploy/ do',
    ]);
  });

  test('texts that are not compressed, all of them in one line', async () => {
    const plain = (sent: Sent, path: string) => (sent.status === 200 ? { ...sent, ...plainly(FILES[path] ?? '')(sent) } : sent);
    const [line, ...others] = await printedOf(plain);
    expect(line).toMatch(
      /^warning: \/, .* and \d+ more: is not sent compressed: have the host compress texts, or send the \.br and \.gz files/,
    );
    expect(others).toEqual([]);
  });

  test('packed files without a word of it', async () => {
    const says = 'is sent packed without saying so: have the host send Content-Encoding with it, or upload the plain files in place of their packed forms'; // prettier-ignore
    for (const pack of [gzipSync, brotliCompressSync])
      for (const path of ['feed.xml', 'issues/a', SCRIPT])
        expect(await printedOf(at(path, plainly(pack(FILES[path] ?? ''))))).toEqual([`error: /${path}: ${says}`]);
    // Packed by whoever uploaded it, and once more by the host.
    expect(await printedOf(at('feed.xml', () => ({ body: gzipSync(gzipSync(FILES['feed.xml'] ?? '')) })))).toEqual([`error: /feed.xml: ${says}`]); // prettier-ignore
  });

  test.each(['br', 'gzip', 'deflate'])('packed otherwise than as %s, as is said', async (coding) => {
    const body = coding === 'gzip' ? brotliCompressSync(FILES['feed.xml'] ?? '') : gzipSync(FILES['feed.xml'] ?? '');
    const [line, ...others] = await printedOf(at('feed.xml', (sent) => ({ ...having({ 'content-encoding': coding })(sent), body })));
    expect([line, others]).toEqual([
      `error: /feed.xml: is not packed as its Content-Encoding (${coding}) says: have the host say how it is packed, or not say it`,
      [],
    ]);
  });

  const redirect = (path: string, to: (asked: string) => string) => (sent: Sent, asked: string) =>
    asked.replace(/\/$/, '') === path ? { ...sent, status: 302, headers: { ...sent.headers, location: to(asked) } } : sent;

  test('a redirect that leads back to itself, at once or by a way', async () => {
    const round = 'is redirected round and round, and reaches nobody: take that rule of the host away';
    expect(await printedOf(redirect('issues/a', () => '/reader/issues/a'))).toEqual([`error: /issues/a: ${round}`]);
    const slashes = redirect('issues/a', (asked) => (asked.endsWith('/') ? '/reader/issues/a' : '/reader/issues/a/'));
    expect(await printedOf(slashes)).toEqual([`error: /issues/a: ${round}`]);
    expect(await printedOf(redirect('', () => '/reader/'))).toEqual([`error: /: ${round}`]);
  });

  test('redirects to a slash, to another host, and elsewhere', async () => {
    expect(await printedOf(redirect('issues/a', (asked) => (asked.endsWith('/') ? '/reader/' : '/reader/issues/a/')))).toEqual([
      'error: /issues/a: is redirected to the address with a slash behind it: have the host answer at once, with the file of that name and .html',
    ]);
    expect(await printedOf(redirect('', () => 'https://weekly.example/reader/'))).toEqual([
      'error: /: is redirected to https://weekly.example: give that address, if the site is there',
    ]);
    expect(await printedOf(redirect('feed.xml', () => '/reader/rss.xml'))).toEqual([
      'error: /feed.xml: is answered with a redirect: have the host answer at once, as every address has a file of its own',
    ]);
  });

  test('a host that closes the connection over a file, before it or in the middle', async () => {
    const rightly = sending((sent) => sent);
    const closing = (path: string, bytes: number) =>
      served((asked, request, response) => {
        if (asked !== path) return rightly(asked, request, response);
        if (bytes > 0) response.writeHead(200, { 'content-length': '5000' }).write('x'.repeat(bytes), () => request.socket.destroy());
        else request.socket.destroy();
      });
    expect(await printed(await closing('feed.xml', 0))).toEqual([
      'error: /feed.xml: does not answer: the host closes the connection: look into its log',
    ]);
    expect(await printed(await closing('feed.xml', 100))).toEqual([
      'error: /feed.xml: breaks off in the middle: look into the log of the host, and whether Content-Length is right',
    ]);
    expect(await printed(await closing('files.json', 0))).toEqual([
      'error: /files.json: does not answer: the host closes the connection: look into its log',
    ]);
    await expect(walkSite(await closing('', 0))).rejects.toThrow(/\/reader\/ does not answer: the host closes the connection: look into its log$/); // prettier-ignore
  });

  test('a host that takes too long over a file, or over everything', async () => {
    const rightly = sending((sent) => sent);
    const slow = (isSlow: (path: string) => boolean) =>
      served((path, request, response) => (isSlow(path) ? undefined : rightly(path, request, response)));
    expect(await printed(await slow((path) => path === 'feed.xml'), { patience: 4_000 })).toEqual([
      'error: /feed.xml: is not there after 4 s: look at what keeps the host so long, or give it more with --patience',
    ]);
    await expect(walkSite(await slow(() => true), { patience: 200 })).rejects.toThrow(/\/reader\/ is not there after 0\.2 s: /);
  });

  test('a host that goes away in the middle is not asked for everything else', async () => {
    let left = 8;
    const rightly = sending((sent) => sent);
    const address = await served((path, request, response) =>
      (left -= 1) < 0 ? request.socket.destroy() : rightly(path, request, response),
    );
    const { files, findings } = await walkSite(address);
    expect(files).toBeLessThan(Object.keys(FILES).length);
    expect(new Set(findings.map(({ message }) => message))).toEqual(
      new Set(['does not answer: the host closes the connection: look into its log']),
    );
  });
});
