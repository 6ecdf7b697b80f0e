import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reportLines } from '../../src/publish/checking/report.ts';
import { walkSite } from '../../src/publish/checking/walk-site.ts';
import { siteServer, type SiteOptions } from '../../src/publish/serving/serve.ts';
import { BASED_SITE, SITE } from '../setup/sites.ts';

/** Serves a built site until the test ends, where `other` does not answer in its place; gives its address. */
async function served(
  site: SiteOptions,
  other: (path: string, ...rest: Parameters<RequestListener>) => boolean = () => false,
): Promise<string> {
  const own = siteServer(site).listeners('request')[0] as RequestListener;
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(site.base.length);
    if (!other(path, request, response)) own(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${site.base}`;
}

/** What is said of a copy; that texts are not compressed goes without saying, as these sites are built without. */
async function said(address: string): Promise<{ files: number; lines: string[] }> {
  const { files, findings } = await walkSite(address);
  return { files, lines: reportLines(findings).filter((line) => !line.includes(': is not sent compressed: ')) };
}

test.each([SITE, BASED_SITE])(
  'a copy behind the own server, at $base, is as it was built',
  async (site) => {
    const { files, lines } = await said(await served(site));
    expect(lines).toEqual([]);
    expect(files).toBeGreaterThan(1_000);
  },
  120_000,
);

test('of a copy that lacks a script, has half a feed and an old week, each is told in its line', async () => {
  const scripts = (JSON.parse(readFileSync(join(SITE.folder, 'files.json'), 'utf8')) as { files: [string][] }).files;
  const script = scripts.map(([path]) => path).find((path) => /^assets\/.*\.js$/.test(path)) ?? '';
  const feed = readFileSync(join(SITE.folder, 'feed.xml'));
  const week = readFileSync(join(SITE.folder, 'issues/2020-w48.html'), 'utf8').replace(/<p[ >]/, '<p class="old" ');
  const address = await served(SITE, (path, _, response) => {
    if (path === script) response.writeHead(404).end();
    else if (path === 'feed.xml')
      response.writeHead(200, { 'content-type': 'application/xml', 'cache-control': 'no-cache', etag: '"a"' }).end(feed.subarray(0, 10_000)); // prettier-ignore
    else if (path === 'issues/2020-w48')
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-cache', etag: '"b"' }).end(week); // prettier-ignore
    else return false;
    return true;
  });
  const { lines } = await said(address);
  expect(lines.filter((line) => line.startsWith('error: '))).toEqual([
    expect.stringMatching(new RegExp(`^error: /${script}: is answered with 404: upload `)),
    expect.stringMatching(/^error: \/feed\.xml: is shorter than the file that was built/),
    expect.stringMatching(/^error: \/issues\/2020-w48: is not the file that was built, but of another build \(upload /),
  ]);
}, 120_000);
