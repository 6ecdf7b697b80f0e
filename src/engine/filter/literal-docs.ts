import { EMPTY_POSTING, type Posting } from '../format/posting-codec.ts';
import { ordinalOf } from '../format/term-dictionary.ts';
import { termsOfCjkRun } from '../match/cjk-terms.ts';
import type { PlanSource } from '../match/plan-source.ts';
import { documentsOf, intersect } from '../match/posting-algebra.ts';
import { queryWords } from '../query/query-words.ts';
import { readDocuments } from '../store/document-reader.ts';
import type { ShardStore } from '../store/shard-store.ts';
import { hasLiteral, literalText } from './text-match.ts';

/** What literal searching needs beyond a plan's source. */
export type LiteralSource = PlanSource & { store: ShardStore; signal: AbortSignal | undefined };

/** The documents that have a text literally: in a title, or anywhere. */
export async function literalDocs(text: string, titlesOnly: boolean, source: LiteralSource): Promise<Iterable<number>> {
  const literal = literalText(text);
  const docsIn = (posting: Posting) => documentsOf(titlesOnly ? { ...posting, bodyDocs: EMPTY_POSTING.bodyDocs } : posting);
  const words = queryWords(text);
  const parts = await Promise.all(
    words.map(async (word) => (word.cjk ? cjkRunDocs(word.term, docsIn, source) : docsIn(await wordPosting(word.term, source)))),
  );
  const candidates = new Set(parts.length === 0 ? [] : parts.reduce(intersect));
  if (literal.joined !== undefined) for (const doc of docsIn(await wordPosting(literal.joined, source))) candidates.add(doc);
  if (literal.tokens.length === 1) return candidates;
  // The index knows which words a summary has, not where they stand.
  const documents = await readDocuments(source.store, candidates, source.postings.missing, source.signal);
  return [...candidates].filter((doc) => {
    const document = documents.get(doc);
    if (document === undefined) return false;
    const texts = titlesOnly ? document.titles : [...document.titles, ...document.bodies, ...document.names];
    return texts.some((one) => hasLiteral(one, literal));
  });
}

/** The posting of a word to the letter. */
export async function wordPosting(term: string, { dictionary, postings }: PlanSource): Promise<Posting> {
  const ordinal = ordinalOf(dictionary, term);
  if (ordinal >= 0) return postings.word(ordinal);
  for (const rare of await postings.rare(term)) {
    const at = ordinalOf(rare.dictionary, term);
    if (at >= 0) return rare.posting(at);
  }
  return EMPTY_POSTING;
}

/** The documents that have all bigrams of a CJK run, or the one character that it is; `docsIn` chooses where. */
export async function cjkRunDocs(run: string, docsIn: (posting: Posting) => Int32Array, source: PlanSource): Promise<Int32Array> {
  const terms = await termsOfCjkRun(run, { ...source, exactOnly: true });
  return terms.map((term) => docsIn(term.expansions[0]!.posting)).reduce(intersect);
}
