/** Measures the search core: `npm run bench:search`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint, UsageError } from '../../src/terminal/complaint.ts';
import { runProgram } from '../../src/terminal/run-program.ts';
import { runAblation, showAblation } from './ablation.ts';
import { type KnownItemsReport, measureKnownItems, showKnownItems, showWeights } from './known-items.ts';
import { nameQueries } from './name-queries.ts';
import { type BenchDocument, type BenchQuery, generateData, readList, withAuthors } from './search-data.ts';
import { readCollection, runTopical } from './topical.ts';

const USAGE = `Usage: npm run bench:search -- [options]

Measures the search core: quality, speed, sizes. Without files it makes its own at 1,000 and 10,000 documents, and measures
the peers.

  --docs FILE      documents as JSON, with --queries
  --queries FILE   queries and the documents that they mean, as JSON
  --topical FILE   a collection of questions with many right answers, as JSON: {"docs": [{"id", "title", "summary"}],
                   "queries": [{"q", "relevant": {ID: GRADE}}]}; measures nDCG@10, MRR@10, P@10 beside the peers
  --baseline DIR   the engine of another checkout of this project too, with its packages installed: its quality, and how
                   the times relate, in one run
  --out FILE       write the figures as JSON
  --peers          measure other libraries on the files too
  --large          100,000 documents too
  --ablation       the ranking with one part switched off at a time: on the collection of --topical, where one is given, and on
                   known items at 10,000 documents, the mean of three seeds
  --weights        show what each share of Fuse in the final score does to the quality
  --authors        give every document four authors
  --help           this text`;

/** Measures queries for known documents over files, or over documents that it makes. */
async function runKnownItems(values: {
  docs: string | undefined;
  queries: string | undefined;
  baseline: string | undefined;
  peers: boolean;
  large: boolean;
  weights: boolean;
  authors: boolean;
}): Promise<KnownItemsReport | Record<string, KnownItemsReport>> {
  const run = async (title: string, docs: readonly BenchDocument[], queries: readonly BenchQuery[], peers: boolean) => {
    const report = await measureKnownItems(docs, queries, { peers, baseline: values.baseline });
    showKnownItems(title, report);
    if (values.weights) await showWeights(docs, queries);
    return report;
  };
  if (values.docs !== undefined && values.queries !== undefined)
    return run('search', readList(values.docs), readList(values.queries), values.peers);
  const folder = generateData();
  if (folder === undefined)
    throw new Complaint('there is no folder ../shared/search-bench to make documents from: give --docs FILE and --queries FILE');
  const reports: Record<string, KnownItemsReport> = {};
  for (const n of values.large ? [1000, 10_000, 100_000] : [1000, 10_000]) {
    const read = readList<BenchDocument>(join(folder, `docs-${n}.json`));
    const docs = values.authors ? withAuthors(read) : read;
    for (const file of n === 1000 ? ['queries'] : ['queries', 'queries-hard'])
      reports[`${file}-${n}`] = await run(
        file,
        docs,
        readList(join(folder, `${file}.json`)),
        file === 'queries' && (n < 100_000 || values.peers),
      );
    // The first thousand documents are real, and so are their names.
    reports[`names-${n}`] = await run('names split and joined', docs, nameQueries(docs.slice(0, 1000)), false);
  }
  return reports;
}

/** The seeds that the figures of decision 22 are means of. */
const SEEDS = ['20260115', '7', '99'];

/** Measures what each part of the ranking brings. */
async function runParts(file: string | undefined): Promise<unknown> {
  const folders = SEEDS.map(generateData).filter((folder) => folder !== undefined);
  const sets = folders.map((folder) => ({
    docs: readList<BenchDocument>(join(folder, 'docs-10000.json')),
    queries: readList<BenchQuery>(join(folder, 'queries.json')),
  }));
  if (file === undefined && sets.length === 0)
    throw new Complaint('there is no folder ../shared/search-bench to make documents from: give --topical FILE');
  console.log('| without | questions: nDCG@10 / MRR@10 | keywords | known items: MRR@10 |\n|---|---|---|---|');
  return runAblation(file === undefined ? undefined : readCollection(file), sets, showAblation);
}

await runProgram({
  name: 'bench:search',
  usage: USAGE,
  options: {
    docs: { type: 'value', example: 'docs.json' },
    queries: { type: 'value', example: 'queries.json' },
    topical: { type: 'value', example: 'collection.json' },
    baseline: { type: 'value', example: '../other-checkout' },
    out: { type: 'value', example: 'figures.json' },
    peers: { type: 'switch' },
    large: { type: 'switch' },
    weights: { type: 'switch' },
    authors: { type: 'switch' },
    ablation: { type: 'switch' },
  },
  async run({ values }) {
    if ((values.docs === undefined) !== (values.queries === undefined))
      throw new UsageError('--docs and --queries belong together: give both');
    if (values.topical !== undefined && (values.docs ?? values.baseline) !== undefined)
      throw new UsageError('--topical is a run of its own: give it without --docs, --queries and --baseline');
    const { topical, ablation } = values;
    const report = ablation
      ? await runParts(topical)
      : topical === undefined
        ? await runKnownItems(values)
        : await runTopical(readCollection(topical));
    if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
    return 0;
  },
});
