/** Measures what topics, people and lineage add to a build: `npm run bench:relations`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readerCode } from '../../src/publish/code/reader-code.ts';
import { buildCode } from '../../src/publish/code/vite-build.ts';
import { authors } from '../../src/publish/outputs/data/authors.ts';
import { data } from '../../src/publish/outputs/data/data.ts';
import { topicList } from '../../src/publish/outputs/data/topic-list.ts';
import { topicPages } from '../../src/publish/outputs/data/topic-pages.ts';
import { pagesAt } from '../../src/publish/outputs/pages.ts';
import { pageAddresses } from '../../src/publish/pages/addresses.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { siteAuthors } from '../../src/publish/relating/authors.ts';
import { siteLineage } from '../../src/publish/relating/lineage.ts';
import { siteTopics } from '../../src/publish/relating/topics.ts';
import { contentsOf } from '../../src/publish/site.ts';
import { runProgram } from '../../src/terminal/run-program.ts';

const USAGE = `Usage: npm run bench:relations -- [options]

Builds an archive's files and pages in memory, and says how much of the processor's time goes into what belongs together:
lineage, topics, people, and their pages. The weights are those of the longest page of each kind (brotli).

  --data DIR   the archive's folder (else data)
  --json FILE  writes the figures there as well
  --help       this text`;

/** Kinds of page that only these relations make. */
const OWN_PAGES = /^\/(?:topics|authors)\b/;

const times = new Map<string, number>();

/** Runs something, and adds the processor's milliseconds that it takes to a part; other programs on the machine do not count. */
async function timed<T>(part: string, run: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(before);
  times.set(part, (times.get(part) ?? 0) + (user + system) / 1000);
  return value;
}

/** Builds the code here, to be measured: a build has it made in a process of its own. */
async function makeCode(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-relations-'));
  await buildCode(process.cwd(), folder, '/');
  rmSync(folder, { recursive: true });
}

await runProgram({
  name: 'bench:relations',
  usage: USAGE,
  options: { data: { type: 'value', example: 'data' }, json: { type: 'value', example: 'relations.json' } },
  async run({ values: { data: folder = 'data', json } }) {
    process.env.NODE_ENV = 'production';
    await timed('code', makeCode);
    const { built } = await readerCode(process.cwd(), '/');
    const site = await timed('archive', () => ({ ...readSite(resolve(folder), '/'), built }));
    await timed('lineage', () => siteLineage(site));
    await timed('people', () => siteAuthors(site));
    await timed('topics', () => siteTopics(site));
    // Made once more among all of the data, where they count for the rest: that makes the share larger rather than smaller.
    for (const output of [topicList, topicPages, authors]) await timed('files of topics and people', () => output(site));
    await timed('all files', () => data(site));
    const longest = new Map<string, [path: string, html: string | Uint8Array]>();
    const addresses = pageAddresses(site);
    for (const address of addresses) {
      const own = OWN_PAGES.test(address.path);
      const files = await timed(own ? 'pages of topics and people' : 'other pages', () => pagesAt([address], site));
      const kind = address.path.replace(/\/[^/_]+$/, '/…').replace(/\/[^/]+_\d+$/, '/…_n');
      if (!own) continue;
      for (const [path, contents] of files) {
        const html = await contentsOf(contents);
        if (html.length > (longest.get(kind)?.[1].length ?? 0)) longest.set(kind, [path, html]);
      }
    }
    const own = ['lineage', 'people', 'topics', 'files of topics and people', 'pages of topics and people'];
    const sum = (parts: Iterable<string>) => Math.round([...parts].reduce((total, part) => total + (times.get(part) ?? 0), 0));
    const [added, whole] = [sum(own), sum(times.keys()) - sum(['files of topics and people'])];
    const figures = {
      items: site.index.items.size,
      pages: addresses.length,
      milliseconds: Object.fromEntries([...times].map(([part, time]) => [part, Math.round(time)])),
      added,
      whole,
      share: Number((added / whole).toFixed(3)),
      heaviest: Object.fromEntries([...longest].map(([kind, [path, html]]) => [kind, [brotliCompressSync(html).length, path]])),
    };
    console.log(JSON.stringify(figures, null, 2));
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
    return 0;
  },
});
