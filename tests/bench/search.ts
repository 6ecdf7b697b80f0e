/** Measures the search core: `npm run bench:search`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RERANK } from '../../src/engine/rank/weights.ts';
import { Complaint, UsageError } from '../../src/terminal/complaint.ts';
import { runProgram } from '../../src/terminal/run-program.ts';
import { type BenchDocument, type BenchQuery, generateData, readList, withAuthors } from './search-data.ts';
import { buildBenchIndex, fuseEngine, miniSearchEngine, openBenchEngine } from './search-engines.ts';
import { type Engine, measureQueries, percentile, type QualityFigures } from './search-measure.ts';

type Report = QualityFigures & {
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
};

const PEER_LIMIT_MS = 60_000;

async function measure(docs: readonly BenchDocument[], queries: readonly BenchQuery[], peers: boolean): Promise<Report> {
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
  const report: Report = {
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

function show(title: string, report: Report): void {
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
  const names = Object.keys(report.peers ?? {});
  for (const [cls, { mrr10, recall10 }] of Object.entries(report.byClass)) {
    const others = names.map((name) => `${name} ${report.peers?.[name]?.byClass[cls]?.mrr10 ?? '-'}`).join('  ');
    console.log(`    ${cls.padEnd(18)} MRR@10 ${mrr10}  Recall@10 ${recall10}  ${others}`);
  }
}

/** Quality by Fuse's share: 0 is the index and the fit of titles alone, 1 Fuse alone on the index's candidates. */
async function showWeights(docs: readonly BenchDocument[], queries: readonly BenchQuery[]): Promise<void> {
  const { engine } = await openBenchEngine(await buildBenchIndex(docs));
  const chosen = RERANK.fuse;
  for (const weight of [0, 0.1, 0.2, 0.3, 0.5, 0.7, 1]) {
    RERANK.fuse = weight;
    const { mrr10, recall10 } = await measureQueries(engine, queries);
    console.log(`  Fuse's share ${weight}: MRR@10 ${mrr10}  Recall@10 ${recall10}`);
  }
  RERANK.fuse = chosen;
}

const USAGE = `Usage: npm run bench:search -- [options]

Measures the search core: quality, speed, sizes. Without files it makes its own at 1,000 and 10,000 documents, and measures
the peers.

  --docs FILE      documents as JSON, with --queries
  --queries FILE   queries and the documents that they mean, as JSON
  --out FILE       write the figures as JSON
  --peers          measure other libraries on the files too
  --large          100,000 documents too
  --weights        show what each share of Fuse in the final score does to the quality
  --authors        give every document four authors
  --help           this text`;

await runProgram({
  name: 'bench:search',
  usage: USAGE,
  options: {
    docs: { type: 'value', example: 'docs.json' },
    queries: { type: 'value', example: 'queries.json' },
    out: { type: 'value', example: 'figures.json' },
    peers: { type: 'switch' },
    large: { type: 'switch' },
    weights: { type: 'switch' },
    authors: { type: 'switch' },
  },
  async run({ values }) {
    if ((values.docs === undefined) !== (values.queries === undefined))
      throw new UsageError('--docs and --queries belong together: give both');
    const reports: Record<string, Report> = {};
    if (values.docs !== undefined && values.queries !== undefined) {
      const report = await measure(readList(values.docs), readList(values.queries), values.peers);
      show('search', report);
      if (values.weights) await showWeights(readList(values.docs), readList(values.queries));
      if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
    } else {
      const folder = generateData();
      if (folder === undefined) {
        throw new Complaint('there is no folder ../shared/search-bench to make documents from: give --docs FILE and --queries FILE');
      }
      for (const n of values.large ? [1000, 10_000, 100_000] : [1000, 10_000]) {
        const read = readList<BenchDocument>(join(folder, `docs-${n}.json`));
        const docs = values.authors ? withAuthors(read) : read;
        const runs = n === 1000 ? ['queries'] : ['queries', 'queries-hard'];
        for (const file of runs) {
          const report = await measure(docs, readList(join(folder, `${file}.json`)), file === 'queries' && (n < 100_000 || values.peers));
          show(file, report);
          if (values.weights) await showWeights(docs, readList(join(folder, `${file}.json`)));
          reports[`${file}-${n}`] = report;
        }
      }
      if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(reports, null, 2)}\n`);
    }
    return 0;
  },
});
