import type { Posting } from '../format/posting-codec.ts';
import { intersect, unite } from '../match/posting-algebra.ts';
import { queryWords, type QueryWord } from '../query/query-words.ts';
import { readDocuments } from '../store/document-reader.ts';
import { cjkRunDocs, type LiteralSource, wordPosting } from './literal-docs.ts';
import { nameMatcher } from './name-match.ts';

const inNames = (posting: Posting): Int32Array => posting.nameDocs;

/** Words of so many letters may be several initials. */
const MOST_INITIALS = 3;

/** The documents with a name that may have a word; undefined where the word tells nothing. */
async function docsOfWord(words: readonly QueryWord[], index: number, source: LiteralSource): Promise<Int32Array | undefined> {
  const { term, cjk } = words[index]!;
  if (cjk) return cjkRunDocs(term, inNames, source);
  if (term.length === 1) return undefined;
  const forms = new Set([term, term[0]!]);
  for (let from = Math.max(0, index - 2); from <= index; from++) {
    for (let to = Math.max(index, from + 1); to < Math.min(words.length, from + 3); to++) {
      forms.add(
        words
          .slice(from, to + 1)
          .map((word) => word.term)
          .join(''),
      );
    }
  }
  const found = await Promise.all(Array.from(forms, async (form) => inNames(await wordPosting(form, source))));
  return found[0]!.length === 0 && term.length <= MOST_INITIALS ? undefined : unite(found);
}

/** The documents that have a name, in any form in which it is written. */
export async function nameDocs(wanted: string, source: LiteralSource): Promise<Iterable<number>> {
  const words = queryWords(wanted);
  if (words.length === 1 && !words[0]!.cjk && words[0]!.term.length > 1) return inNames(await wordPosting(words[0]!.term, source));
  const each = (await Promise.all(words.map((_, i) => docsOfWord(words, i, source)))).filter((docs) => docs !== undefined);
  const candidates = each.length === 0 ? [] : each.reduce(intersect);
  // The index knows which words the names of a document have, not which name has which.
  const documents = await readDocuments(source.store, candidates, source.postings.missing, source.signal);
  const matches = nameMatcher(wanted);
  return [...candidates].filter((doc) => documents.get(doc)?.names.some(matches));
}
