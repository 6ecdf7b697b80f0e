/**
 * Measures in Chromium, on the real page with a slowed processor: from key to painted result, beside its floor (floor-page.ts)
 * in the same run, and the frames while all results are scrolled. `node tests/bench/search-browser.ts [--sizes 1000,10000] [--slow 4] [--queries 30] [--out FILE]`
 * The site in dist/ is served with the search index of generated documents in the place of its own.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { siteServer } from '../../src/publish/serving/serve.ts';
import { launchChromium } from '../setup/launch-chromium.ts';
import { giveRows, type AnsweredRows, writeFloorPage } from './floor-page.ts';
import { typeAndMeasure } from './keystrokes.ts';
import { generateData, readList, type BenchDocument, type BenchQuery } from './search-data.ts';
import { percentile } from './search-measure.ts';
import { siteWith } from './search-site.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    slow: { type: 'string', default: '4' },
    queries: { type: 'string', default: '30' },
    out: { type: 'string' },
  },
});

/** Turns the wheel over a list of all documents; gives the milliseconds between frames, and in how many of them a row had not come yet. */
async function scrollAndMeasure(page: Page): Promise<{ frames: number[]; waiting: number }> {
  await page.getByRole('searchbox').fill('year:2020');
  await page.locator('[data-answered="year:2020"]').waitFor();
  await page.waitForTimeout(600);
  await page.mouse.move(640, 600);
  await page.evaluate(() => {
    const state = window as unknown as { frames: number[]; waiting: number };
    Object.assign(state, { frames: [], waiting: 0 });
    let last = performance.now();
    const next = (now: number) => {
      state.frames.push(now - last);
      last = now;
      if (document.querySelector('[aria-posinset]:not(:has([data-result]))')) state.waiting += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let turn = 0; turn < 120; turn++) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => {
    const { frames, waiting } = window as unknown as { frames: number[]; waiting: number };
    return { frames, waiting };
  });
}

/** Times in milliseconds. */
interface Spread {
  p50: number;
  p95: number;
  max: number;
}

interface Report extends Spread {
  n: number;
  keys: number;
  /** The same keys in a page without React that puts in the same rows. */
  floor: Spread;
  /** By how much the search page takes longer than its floor. */
  ratio: Pick<Spread, 'p50' | 'p95'>;
  scroll: Spread & { frames: number; waiting: number };
}

const spreadOf = (times: readonly number[]): Spread => ({
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  max: percentile(times, 1),
});

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
}

async function measure(browser: Browser, docs: readonly BenchDocument[], queries: readonly BenchQuery[]): Promise<Report> {
  const folder = await siteWith(docs);
  const server = siteServer({ folder, base: '/' }).listen(0);
  const address = server.address();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const host = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  try {
    await page.goto(`${host}/search`);
    // The first query warms code and cache up, as a reader's first words do.
    await typeAndMeasure(page, 'neural');
    const floor = await context.newPage();
    await floor.goto(host + (await writeFloorPage(page, folder)));
    await slowDown(page);
    await slowDown(floor);
    const times: number[] = [];
    const floorTimes: number[] = [];
    for (const { q } of queries) {
      const rows: AnsweredRows = new Map();
      times.push(...(await typeAndMeasure(page, q, rows)));
      await giveRows(floor, rows);
      floorTimes.push(...(await typeAndMeasure(floor, q)));
    }
    await page.bringToFront();
    const { frames, waiting } = await scrollAndMeasure(page);
    const [own, least] = [spreadOf(times), spreadOf(floorTimes)];
    return {
      n: docs.length,
      keys: times.length,
      ...own,
      floor: least,
      ratio: { p50: own.p50 / least.p50, p95: own.p95 / least.p95 },
      scroll: { frames: frames.length, waiting, ...spreadOf(frames) },
    };
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

const data = generateData();
if (!data) throw new Error('there are no documents to make an index of: ../shared/search-bench is absent');
const browser = await launchChromium();
const all = readList<BenchQuery>(join(data, 'queries.json'));
const queries = all.filter((_, place) => place % Math.max(1, Math.floor(all.length / Number(values.queries))) === 0);
const reports = [];
for (const size of values.sizes.split(',')) {
  const report = await measure(browser, readList<BenchDocument>(join(data, `docs-${size}.json`)), queries);
  const times = ({ p50, p95, max }: Spread) => `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, max ${max.toFixed(0)} ms`;
  console.log(`${report.n} documents, processor slowed ${values.slow}×: from key to painted result, ${report.keys} keys: ${times(report)}`);
  console.log(
    `  its floor: ${times(report.floor)}; the page takes ${report.ratio.p50.toFixed(2)} × as long at p50, ${report.ratio.p95.toFixed(2)} × at p95`,
  );
  console.log(
    `  scrolling all of them, ${report.scroll.frames} frames, ${report.scroll.waiting} with a row to come: ${times(report.scroll)}`,
  );
  reports.push(report);
}
await browser.close();
if (values.out) writeFileSync(values.out, `${JSON.stringify(reports, null, 2)}\n`);
