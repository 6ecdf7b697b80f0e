/** Measures a build after one week has changed, beside a whole one: `npm run bench:keep`. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../src/publish/built-folder.ts';
import type { Issue } from '../../src/source/schema.ts';
import { Complaint } from '../../src/terminal/complaint.ts';
import { runProgram } from '../../src/terminal/run-program.ts';
import { runBuild, type MeasuredBuild } from './measure-build.ts';
import { writeScaleArchive } from './scale-archive.ts';

const USAGE = `Usage: npm run bench:keep -- [options]

Builds an archive whole, changes the texts of one of its weeks, builds it again with what is kept, and whole once more:
what both builds and their outputs take, which files changed, and whether both gave the same, byte for byte.

  --items N       an archive of so many items, made of those of data/ in other words (else data/ as it is)
  --compress on|off   .br and .gz beside the files (else on)
  --json FILE     writes the figures there as well
  --help          this text

Exit status: 0 done; 1 a build fails, or the two are not the same; 2 the options are wrong.`;

/** Writes another summary for the first item of a week in the middle of the archive; gives the week. */
function changeWeek(archive: string): string {
  const names = readdirSync(join(archive, 'issues')).sort();
  const files = names.map((name) => join(archive, 'issues', name));
  const ready = files.filter((file) => !(JSON.parse(readFileSync(file, 'utf8')) as Issue).draft);
  const file = ready[Math.floor(ready.length / 2)];
  if (file === undefined) throw new Complaint(`${archive} has no week to change`);
  const issue = JSON.parse(readFileSync(file, 'utf8')) as Issue;
  for (const item of issue.items.slice(0, 1))
    item.summary = { ...item.summary, en: `${item.summary?.en ?? ''} A sentence that was not there before.` };
  writeFileSync(file, JSON.stringify(issue, null, 2));
  return issue.id;
}

/** The paths of files that two folders do not have the same. */
function differences(one: string, other: string): string[] {
  const [left, right] = [one, other].map((folder) => new Set(filesIn(folder))) as [Set<string>, Set<string>];
  const isOther = (path: string) =>
    !left.has(path) || !right.has(path) || !readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  return [...new Set([...left, ...right])].filter(isOther);
}

/** What outputs took in a whole build and in one after a change, of what both said: the table of docs/publishing.md. */
function outputTable(whole: string, changed: string): string[] {
  const rows = (said: string) => [...said.matchAll(/^ {2}(\w+) +(\d+) files? +(\d+) kB +([\d.]+) s$/gm)].map(([, ...cells]) => cells);
  const later = new Map(rows(changed).map(([name = '', , , seconds = '']) => [name, seconds]));
  return [
    '| output | files | kB | whole build | after a change |',
    '|---|---|---|---|---|',
    ...rows(whole).map(([name = '', ...cells]) => `| ${[`\`${name}\``, ...cells].join(' | ')} s | ${later.get(name)} s |`),
  ];
}

await runProgram({
  name: 'bench:keep',
  usage: USAGE,
  options: {
    items: { type: 'value', example: '6266' },
    compress: { type: 'value', example: 'off' },
    json: { type: 'value', example: 'keep.json' },
  },
  async run({ values: { items, compress = 'on', json } }) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-keep-'));
    try {
      const [archive, kept, whole] = ['archive', 'kept', 'whole'].map((name) => join(folder, name)) as [string, string, string];
      if (items === undefined) cpSync('data', archive, { recursive: true });
      else writeScaleArchive({ from: 'data', out: archive, items: Number(items) });
      const build = (out: string, fresh: 'on' | 'off') =>
        runBuild(process.cwd(), { ARCHIVE_FOLDER: archive, OUT_DIR: out, COMPRESS: compress, KEEP_BUILDS: '0', FRESH: fresh });
      const show = (what: string, { seconds, processorSeconds, peakMegabytes }: MeasuredBuild) =>
        console.log(`${what.padEnd(18)} ${seconds} s, ${processorSeconds} s of the processor, ${peakMegabytes} MB at most`);
      await build(kept, 'on');
      const week = changeWeek(archive);
      const changed = await build(kept, 'off');
      const full = await build(whole, 'on');
      show('whole', full);
      show(`${week} changed`, changed);
      console.log(changed.said.trim());
      for (const line of outputTable(full.said, changed.said)) console.log(line);
      const ratios = {
        seconds: Number((changed.seconds / full.seconds).toFixed(3)),
        processorSeconds: Number((changed.processorSeconds / full.processorSeconds).toFixed(3)),
      };
      const other = differences(kept, whole);
      console.log(`× ${ratios.seconds} of the time, × ${ratios.processorSeconds} of the processor's; ${other.length} files are other`);
      const figures = { items: items === undefined ? 'data' : Number(items), compress, whole: full, changed, ratios, other };
      if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
      return other.length === 0 ? 0 : 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
