import { readFileSync } from 'node:fs';
import { Complaint } from '../../src/terminal/complaint.ts';
import { bm25Engine } from './bm25.ts';
import { keywordsOf } from './function-words.ts';
import type { BenchDocument } from './search-data.ts';
import { buildBenchIndex, fuseEngine, miniSearchEngine, openBenchEngine } from './search-engines.ts';
import { type Engine, percentile, round } from './search-measure.ts';

/** A question, and how well each document answers it, by people's judgement: 0 or absent is not at all. */
export interface JudgedQuery {
  q: string;
  relevant: Readonly<Record<string, number>>;
}

/** Documents and questions with many right answers. */
export interface Collection {
  docs: readonly BenchDocument[];
  queries: readonly JudgedQuery[];
}

/** Means over all questions; `empty` counts those with no answer at all, `p95` is in milliseconds a question. */
export interface TopicalFigures {
  ndcg10: number;
  mrr10: number;
  p10: number;
  empty: number;
  p95: number;
}

/** What questions are asked as. */
const FORMS = { question: (q: string) => q, keywords: keywordsOf } as const;

/** The same questions as they are asked, or as their keywords. */
export function askedAs(form: keyof typeof FORMS, queries: readonly JudgedQuery[]): JudgedQuery[] {
  return queries.map((query) => ({ ...query, q: FORMS[form](query.q) }));
}

/** Figures by form of the question and by engine. */
export type TopicalReport = Record<keyof typeof FORMS, Record<string, TopicalFigures>>;

function isCollection(value: unknown): value is Collection {
  const { docs, queries } = (value ?? {}) as Record<string, unknown>;
  const all = (list: unknown, holds: (row: Record<string, unknown>) => boolean) =>
    Array.isArray(list) && list.length > 0 && list.every((row) => typeof row === 'object' && row !== null && holds(row as never));
  const isText = (text: unknown) => typeof text === 'string';
  return (
    all(docs, ({ id, title, summary }) => (isText(id) || typeof id === 'number') && isText(title) && isText(summary)) &&
    all(queries, ({ q, relevant }) => isText(q) && typeof relevant === 'object' && relevant !== null)
  );
}

/** Reads a collection; questions that nothing answers cannot be measured and are left out. Throws a Complaint naming the file. */
export function readCollection(file: string): Collection {
  const form = '{"docs": [{"id", "title", "summary"}], "queries": [{"q", "relevant": {ID: GRADE}}]}';
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Complaint(`${file} is not JSON: give a collection of the form ${form}`);
    throw error;
  }
  if (!isCollection(read)) throw new Complaint(`${file} is no collection: it must have the form ${form}`);
  const answered = read.queries.filter(({ relevant }) => Object.values(relevant).some((grade) => grade > 0));
  if (answered.length === 0) throw new Complaint(`${file} has no question with a relevant document: there is nothing to measure`);
  return { docs: read.docs, queries: answered };
}

/** Discounted cumulative gain of grades in the order of a list. Järvelin and Kekäläinen (2002), gains as in Burges et al. (2005). */
export function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** Asks an engine all questions; nDCG@10, MRR@10 and the share of relevant ones among ten. */
export async function measureTopical(engine: Engine, queries: readonly JudgedQuery[]): Promise<TopicalFigures> {
  const times: number[] = [];
  const sums = { ndcg10: 0, mrr10: 0, p10: 0, empty: 0 };
  for (const { q, relevant } of queries) {
    const start = performance.now();
    const ids = (await engine(q)).slice(0, 10);
    times.push(performance.now() - start);
    const grades = ids.map((id) => relevant[id] ?? 0);
    const best = Object.values(relevant).sort((a, b) => b - a);
    const first = grades.findIndex((grade) => grade > 0);
    sums.ndcg10 += gainOf(grades) / gainOf(best.slice(0, 10));
    sums.mrr10 += first < 0 ? 0 : 1 / (first + 1);
    sums.p10 += grades.filter((grade) => grade > 0).length / 10;
    sums.empty += ids.length === 0 ? 1 : 0;
  }
  const mean = (sum: number) => round(sum / queries.length, 4);
  return {
    ndcg10: mean(sums.ndcg10),
    mrr10: mean(sums.mrr10),
    p10: mean(sums.p10),
    empty: sums.empty,
    p95: round(percentile(times, 0.95), 2),
  };
}

/** Measures this engine and its peers on a collection, in one run, and prints the figures. */
export async function runTopical({ docs, queries }: Collection): Promise<TopicalReport> {
  const engines: Record<string, Engine> = {
    'this engine': (await openBenchEngine(await buildBenchIndex(docs))).engine,
    'BM25 + stems': bm25Engine(docs),
    MiniSearch: miniSearchEngine(docs),
    'fuse.js': fuseEngine(docs),
  };
  const report: TopicalReport = { question: {}, keywords: {} };
  for (const form of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
    const asked = askedAs(form, queries);
    console.log(
      `\n${form === 'question' ? 'questions as asked' : 'their first five content words'}: ${docs.length} documents, ${asked.length} questions`,
    );
    for (const [name, engine] of Object.entries(engines)) {
      const figures = await measureTopical(engine, asked);
      report[form][name] = figures;
      console.log(
        `  ${name.padEnd(12)} nDCG@10 ${figures.ndcg10.toFixed(4)}  MRR@10 ${figures.mrr10.toFixed(4)}  P@10 ${figures.p10.toFixed(4)}  ` +
          `without answer ${figures.empty}  p95 ${figures.p95} ms`,
      );
    }
  }
  return report;
}
