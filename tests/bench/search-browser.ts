/**
 * Measures in Chromium, on the real page with a slowed processor: from key to painted result, and the frames while all
 * results are scrolled. `node tests/bench/search-browser.ts [--sizes 1000,10000] [--slow 4] [--queries 30] [--out FILE]`
 * The site in dist/ is served with the search index of generated documents in the place of its own.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildIndex } from '../../src/engine/build/index-builder.ts';
import { siteServer } from '../../src/publish/serving/serve.ts';
import { searchDocumentOf } from '../../src/search/search-document.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../setup/find-chromium.ts';
import { generateData, readList, type BenchDocument, type BenchQuery } from './search-data.ts';
import { percentile } from './search-measure.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    slow: { type: 'string', default: '4' },
    queries: { type: 'string', default: '30' },
    out: { type: 'string' },
  },
});

/** A copy of the built site whose search index holds other documents. */
async function siteWith(docs: readonly BenchDocument[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'search-site-'));
  cpSync('dist', folder, { recursive: true });
  rmSync(join(folder, 'data/search'), { recursive: true });
  const built = await buildIndex(
    docs.map(({ id, title, summary }, place) =>
      searchDocumentOf({
        ref: {
          edition: '2020-w48',
          item: `d${String(id)
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')}`,
        },
        date: '2020-11-22',
        section: (['papers', 'articles', 'use-cases', 'other'] as const)[place % 4] ?? 'papers',
        topics: [],
        topicNames: [],
        pick: false,
        figure: false,
        headline: { en: title },
        summary: { en: summary },
      }),
    ),
  );
  mkdirSync(join(folder, 'data/search'));
  for (const [name, bytes] of [...built.shards, [built.rootName, built.root] as const])
    writeFileSync(join(folder, `data/search/${name}.bin`), bytes);
  const archive = JSON.parse(readFileSync(join(folder, 'data/archive.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'data/archive.json'), JSON.stringify({ ...archive, search: `search/${built.rootName}.bin` }));
  // The page carries archive.json with it: it must name the other index too.
  const page = readFileSync(join(folder, 'search.html'), 'utf8');
  writeFileSync(join(folder, 'search.html'), page.replace(/search\/[0-9a-f]+\.bin/g, `search/${built.rootName}.bin`));
  return folder;
}

/** Types a text key by key; gives the milliseconds from each key to the frame that shows its results. */
async function typeAndMeasure(page: Page, text: string): Promise<number[]> {
  const times: number[] = [];
  const field = page.getByRole('searchbox');
  await field.fill('');
  // A search begins on a page at rest: clearing the last one is not what is measured.
  await page.waitForTimeout(400);
  for (const key of text) {
    await page.evaluate(() => {
      const state = window as unknown as { painted?: Promise<number> };
      state.painted = new Promise((resolve) => {
        const input = document.querySelector<HTMLInputElement>('[data-search-field]');
        input?.addEventListener(
          'input',
          () => {
            const start = performance.now();
            // The results are in the page when the list says what it answers; painted, in the task after the next frame.
            const observer = new MutationObserver(() => {
              if (document.querySelector<HTMLElement>('[data-answered]')?.dataset.answered !== input.value) return;
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
            });
            observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-answered'] });
          },
          { once: true },
        );
      });
    });
    await page.keyboard.insertText(key);
    times.push(await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted));
  }
  return times;
}

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
interface Report {
  n: number;
  keys: number;
  p50: number;
  p95: number;
  max: number;
  scroll: { frames: number; waiting: number; p50: number; p95: number; max: number };
}

async function measure(browser: Browser, docs: readonly BenchDocument[], queries: readonly BenchQuery[]): Promise<Report> {
  const folder = await siteWith(docs);
  const server = siteServer({ folder, base: '/' }).listen(0);
  const address = server.address();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(`http://localhost:${typeof address === 'object' && address ? address.port : 0}/search`);
    await page.locator('[data-search-field]').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
    const times: number[] = [];
    // The first query warms code and cache up, as a reader's first words do.
    await typeAndMeasure(page, 'neural');
    for (const { q } of queries) times.push(...(await typeAndMeasure(page, q)));
    const { frames, waiting } = await scrollAndMeasure(page);
    const spread = (values: readonly number[]) => ({
      p50: percentile(values, 0.5),
      p95: percentile(values, 0.95),
      max: percentile(values, 1),
    });
    return { n: docs.length, keys: times.length, ...spread(times), scroll: { frames: frames.length, waiting, ...spread(frames) } };
  } finally {
    await page.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

const data = generateData();
if (!data) throw new Error('there are no documents to make an index of: ../shared/search-bench is absent');
const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium: run npm test once, or set CHROME_PATH');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
const all = readList<BenchQuery>(join(data, 'queries.json'));
const queries = all.filter((_, place) => place % Math.max(1, Math.floor(all.length / Number(values.queries))) === 0);
const reports = [];
for (const size of values.sizes.split(',')) {
  const report = await measure(browser, readList<BenchDocument>(join(data, `docs-${size}.json`)), queries);
  const times = ({ p50, p95, max }: Pick<Report, 'p50' | 'p95' | 'max'>) =>
    `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, max ${max.toFixed(0)} ms`;
  console.log(`${report.n} documents, processor slowed ${values.slow}×: from key to painted result, ${report.keys} keys: ${times(report)}`);
  console.log(
    `  scrolling all of them, ${report.scroll.frames} frames, ${report.scroll.waiting} with a row to come: ${times(report.scroll)}`,
  );
  reports.push(report);
}
await browser.close();
if (values.out) writeFileSync(values.out, `${JSON.stringify(reports, null, 2)}\n`);
