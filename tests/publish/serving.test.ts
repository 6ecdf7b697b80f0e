import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readSite } from '../../src/publish/read-site.ts';
import { devFiles } from '../../src/publish/serving/dev-middleware.ts';
import { siteServer } from '../../src/publish/serving/serve.ts';
import { archiveFolder, fileText, smallArchive } from '../source/archive-folder.ts';

/** Serves until the test ends; gives a way to ask for a path. */
async function asking(server: Server): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return (path, init) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
}

describe('the host of a built site', () => {
  function siteFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    const files = ['index.html', '404.html', 'zh-Hans.html', 'zh-Hans/404.html', 'issues/a.html', 'assets/a-1.js', 'data/archive.json', 'data/en/a.0a1b2c3d.json', 'data/figures/a.0a1b2c3d.png']; // prettier-ignore
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file);
    }
    return folder;
  }
  const host = (base: string) => asking(siteServer({ folder: siteFolder(), base }));

  test.each([
    ['/', '', 200, 'index.html'],
    ['/', 'issues/a?section=papers', 200, 'issues/a.html'],
    ['/', 'zh-Hans', 200, 'zh-Hans.html'],
    ['/', 'issues/b', 404, '404.html'],
    ['/', 'zh-Hans/issues/b', 404, 'zh-Hans/404.html'],
    ['/', 'zh-Hansel', 404, '404.html'],
    ['/some/reader/', 'issues/a', 200, 'issues/a.html'],
    ['/some/reader/', 'zh-Hans/b?q=1', 404, 'zh-Hans/404.html'],
  ])('at %s answers %s with %i, %s', async (base, path, status, file) => {
    const response = await (await host(base))(base + path);
    expect([response.status, await response.text()]).toEqual([status, file]);
  });

  /** What the host answers when the bytes of a request's first line are just these: `fetch` would encode the path. */
  async function answerTo(base: string, path: string): Promise<string> {
    const server = siteServer({ folder: siteFolder(), base }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }

  test.each([
    ['/周刊/', '/周刊/issues/a'],
    ['/周刊/', '/%E5%91%A8%E5%88%8A/issues/a'],
    ['/%E5%91%A8%E5%88%8A/', '/周刊/issues/a'],
    ['/%E5%91%A8%E5%88%8A/', '/%e5%91%a8%e5%88%8a/issues/a'],
    ['/R&D/', '/R&D/issues/a?q=%E5%91%A8'],
    ['/R&D/', '/R%26D/issues/a'],
    ['/a%20b+c/', '/a%20b+c/issues/a'],
    ['/a b+c/', '/a%20b%2Bc/issues/a'],
    ['/100%25/', '/100%/issues/a'],
    ['/100%/', '/100%25/issues/%61'],
    ["/o'x/", "/o'x/issues/a"],
  ])('with the base %s answers %s', async (base, path) => {
    expect(await answerTo(base, path)).toMatch(/^HTTP\/1\.1 200 [\s\S]*issues\/a\.html$/);
  });

  test.each(['/%E5%91%A8', '/周刊x/issues/a', '/周刊/%', '/周刊/%FF', '/周刊/../../secret', '//周刊/issues/a'])(
    'answers %s, which is no page, with 404',
    async (path) => {
      expect(await answerTo('/周刊/', path)).toMatch(/^HTTP\/1\.1 404 /);
    },
  );

  test('leads from the host’s root to a base in letters of other scripts', async () => {
    expect(await answerTo('/周刊/', '/')).toMatch(/^HTTP\/1\.1 302 [\s\S]*location: \/%E5%91%A8%E5%88%8A\/\r/i);
    expect(await answerTo('/周刊/', '/%E5%91%A8%E5%88%8A')).toMatch(/^HTTP\/1\.1 302 /);
  });

  test('leads from the host’s root to the site’s base', async () => {
    const response = await (await host('/some/reader/'))('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/some/reader/']);
  });

  test.each([
    ['assets/a-1.js', true],
    ['data/en/a.0a1b2c3d.json', true],
    ['data/figures/a.0a1b2c3d.png', true],
    ['data/archive.json', false],
    ['issues/a', false],
  ])('lets %s be kept for good: %s', async (path, forGood) => {
    const response = await (await host('/'))(`/${path}`);
    expect(response.headers.get('cache-control')?.includes('immutable')).toBe(forGood);
  });
});

describe('the development server', () => {
  async function development(folder: string, base = '/') {
    const told: string[] = [];
    const { middleware, forget } = devFiles(
      base,
      () => readSite(folder, base),
      (message) => told.push(message),
    );
    const listener: RequestListener = (request, response) => void middleware(request, response, () => response.writeHead(299).end());
    return { ask: await asking(createServer(listener)), forget, told };
  }

  test.each(['/', '/some/reader/'])('below %s answers with the files of a build, and leaves the rest to Vite', async (base) => {
    const { ask } = await development(archiveFolder(smallArchive()), base);
    const answer = async (path: string) => {
      const response = await ask(base + path);
      return [response.status, response.headers.get('content-type')];
    };
    expect(await answer('data/archive.json')).toEqual([200, 'application/json']);
    expect(await answer('sitemap.xml')).toEqual([200, 'application/xml']);
    // The editor's own files are not what is published.
    expect((await answer('data/issues/2020-w48.json'))[0]).toBe(404);
    for (const path of ['', 'issues/2020-w48', 'src/main.tsx', '@vite/client', '/issues/2020-w48', '/', '100%', '%F0%'])
      expect((await answer(path))[0], path).toBe(299);
  });

  test('says what is wrong with the archive, and is well again once that is mended', async () => {
    const folder = archiveFolder({ ...smallArchive(), 'topics.json': '{' });
    const { ask, forget, told } = await development(folder);
    const response = await ask('/data/archive.json');
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('topics.json:1')]);
    expect(told.join()).toContain('topics.json:1');
    writeFileSync(join(folder, 'topics.json'), fileText(smallArchive()['topics.json']));
    forget();
    expect((await ask('/data/archive.json')).status).toBe(200);
  });
});
