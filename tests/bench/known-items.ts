import { RERANK } from '../../src/engine/rank/weights.ts';
import { againstBaseline, showBaseline, type BaselineFigures } from './baseline.ts';
import type { BenchDocument, BenchQuery } from './search-data.ts';
import { buildBenchIndex, fuseEngine, miniSearchEngine, openBenchEngine } from './search-engines.ts';
import { type Engine, measureQueries, percentile, type QualityFigures } from './search-measure.ts';

/** Figures of one set of queries over one set of documents. */
export type KnownItemsReport = QualityFigures & {
  n: number;
  buildMs: number;
  /** Everything but the texts. */
  indexBytes: number;
  textBytes: number;
  loadMs: number;
  /** Fetched by an index just opened until the first page of results is there: median over queries. */
  coldBytes: number;
  coldFiles: number;
  peers?: Record<string, QualityFigures & { buildMs: number }>;
  baseline?: BaselineFigures;
};

const PEER_LIMIT_MS = 60_000;

/** Measures this engine on queries that look for one known document each; its peers, and the engine of a checkout, where wanted. */
export async function measureKnownItems(
  docs: readonly BenchDocument[],
  queries: readonly BenchQuery[],
  { peers, baseline }: { peers: boolean; baseline?: string | undefined },
): Promise<KnownItemsReport> {
  const start = performance.now();
  const built = await buildBenchIndex(docs);
  const buildMs = Math.round(performance.now() - start);
  const { root, words, rare, runs, facets, documents } = built.sizes;

  const cold: { bytes: number; files: number }[] = [];
  const every = Math.max(1, Math.floor(queries.length / 60));
  for (let i = 0; i < queries.length; i += every) {
    const { engine, bytes, files } = await openBenchEngine(built);
    await engine(queries[i]!.q);
    cold.push({ bytes: bytes(), files: files() });
  }
  // The cold runs have warmed the compiler up; this index itself is fresh: what queries decode is in their times.
  const opening = performance.now();
  const { engine } = await openBenchEngine(built);
  const loadMs = Math.round(performance.now() - opening);
  const report: KnownItemsReport = {
    n: docs.length,
    buildMs,
    indexBytes: root + words + rare + runs + facets,
    textBytes: documents,
    loadMs,
    ...(await measureQueries(engine, queries)),
    coldBytes: percentile(
      cold.map((one) => one.bytes),
      0.5,
    ),
    coldFiles: percentile(
      cold.map((one) => one.files),
      0.5,
    ),
  };
  if (peers)
    report.peers = {
      'fuse.js': await peer(() => fuseEngine(docs), queries),
      MiniSearch: await peer(() => miniSearchEngine(docs), queries),
    };
  if (baseline !== undefined) report.baseline = await againstBaseline(baseline, docs, queries);
  return report;
}

async function peer(make: () => Engine, queries: readonly BenchQuery[]): Promise<QualityFigures & { buildMs: number }> {
  const start = performance.now();
  const engine = make();
  const buildMs = Math.round(performance.now() - start);
  // In an order that mixes the classes, because the limit may end it early.
  const mixed = queries.map((query, i) => ({ query, key: (i * 7919) % queries.length })).sort((a, b) => a.key - b.key);
  return {
    buildMs,
    ...(await measureQueries(
      engine,
      mixed.map(({ query }) => query),
      PEER_LIMIT_MS,
    )),
  };
}

/** Prints a report. */
export function showKnownItems(title: string, report: KnownItemsReport): void {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
  console.log(`\n${title}: ${report.n} documents`);
  console.log(
    `  build ${report.buildMs} ms, index ${kilobytes(report.indexBytes)}, texts ${kilobytes(report.textBytes)}, load ${report.loadMs} ms, ` +
      `cold ${kilobytes(report.coldBytes)} in ${report.coldFiles} files`,
  );
  for (const [name, figures] of Object.entries({ 'this engine': report, ...report.peers })) {
    console.log(
      `  ${name.padEnd(12)} MRR@10 ${figures.mrr10}  Recall@10 ${figures.recall10}  p50 ${figures.p50} ms  p95 ${figures.p95} ms  max ${figures.max} ms`,
    );
  }
  if (report.baseline) showBaseline(report.baseline);
  const names = Object.keys(report.peers ?? {});
  for (const [cls, { mrr10, recall10 }] of Object.entries(report.byClass)) {
    const others = names.map((name) => `${name} ${report.peers?.[name]?.byClass[cls]?.mrr10 ?? '-'}`).join('  ');
    console.log(`    ${cls.padEnd(18)} MRR@10 ${mrr10}  Recall@10 ${recall10}  ${others}`);
  }
}

/** Prints the quality by Fuse's share: 0 is the index and the fit of titles alone, 1 Fuse alone on the index's candidates. */
export async function showWeights(docs: readonly BenchDocument[], queries: readonly BenchQuery[]): Promise<void> {
  const { engine } = await openBenchEngine(await buildBenchIndex(docs));
  const chosen = RERANK.fuse;
  for (const weight of [0, 0.1, 0.2, 0.3, 0.5, 0.7, 1]) {
    RERANK.fuse = weight;
    const { mrr10, recall10 } = await measureQueries(engine, queries);
    console.log(`  Fuse's share ${weight}: MRR@10 ${mrr10}  Recall@10 ${recall10}`);
  }
  RERANK.fuse = chosen;
}
