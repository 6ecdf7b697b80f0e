import type { BenchQuery } from './search-data.ts';

/** How well one class of queries fares. */
export interface ClassFigures {
  queries: number;
  mrr10: number;
  recall10: number;
}

/** How well and how fast a set of queries fares. Times are in milliseconds a query. */
export interface QualityFigures {
  p50: number;
  p95: number;
  max: number;
  mrr10: number;
  recall10: number;
  byClass: Record<string, ClassFigures>;
}

/** Gives the ids of the first ten documents for a query. */
export type Engine = (query: string) => Promise<string[]> | string[];

/** A number with so many digits behind the point. */
export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The value below which `share` of all lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Runs every query once. MRR@10 is the mean of 1/rank (0 beyond ten), Recall@10 the share found in the first ten.
 * Ends early after `limitMs` in all; `queries` by class then says how many were run.
 */
export async function measureQueries(engine: Engine, queries: readonly BenchQuery[], limitMs = Infinity): Promise<QualityFigures> {
  const times: number[] = [];
  const ranks = new Map<string, number[]>();
  const began = performance.now();
  for (const { q, gold, cls } of queries) {
    const start = performance.now();
    const ids = await engine(q);
    times.push(performance.now() - start);
    const list = ranks.get(cls) ?? [];
    list.push(ids.slice(0, 10).indexOf(String(gold)) + 1);
    ranks.set(cls, list);
    if (performance.now() - began > limitMs) break;
  }
  const figures = (list: readonly number[]): ClassFigures => ({
    queries: list.length,
    mrr10: round(list.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / list.length, 4),
    recall10: round(list.filter((rank) => rank > 0).length / list.length, 4),
  });
  const all = figures([...ranks.values()].flat());
  return {
    p50: round(percentile(times, 0.5), 2),
    p95: round(percentile(times, 0.95), 2),
    max: round(Math.max(...times), 2),
    mrr10: all.mrr10,
    recall10: all.recall10,
    byClass: Object.fromEntries([...ranks].map(([cls, list]) => [cls, figures(list)])),
  };
}
