import type { LiteralSource } from '../filter/literal-docs.ts';
import { nameMatcher } from '../filter/name-match.ts';
import { EMPTY_POSTING } from '../format/posting-codec.ts';
import type { QueryWord } from '../query/query-words.ts';
import { NAME } from '../rank/weights.ts';
import { readDocuments } from '../store/document-reader.ts';
import type { ExpandedTerm } from './expanded-term.ts';
import { intersect } from './posting-algebra.ts';

/**
 * The term of words that together are a name, as J. Pinkney or Pinkney Justin: documents with it come before those that have
 * its words apart. `terms` are those of the words, whose postings are here; texts are read where one document has them all
 * in its names. None for a word alone.
 */
export async function termOfName(
  text: string,
  words: readonly QueryWord[],
  terms: readonly ExpandedTerm[],
  source: LiteralSource,
): Promise<ExpandedTerm[]> {
  const whole = words.filter(({ term }) => term.length > 1);
  if (words.length < 2 || words.length > NAME.words || whole.length === 0 || words.some(({ cjk }) => cjk)) return [];
  const docs = whole
    .map(({ term }) => terms.find((each) => each.text === term)?.expansions.find(({ kind }) => kind === 'exact')?.posting ?? EMPTY_POSTING)
    .map(({ nameDocs }) => nameDocs)
    .reduce(intersect);
  // The newest ones of a name that very many have.
  const candidates = docs.slice(-NAME.candidates);
  const documents = await readDocuments(source.store, candidates, source.postings.missing, source.signal);
  const matches = nameMatcher(text);
  const bodyDocs = candidates.filter((doc) => documents.get(doc)?.names.some(matches));
  if (bodyDocs.length === 0) return [];
  const posting = { ...EMPTY_POSTING, bodyDocs };
  return [
    {
      text,
      source: text,
      group: {},
      expansions: [{ text, kind: 'exact', weight: 1, bodyWeight: 1, posting }],
      boost: 1,
      positionIncrement: 0,
    },
  ];
}
