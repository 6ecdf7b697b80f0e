import { EXPANSION, MOST_TERMS } from '../../src/engine/rank/expansion-weights.ts';
import { NEIGHBOURS, RERANK, SCORE } from '../../src/engine/rank/weights.ts';
import type { BenchDocument, BenchQuery } from './search-data.ts';
import { buildBenchIndex, openBenchEngine } from './search-engines.ts';
import { measureQueries, round } from './search-measure.ts';
import { askedAs, type Collection, measureTopical } from './topical.ts';

/** One set of documents with queries that look for one of them each. */
export interface KnownItems {
  docs: readonly BenchDocument[];
  queries: readonly BenchQuery[];
}

/** What the ranking comes to: of questions and keywords where there is a collection, of known items the mean over their sets. */
export interface AblationFigures {
  questions?: { ndcg10: number; mrr10: number };
  keywords?: { ndcg10: number; mrr10: number };
  knownItems?: number;
}

/** A part of the ranking that can be switched off: by weights, or in what is indexed. */
interface Part {
  name: string;
  weights?: readonly [weights: Record<string, number>, off: Record<string, number>][];
  document?: (document: BenchDocument) => BenchDocument;
}

const distinctWords = (text: string): string => [...new Set(text.split(/\s+/))].join(' ');

const PARTS: readonly Part[] = [
  { name: 'frequencies: a summary has each word once', document: (doc) => ({ ...doc, summary: distinctWords(doc.summary) }) },
  { name: 'the number of a summary’s terms', weights: [[SCORE, { scope: 0 }]] },
  { name: 'stems', weights: [[EXPANSION, { form: 0 }]] },
  { name: 'presence beside frequency', weights: [[SCORE, { presence: 0 }]] },
  { name: 'coordination factor', weights: [[SCORE, { coordination: 0 }]] },
  { name: 'stop words of titles', weights: [[SCORE, { stopWord: 0 }]] },
  { name: 'weak words count half', weights: [[SCORE, { weakWord: 1 }]] },
  { name: 'order, beginning and cover of titles', weights: [[SCORE, { order: 0, start: 0, cover: 0 }]] },
  { name: 'the most telling words of a long query', weights: [[MOST_TERMS, { all: 400 }]] },
  { name: 'repeated words count more', weights: [[MOST_TERMS, { repeats: 1 }]] },
  { name: 'neighbours', weights: [[NEIGHBOURS, { weight: 0 }]] },
  { name: 'fit of titles', weights: [[RERANK, { title: 0 }]] },
  { name: 'Fuse', weights: [[RERANK, { fuse: 0 }]] },
  { name: 'typos', weights: [[EXPANSION, { oneEdit: 0, twoEdits: 0 }]] },
  { name: 'completions', weights: [[EXPANSION, { prefix: 0, prefixOfWord: 0, prefixTyped: 0 }]] },
  { name: 'words joined and split', weights: [[EXPANSION, { joined: 0, joinedPrefix: 0, split: 0, splitInBody: 0 }]] },
];

type Index = Awaited<ReturnType<typeof buildBenchIndex>>;

/** The indexes that all parts but those of the documents share. */
interface Indexes {
  collection: Index | undefined;
  knownItems: Index[];
}

async function buildAll(collection: Collection | undefined, sets: readonly KnownItems[], change: Part['document']): Promise<Indexes> {
  const build = (docs: readonly BenchDocument[]) => buildBenchIndex(change === undefined ? docs : docs.map(change));
  const knownItems: Index[] = [];
  for (const { docs } of sets) knownItems.push(await build(docs));
  return { collection: collection && (await build(collection.docs)), knownItems };
}

async function measure(indexes: Indexes, collection: Collection | undefined, sets: readonly KnownItems[]): Promise<AblationFigures> {
  const figures: AblationFigures = {};
  if (collection !== undefined && indexes.collection !== undefined) {
    const { engine } = await openBenchEngine(indexes.collection);
    const of = async (form: 'question' | 'keywords') => {
      const { ndcg10, mrr10 } = await measureTopical(engine, askedAs(form, collection.queries));
      return { ndcg10, mrr10 };
    };
    figures.questions = await of('question');
    figures.keywords = await of('keywords');
  }
  if (sets.length > 0) {
    let sum = 0;
    for (const [i, index] of indexes.knownItems.entries()) {
      const { engine } = await openBenchEngine(index);
      sum += (await measureQueries(engine, sets[i]!.queries)).mrr10;
    }
    figures.knownItems = round(sum / sets.length, 4);
  }
  return figures;
}

/** Sets weights while something runs. */
async function withWeights<Value>(weights: Part['weights'], run: () => Promise<Value>): Promise<Value> {
  const before = (weights ?? []).map(([object]) => [object, { ...object }] as const);
  for (const [object, off] of weights ?? []) Object.assign(object, off);
  try {
    return await run();
  } finally {
    for (const [object, old] of before) Object.assign(object, old);
  }
}

/** Measures the ranking as it is, then with one part switched off at a time; `show` gets each as it is there. */
export async function runAblation(
  collection: Collection | undefined,
  sets: readonly KnownItems[],
  show: (name: string, figures: AblationFigures) => void,
  parts: readonly Part[] = PARTS,
): Promise<Record<string, AblationFigures>> {
  const whole = await buildAll(collection, sets, undefined);
  const report: Record<string, AblationFigures> = {};
  for (const { name, weights, document } of [{ name: 'as it is' } as Part, ...parts]) {
    const indexes = document === undefined ? whole : await buildAll(collection, sets, document);
    report[name] = await withWeights(weights, () => measure(indexes, collection, sets));
    show(name, report[name]);
  }
  return report;
}

/** Prints a row of the table. */
export function showAblation(name: string, { questions, keywords, knownItems }: AblationFigures): void {
  const pair = (figures: AblationFigures['questions']) => (figures ? `${figures.ndcg10.toFixed(4)} / ${figures.mrr10.toFixed(4)}` : '-');
  console.log(`| ${name} | ${pair(questions)} | ${pair(keywords)} | ${knownItems?.toFixed(4) ?? '-'} |`);
}
