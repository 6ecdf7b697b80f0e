import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildIndex } from '../../src/engine/build/index-builder.ts';
import type { BuiltIndex } from '../../src/engine/build/index-files.ts';
import { NO_FACETS } from '../../src/engine/document.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { parseQuery } from '../../src/engine/query/parse-query.ts';
import { FACET_FIELDS } from '../../src/search/facet-fields.ts';
import { SEARCH_FIELDS } from '../../src/search/search-fields.ts';
import type { BenchDocument } from './search-data.ts';
import type { Engine } from './search-measure.ts';

/** Builds the index of the benchmark's documents. */
export function buildBenchIndex(docs: readonly BenchDocument[]): Promise<BuiltIndex> {
  return buildIndex(
    docs.map(({ id, title, summary, authors = [] }) => ({
      id: String(id),
      titles: [title],
      bodies: [summary],
      names: authors,
      facets: NO_FACETS,
      payload: null,
    })),
  );
}

/** This project's engine over a built index, with the bytes that it has fetched so far. */
export async function openBenchEngine(built: BuiltIndex): Promise<{ engine: Engine; bytes: () => number; files: () => number }> {
  let bytes = 0;
  let files = 0;
  const index = await openIndex(
    (name) => {
      const file = name === built.rootName ? built.root : built.shards.get(name);
      if (file === undefined) return Promise.reject(new Error(`There is no file ${name} in the index`));
      bytes += file.length;
      files++;
      return Promise.resolve(file);
    },
    built.rootName,
    FACET_FIELDS,
  );
  const engine: Engine = async (query) => {
    const answer = await index.search(parseQuery(query, SEARCH_FIELDS), { readAhead: 10, facets: true });
    return (await index.found(answer, answer.hits.subarray(0, 10))).map(({ id }) => id);
  };
  return { engine, bytes: () => bytes, files: () => files };
}

/** fuse.js in its best setting: words in any order, anywhere in the text. Its operators are taken out of queries. */
export function fuseEngine(docs: readonly BenchDocument[]): Engine {
  const fuse = new Fuse(docs, {
    keys: [
      { name: 'title', weight: 2 },
      { name: 'summary', weight: 1 },
    ],
    useExtendedSearch: true,
    ignoreLocation: true,
    threshold: 0.4,
  });
  return (query) => fuse.search(query.replace(/[!'"=^$|]/g, ' '), { limit: 10 }).map(({ item }) => String(item.id));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** The words of a text, and the bigrams of scripts without spaces. */
export function wordsAndBigrams(text: string): string[] {
  const pairs = (text.match(UNSPACED) ?? []).flatMap((run) => {
    const letters = [...run];
    return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => letters[i]! + letter);
  });
  return [
    ...text
      .replace(UNSPACED, ' ')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
    ...pairs,
  ];
}

/**
 * MiniSearch with bigrams for scripts without spaces; any of the words, some fuzziness, prefixes. It is a development
 * dependency for this alone: a peer is measured in the same run, on the same machine.
 */
export function miniSearchEngine(docs: readonly BenchDocument[]): Engine {
  const mini = new MiniSearch<BenchDocument>({
    fields: ['title', 'summary'],
    tokenize: wordsAndBigrams,
    processTerm: (term) => term.toLowerCase(),
    searchOptions: { boost: { title: 3 }, fuzzy: 0.25, prefix: true, combineWith: 'OR' },
  });
  mini.addAll(docs);
  return (query) =>
    mini
      .search(query)
      .slice(0, 10)
      .map(({ id }) => String(id));
}
