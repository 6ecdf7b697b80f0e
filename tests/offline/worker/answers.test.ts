import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commitBuild, openDevice } from '../../../src/offline/keeping/device.ts';
import { keptName, type OfflineList } from '../../../src/offline/list.ts';
import { keptPath } from '../../../src/offline/names.ts';
import { KeptAnswers } from '../../../src/offline/worker/answers.ts';
import { rememberRead } from '../../../src/offline/worker/remember-read.ts';
import { FakeCaches, listed } from '../fake-caches.ts';

const BASE = '/reader/';
let caches: FakeCaches;
beforeEach(() => {
  caches = new FakeCaches();
});
afterEach(() => vi.unstubAllGlobals());

const CODE = { 'assets/a.js': 'a()', 'manifest.webmanifest': '{}' };

/** Has a build kept whose archive holds these files; `whole` is false where only the code is. */
async function keptBuild(name: string, archive: Readonly<Record<string, string>>, whole = true): Promise<void> {
  const list: OfflineList = {
    version: 1,
    shells: { en: `${name} in English`, 'zh-Hans': `${name} in Chinese` },
    code: listed(CODE),
    archive: listed(archive),
  };
  const { cache } = await openDevice(BASE);
  for (const [path, text] of Object.entries({ ...CODE, ...(whole ? archive : {}) }))
    for (const file of listed({ [path]: text })) await cache.put(keptPath(BASE, keptName(file)), new Response(text));
  await commitBuild(await openDevice(BASE), BASE, { list: `${name}.json`, whole }, list);
}

describe('a worker without a network', () => {
  test('answers with files of the build that is kept, and for what only the one before had with that', async () => {
    await keptBuild('first', { 'data/archive.json': 'first', 'data/old.json': 'old' });
    await keptBuild('next', { 'data/archive.json': 'next' });
    const answers = new KeptAnswers(BASE);
    const text = async (path: string) => (await answers.file(path))?.text();
    expect(await text('data/archive.json')).toBe('next');
    expect(await text('data/old.json')).toBe('old');
    expect(await text('assets/a.js')).toBe('a()');
    expect(await text('manifest.webmanifest')).toBe('{}');
    expect(await text('data/none.json')).toBeUndefined();
  });

  test('answers with nothing of an archive of which only the code was asked for', async () => {
    await keptBuild('code', { 'data/archive.json': 'x' }, false);
    const answers = new KeptAnswers(BASE);
    expect(await answers.file('data/archive.json')).toBeUndefined();
    expect(await answers.isUsed()).toBe(true);
  });

  test('shows a page by the empty one of its language, the first where none is said, and none of a language that there is not', async () => {
    await keptBuild('a', {});
    const answers = new KeptAnswers(BASE);
    const shell = async (language: string | undefined) => (await answers.shell(language))?.text();
    expect([await shell(undefined), await shell('zh-Hans'), await shell('fr')]).toEqual(['a in English', 'a in Chinese', undefined]);
    expect((await answers.shell('en'))?.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  test('knows a build that was kept since it was asked first', async () => {
    const answers = new KeptAnswers(BASE);
    expect(await answers.file('data/archive.json')).toBeUndefined();
    await keptBuild('first', { 'data/archive.json': 'first' });
    expect(await (await answers.file('data/archive.json'))?.text()).toBe('first');
    await keptBuild('next', { 'data/archive.json': 'next' });
    expect(await (await answers.shell('en'))?.text()).toBe('next in English');
  });

  test('makes no cache: none comes back that a reader has deleted', async () => {
    const answers = new KeptAnswers(BASE);
    expect([await answers.file('data/archive.json'), await answers.shell('en'), await answers.isUsed()]).toEqual([
      undefined,
      undefined,
      false,
    ]);
    expect(await caches.keys()).toEqual([]);
  });

  test('takes what is kept before what was read', async () => {
    await keptBuild('first', { 'data/archive.json': 'kept' });
    const { cachedResponseWillBeUsed: choose } = new KeptAnswers(BASE).before((url) => new URL(url).pathname.slice(BASE.length));
    const chosen = async (path: string) => {
      const request = new Request(`https://reader.example${BASE}${path}`);
      const answer = await choose?.({ request, cachedResponse: new Response('read'), cacheName: '', event: {} as never });
      return answer ? await (answer as Response).text() : answer;
    };
    expect(await chosen('data/archive.json')).toBe('kept');
    expect(await chosen('data/none.json')).toBe('read');
  });
});

describe('what was read', () => {
  const wanted = { is: true };
  const plugin = () => rememberRead('read', async () => wanted.is);
  const update = (response: Response) => plugin().cacheWillUpdate?.({ request: new Request('https://reader.example/'), response, event: {} as never }); // prettier-ignore

  test('is kept where it came whole and the reader wants it', async () => {
    wanted.is = true;
    expect(await update(new Response('a'))).toBeInstanceOf(Response);
    expect(await update(new Response('', { status: 404 }))).toBeNull();
    wanted.is = false;
    expect(await update(new Response('a'))).toBeNull();
  });

  test('is kept up to a number of files, those read first go first, and goes where it is not wanted any more', async () => {
    wanted.is = true;
    const cache = await caches.open('read');
    for (let at = 0; at < 405; at += 1) await cache.put(`/data/${at}.json`, new Response(''));
    const updated = () => plugin().cacheDidUpdate?.({ cacheName: 'read', request: new Request('https://reader.example/'), newResponse: new Response(''), event: {} as never }); // prettier-ignore
    await updated();
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    expect([paths.length, paths[0]]).toEqual([400, '/data/5.json']);
    wanted.is = false;
    await updated();
    expect(await caches.keys()).toEqual([]);
  });
});
