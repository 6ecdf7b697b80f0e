import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/publish/file-paths.ts';
import { Complaint } from '../../src/terminal/complaint.ts';

/** What files weigh, in bytes. */
export interface Weights {
  count: number;
  bytes: number;
  median: number;
  largest: number;
}

/** What a build took, and what it made. */
export interface BuildFigures {
  seconds: number;
  /** Of all threads: what other programs on the machine do counts for less in it. */
  processorSeconds: number;
  peakMegabytes: number;
  files: Record<'pages' | 'data' | 'index', Weights>;
}

function weightsOf(sizes: readonly number[]): Weights {
  const sorted = sizes.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    bytes: sorted.reduce((sum, size) => sum + size, 0),
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    largest: sorted.at(-1) ?? 0,
  };
}

/** What the pages, the data and the search index of a built site weigh. */
export function weighSite(folder: string): BuildFigures['files'] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: addressOf(folder, file), size: statSync(file).size }));
  const of = (test: (path: string) => boolean) => weightsOf(files.filter(({ path }) => test(path)).map(({ size }) => size));
  return {
    pages: of((path) => path.endsWith('.html')),
    data: of((path) => path.startsWith('data/') && !path.startsWith('data/search/')),
    index: of((path) => path.startsWith('data/search/')),
  };
}

/** Run inside the build, and in each process that it starts: says at its end what the process has used. */
const REPORT = `data:text/javascript,process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n@used ' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]) + '\\n');
})`.replace(/\s+/g, ' ');

/** What the process that starts another has in memory meanwhile, at most: Node, and the code of a build. */
const WAITING_MEGABYTES = 150;

/** What `npm run build` starts in a checkout, as a file for Node with its arguments. */
function buildCommand(project: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const [program = '', ...args] = scripts.build?.split(' && ').at(-1)?.split(' ') ?? [];
  return program === 'node' ? args : [`node_modules/${program}/bin/${program}.js`, ...args];
}

/** What a build took, and what it said. */
export interface MeasuredBuild extends Omit<BuildFigures, 'files'> {
  said: string;
}

/** Why a process has ended before its work was done: one that is killed can say nothing itself. */
function reasonOf(status: number | null, signal: NodeJS.Signals | null): string {
  if (signal === 'SIGKILL') return 'it was killed, as the system does with whoever takes the last of its memory';
  if (signal) return `it was ended by ${signal}`;
  if (status === 134) return 'it was aborted, as Node is where its own memory is full (--max-old-space-size)';
  if (status === 13) return 'it has waited for something that never came';
  return `it ended with status ${status}`;
}

/** Builds with a checkout of this project in a process of its own, as the environment says (OUT_DIR, …), and measures that. Throws a Complaint where it fails. */
export async function runBuild(project: string, settings: Readonly<Record<string, string>>): Promise<MeasuredBuild> {
  const env = { ...process.env, NODE_ENV: 'production', ...settings };
  const start = performance.now();
  const build = spawn(process.execPath, ['--import', REPORT, ...buildCommand(project)], { cwd: project, env });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) =>
    build.on('close', (...ended) => resolve(ended)).on('error', reject),
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Complaint(`the build in ${project} fails: ${reasonOf(status, signal)}. What it said last:\n${said.slice(-2000)}`);
  const used = [...said.matchAll(/@used (.*)/g)].map(([, figures = '']) => JSON.parse(figures) as [processor: number, megabytes: number]);
  const own = used.pop();
  if (own === undefined) throw new Complaint(`the build in ${project} did not say what it used`);
  const processor = used.reduce((sum, [each]) => sum + each, own[0]);
  const megabytes = Math.max(own[1], ...used.map(([, each]) => each + WAITING_MEGABYTES));
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    seconds: round(seconds),
    processorSeconds: round(processor),
    peakMegabytes: Math.round(megabytes),
    said: said.replace(/\n@used .*\n/g, ''),
  };
}

/** Builds an archive with a checkout of this project, with nothing of earlier builds and without compressing, measures that, and takes the site away. */
export async function measureBuild(project: string, archive: string, out: string): Promise<BuildFigures> {
  const { said: _, ...used } = await runBuild(project, { ARCHIVE_FOLDER: archive, OUT_DIR: out, COMPRESS: 'off', FRESH: 'on' });
  try {
    return { ...used, files: weighSite(out) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** How one build's figures relate to another's. */
export interface BuildRatios extends Record<'seconds' | 'processorSeconds' | 'peakMegabytes', number> {
  pages: Omit<Weights, 'count'>;
  data: Omit<Weights, 'count'>;
  index: Omit<Weights, 'count'>;
}

/** Divides one build's figures by another's. */
export function ratiosOf(own: BuildFigures, other: BuildFigures): BuildRatios {
  const ratio = (a: number, b: number) => Math.round((a / b) * 100) / 100;
  const weights = (kind: 'pages' | 'data' | 'index') => {
    const [a, b] = [own.files[kind], other.files[kind]];
    return { bytes: ratio(a.bytes, b.bytes), median: ratio(a.median, b.median), largest: ratio(a.largest, b.largest) };
  };
  return {
    seconds: ratio(own.seconds, other.seconds),
    processorSeconds: ratio(own.processorSeconds, other.processorSeconds),
    peakMegabytes: ratio(own.peakMegabytes, other.peakMegabytes),
    pages: weights('pages'),
    data: weights('data'),
    index: weights('index'),
  };
}
