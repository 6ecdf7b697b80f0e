/** Measures builds of large archives, beside those of another checkout: `npm run bench:scale`. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Complaint, UsageError } from '../../src/terminal/complaint.ts';
import { runProgram } from '../../src/terminal/run-program.ts';
import { measureBuild, ratiosOf, type BuildFigures, type BuildRatios } from './measure-build.ts';
import { writeScaleArchive } from './scale-archive.ts';

const USAGE = `Usage: npm run bench:scale -- [options]

Builds archives of many items, made of the items of data/ in other words, and says how long that takes, how much memory,
and what pages, data and index weigh. Files are not compressed: earlier checkouts do not.

  --items LIST      how many items, with commas between (else 6266,62776)
  --baseline DIR    another checkout of this project, with its packages, that builds archives of its own data/ in turn
  --plain           items of no topic, each by another author: the pages that a checkout before topics and authors makes too
  --json FILE       writes the figures there as well
  --help            this text

Exit status: 0 done; 1 a build fails, or a checkout is not there; 2 the options are wrong.`;

/** How an archive was built by this project and by the other one. */
interface Comparison {
  weeks: number;
  items: number;
  own: BuildFigures;
  baseline?: BuildFigures;
  ratios?: BuildRatios;
}

function readSizes(list: string): number[] {
  const sizes = list.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new UsageError(`--items ${list} is not a list of numbers: write it like --items 6266,62776`);
  return sizes;
}

function show({ weeks, items, own, baseline, ratios }: Comparison): void {
  console.log(`${items} items in ${weeks} weeks`);
  const row = (name: string, value: (figures: BuildFigures) => string, ratio?: number) =>
    console.log(
      `  ${name.padEnd(22)} ${value(own).padStart(24)}${baseline ? `   baseline ${value(baseline).padStart(24)}   × ${ratio}` : ''}`,
    );
  row('seconds', ({ seconds }) => String(seconds), ratios?.seconds);
  row('processor seconds', ({ processorSeconds }) => String(processorSeconds), ratios?.processorSeconds);
  row('peak memory, MB', ({ peakMegabytes }) => String(peakMegabytes), ratios?.peakMegabytes);
  for (const kind of ['pages', 'data', 'index'] as const) {
    row(`${kind}: bytes (files)`, ({ files }) => `${files[kind].bytes} (${files[kind].count})`, ratios?.[kind].bytes);
    row('  median', ({ files }) => String(files[kind].median), ratios?.[kind].median);
    row('  largest', ({ files }) => String(files[kind].largest), ratios?.[kind].largest);
  }
}

await runProgram({
  name: 'bench:scale',
  usage: USAGE,
  options: {
    items: { type: 'value', example: '6266,62776' },
    baseline: { type: 'value', example: '../earlier' },
    plain: { type: 'switch' },
    json: { type: 'value', example: 'scale.json' },
  },
  async run({ values: { items = '6266,62776', baseline, plain, json } }) {
    const sizes = readSizes(items);
    if (baseline !== undefined && !existsSync(join(baseline, 'node_modules/vite/package.json')))
      throw new Complaint(
        `${baseline} is no checkout of this project with its packages: run npm ci there, or name another with --baseline`,
      );
    const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
    try {
      const all: Comparison[] = [];
      for (const size of sizes) {
        // Each of the items of its own data/, since the form of an item may have changed.
        const build = async (project: string, name: string) => {
          const archive = join(folder, `${name}-archive`);
          const made = writeScaleArchive({ from: join(project, 'data'), out: archive, items: size, plain });
          return { made, figures: await measureBuild(project, archive, join(folder, name)) };
        };
        const other = baseline === undefined ? undefined : (await build(resolve(baseline), 'baseline')).figures;
        const { made, figures: own } = await build(process.cwd(), 'own');
        const compared = { ...made, own, ...(other ? { baseline: other, ratios: ratiosOf(own, other) } : {}) };
        show(compared);
        all.push(compared);
        if (json !== undefined) writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
});
