import type { LiteralSource } from '../filter/literal-docs.ts';
import { nameMatcher } from '../filter/name-match.ts';
import { bodyPosting, EMPTY_POSTING } from '../format/posting-codec.ts';
import type { QueryWord } from '../query/query-words.ts';
import { NAME } from '../rank/weights.ts';
import { readDocuments } from '../store/document-reader.ts';
import type { ExpandedTerm } from './expanded-term.ts';
import { framedName } from './name-frames.ts';
import { intersect } from './posting-algebra.ts';

/**
 * The terms of a query's words with that of the name which they are together, as J. Pinkney or Pinkney Justin, or which is
 * framed as one (by Pinkney, Pinkney 2020): documents with it come before those that have its words apart, and what only says
 * that it is a name is not looked for. Texts are read where one document has all its words in its names. A word alone is no
 * name.
 */
export async function withName(
  words: readonly QueryWord[],
  terms: readonly ExpandedTerm[],
  source: LiteralSource,
): Promise<readonly ExpandedTerm[]> {
  const framed = framedName(words);
  const found = framed && (await termOfName(framed.name, terms, source));
  if (found) {
    const boost = framed.name.length > 1 ? 1 : NAME.family;
    return [...terms.filter((term) => !framed.frame.has(term.source)), { ...found, boost }];
  }
  const whole = words.length > 1 ? await termOfName(words, terms, source) : undefined;
  return whole ? [...terms, whole] : terms;
}

/** The term of a name; none where nobody has it. `terms` are those of its words, whose postings are here. */
async function termOfName(
  words: readonly QueryWord[],
  terms: readonly ExpandedTerm[],
  source: LiteralSource,
): Promise<ExpandedTerm | undefined> {
  const text = words.map(({ term }) => term).join(' ');
  const whole = words.filter(({ term }) => term.length > 1);
  if (words.length > NAME.words || whole.length === 0 || words.some(({ cjk }) => cjk)) return undefined;
  const docs = whole
    .map(({ term }) => terms.find((each) => each.text === term)?.expansions.find(({ kind }) => kind === 'exact')?.posting ?? EMPTY_POSTING)
    .map(({ nameDocs }) => nameDocs)
    .reduce(intersect);
  // The newest ones of a name that very many have.
  const candidates = docs.slice(-NAME.candidates);
  const documents = await readDocuments(source.store, candidates, source.postings.missing, source.signal);
  const matches = nameMatcher(text);
  const bodyDocs = candidates.filter((doc) => documents.get(doc)?.names.some(matches));
  if (bodyDocs.length === 0) return undefined;
  const posting = bodyPosting(bodyDocs);
  return {
    text,
    source: text,
    group: {},
    expansions: [{ text, kind: 'exact', weight: 1, bodyWeight: 1, fixed: true, posting }],
    boost: 1,
    positionIncrement: 0,
  };
}
