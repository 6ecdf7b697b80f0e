/**
 * Measures how built pages load on a slow phone, beside the same pages without their scripts (the floor) and, if it is given,
 * another build: `npm run bench:page -- [--site dist] [--baseline FOLDER] [--pages /,/search] [--runs 15] [--out FILE]`.
 * Chromium, a cold cache, a processor slowed four times, 1.6 Mbit/s and 150 ms; the variants in turn, so that what else the
 * machine does falls on all of them. Nothing else should run beside it.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../setup/launch-chromium.ts';
import { benchServer } from './page-server.ts';
import { percentile } from './search-measure.ts';

const PATHS = ['/', '/issues/2020-w48', '/months/2020-11', '/topics/gan', '/search'];
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    baseline: { type: 'string' },
    pages: { type: 'string', default: [...PATHS, ...PATHS.map((path) => `/zh-Hans${path === '/' ? '' : path}`)].join(',') },
    runs: { type: 'string', default: '15' },
    out: { type: 'string' },
  },
});

/** One load: times in milliseconds since its start, the sum of layout shifts, and the bytes that came over the network. */
interface Load {
  firstPaint: number;
  largestPaint: number;
  longestTask: number;
  /** What tasks took beyond 50 ms each. */
  blocking: number;
  shift: number;
  bytes: number;
}
const MEASURES = ['firstPaint', 'largestPaint', 'longestTask', 'blocking', 'shift', 'bytes'] as const;

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const slow = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
    await session.send('Network.emulateNetworkConditions', slow);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(() => {
      const seen = { largestPaint: 0, longestTask: 0, blocking: 0, shift: 0 };
      Object.assign(window, { seen });
      const watch = (type: string, see: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
      watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
      watch('layout-shift', ({ value = 0, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
      watch('longtask', ({ duration }) => {
        seen.longestTask = Math.max(seen.longestTask, duration);
        seen.blocking += Math.max(0, duration - 50);
      });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(400);
    const seen = await page.evaluate(() => ({
      ...(window as unknown as { seen: Omit<Load, 'firstPaint' | 'bytes'> }).seen,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
    return { ...seen, bytes };
  } finally {
    await context.close();
  }
}

function medians(loads: readonly Load[]): Load {
  const of = (measure: keyof Load) =>
    percentile(
      loads.map((each) => each[measure]),
      0.5,
    );
  return Object.fromEntries(MEASURES.map((measure) => [measure, of(measure)])) as unknown as Load;
}

/** A site, or the floor of one, being served. */
interface Variant {
  name: string;
  server: Server;
}

async function serve(): Promise<Variant[]> {
  const variants = [
    { name: 'built', server: benchServer(values.site, false) },
    { name: 'floor', server: benchServer(values.site, true) },
  ];
  if (values.baseline) variants.push({ name: 'baseline', server: benchServer(values.baseline, false) });
  await Promise.all(variants.map(({ server }) => once(server.listen(0, '127.0.0.1'), 'listening')));
  return variants;
}

const browser = await launchChromium();
const servers = await serve();
const ratio = (a: number, b: number) => (b === 0 ? '-' : (a / b).toFixed(2));
const reports = [];
console.log(`Medians of ${values.runs} loads, ms: first paint, largest paint, longest task, blocking time; layout shift; KB`);
for (const path of values.pages.split(',')) {
  const loads: Record<string, Load[]> = {};
  // The first round warms the servers up.
  for (let run = 0; run <= Number(values.runs); run++)
    for (const { name, server } of servers) {
      const measured = await load(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
      if (run > 0) (loads[name] ??= []).push(measured);
    }
  const median = Object.fromEntries(Object.entries(loads).map(([name, each]) => [name, medians(each)]));
  console.log(path);
  for (const [name, { firstPaint, largestPaint, longestTask, blocking, shift, bytes }] of Object.entries(median)) {
    const times = [firstPaint, largestPaint, longestTask, blocking].map((ms) => ms.toFixed(0).padStart(6)).join('');
    console.log(`  ${name.padEnd(9)}${times}  ${shift.toFixed(4)} ${(bytes / 1000).toFixed(0).padStart(5)}`);
  }
  const { built, floor, baseline } = median as Record<string, Load | undefined>;
  if (built && floor) console.log(`  largest paint ${ratio(built.largestPaint, floor.largestPaint)} of the floor`);
  if (built && baseline)
    console.log(
      `  longest task ${ratio(built.longestTask, baseline.longestTask)}, blocking time ${ratio(built.blocking, baseline.blocking)} of the baseline`,
    );
  reports.push({ path, runs: Number(values.runs), ...median });
}
for (const { server } of servers) server.close();
await browser.close();
if (values.out) writeFileSync(values.out, `${JSON.stringify(reports, null, 2)}\n`);
