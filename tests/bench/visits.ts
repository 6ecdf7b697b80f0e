/** Measures what a first and a second visit cost behind nginx, with the recipe of deploy/: `npm run bench:visits`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Complaint } from '../../src/terminal/complaint.ts';
import { runProgram } from '../../src/terminal/run-program.ts';
import { launchChromium } from '../setup/launch-chromium.ts';
import { realServer } from '../setup/real-server.ts';

const USAGE = `Usage: npm run bench:visits -- [options]

Opens pages of a built and compressed site in Chromium behind nginx, twice each, until nothing is asked for any more, and
prints the table of docs/publishing.md: requests, and bytes with their headers.

  --site DIR   the built site (else dist)
  --help       this text`;

const PAGES = {
  'week 48 of 2020': '/issues/2020-w48',
  home: '/',
  'November 2020': '/months/2020-11',
  'the topic GANs': '/topics/gan',
  search: '/search',
};

/** What came over the network. */
interface Visit {
  requests: number;
  bytes: number;
}

async function open(page: Page, address: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  const sizes = new Map<string, number>();
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  session.on('Network.requestServedFromCache', ({ requestId }) => sizes.delete(requestId));
  await page.goto(address, { waitUntil: 'networkidle' });
  // What comes when the browser has nothing else to do.
  await page.waitForTimeout(1500);
  await session.detach();
  // What the browser's own cache has costs nothing.
  const sent = [...sizes.values()].filter((size) => size > 0);
  return { requests: sent.length, bytes: sent.reduce((sum, size) => sum + size, 0) };
}

const cell = ({ requests, bytes }: Visit) => `${requests} requests, ${bytes.toLocaleString('en')} bytes`;

await runProgram({
  name: 'bench:visits',
  usage: USAGE,
  options: { site: { type: 'value', example: 'dist' } },
  async run({ values: { site = 'dist' } }) {
    if (!existsSync(join(site, 'index.html.gz')))
      throw new Complaint(`${site} holds no compressed site: run npm run build, or name one with --site`);
    const server = await realServer('nginx', { folder: site, base: '/' });
    const browser = await launchChromium();
    console.log('| page | first visit | second visit |\n|---|---|---|');
    for (const [name, path] of Object.entries(PAGES)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const first = await open(page, server.origin + path);
      await page.goto('about:blank');
      console.log(`| ${name} | ${cell(first)} | ${cell(await open(page, server.origin + path))} |`);
      await context.close();
    }
    await browser.close();
    await server.end();
    return 0;
  },
});
