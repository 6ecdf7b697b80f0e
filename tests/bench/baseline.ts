import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint } from '../../src/terminal/complaint.ts';
import type { BenchDocument, BenchQuery } from './search-data.ts';
import { buildBenchIndex, openBenchEngine } from './search-engines.ts';
import { type Engine, measureQueries, percentile, type QualityFigures, round } from './search-measure.ts';

/** The two functions of search-engines.ts that every checkout of this project has had since there is a bench. */
interface Engines {
  buildBenchIndex: (docs: readonly BenchDocument[]) => Promise<never>;
  openBenchEngine: (built: never) => Promise<{ engine: Engine }>;
}

/** Milliseconds a query of the two, and how this engine's relate to the other's. */
export interface PairedTimes {
  queries: number;
  p50: number;
  p95: number;
  baselineP50: number;
  baselineP95: number;
  p50Ratio: number;
  p95Ratio: number;
}

/** The other checkout's quality, and both engines' times, on the same queries and on questions of twenty words. */
export interface BaselineFigures {
  quality: QualityFigures;
  queries: PairedTimes;
  longQuestions: PairedTimes;
}

/** Opens a fresh index of documents. */
type OpenEngine = () => Promise<Engine>;

/** The engine of another checkout with its packages installed, over the same documents. Throws a Complaint where there is none. */
async function baselineEngine(folder: string, docs: readonly BenchDocument[]): Promise<OpenEngine> {
  const file = resolve(join(folder, 'tests/bench/search-engines.ts'));
  if (!existsSync(file)) throw new Complaint(`${folder} is no checkout of this project: it has no tests/bench/search-engines.ts`);
  const { buildBenchIndex: build, openBenchEngine: open } = (await import(pathToFileURL(file).href)) as Engines;
  const built = await build(docs);
  return async () => (await open(built)).engine;
}

const WORDS_OF_A_QUESTION = 20;

/** Questions of twenty words: ten in a row of one summary, ten of another, so that no document has them all. */
export function longQuestions(docs: readonly BenchDocument[], count = 200): string[] {
  const half = WORDS_OF_A_QUESTION / 2;
  const runs = docs.map(({ summary }) => summary.split(/\s+/).slice(0, half)).filter((words) => words.length === half);
  const every = Math.max(1, Math.floor(runs.length / count));
  return runs
    .filter((_, place) => place % every === 0)
    .slice(0, count)
    .map((words, place, all) => [...words, ...(all[(place + 1) % all.length] ?? [])].join(' '));
}

/** How often a query is asked: of so many times the least counts, which other programs on the machine have held up the least. */
const ROUNDS = 3;

/** Asks both engines every query, one after the other and each first every second time, in each round of indexes just opened. */
export async function pairedTimes(own: OpenEngine, baseline: OpenEngine, queries: readonly string[]): Promise<PairedTimes> {
  const times = [queries.map(() => Infinity), queries.map(() => Infinity)] as const;
  for (let round = 0; round < ROUNDS; round++) {
    const engines = [await own(), await baseline()] as const;
    for (const [place, query] of queries.entries()) {
      for (const which of (place + round) % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const start = performance.now();
        await engines[which](query);
        times[which][place] = Math.min(times[which][place]!, performance.now() - start);
      }
    }
  }
  const at = (which: 0 | 1, share: number) => round(percentile(times[which], share), 2);
  return {
    queries: queries.length,
    p50: at(0, 0.5),
    p95: at(0, 0.95),
    baselineP50: at(1, 0.5),
    baselineP95: at(1, 0.95),
    p50Ratio: round(at(0, 0.5) / at(1, 0.5), 2),
    p95Ratio: round(at(0, 0.95) / at(1, 0.95), 2),
  };
}

/** Measures the engine of another checkout beside this one's, in one run. */
export async function againstBaseline(
  folder: string,
  docs: readonly BenchDocument[],
  queries: readonly BenchQuery[],
): Promise<BaselineFigures> {
  const baseline = await baselineEngine(folder, docs);
  const built = await buildBenchIndex(docs);
  const own = async () => (await openBenchEngine(built)).engine;
  const quality = await measureQueries(await baseline(), queries);
  return {
    quality,
    queries: await pairedTimes(
      own,
      baseline,
      queries.map(({ q }) => q),
    ),
    longQuestions: await pairedTimes(own, baseline, longQuestions(docs)),
  };
}

/** Prints what a run against a baseline has found. */
export function showBaseline({ quality, queries, longQuestions }: BaselineFigures): void {
  console.log(`  baseline     MRR@10 ${quality.mrr10}  Recall@10 ${quality.recall10}`);
  for (const [name, times] of Object.entries({ 'these queries': queries, '20 words': longQuestions }))
    console.log(
      `    ${name.padEnd(14)} p50 ${times.p50} ms, ${times.p50Ratio} × the baseline's ${times.baselineP50}; ` +
        `p95 ${times.p95} ms, ${times.p95Ratio} × the baseline's ${times.baselineP95}`,
    );
}
