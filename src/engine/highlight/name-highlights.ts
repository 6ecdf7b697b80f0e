import { wordTerm } from '../text/analysis.ts';
import { normaliseWithOffsets } from '../text/fold.ts';
import { plainUmlauts } from '../text/name-forms.ts';
import { tokenize } from '../text/tokenizer.ts';
import type { Highlighter } from './highlighter.ts';
import { findHighlights, type Highlight, mergeHighlights } from './highlights.ts';

/** The highlights of a name: all of it where a query asks for it by name, else its words that the query has, umlauts in any form. */
export function nameHighlights(name: string, highlighter: Highlighter): Highlight[] {
  if (highlighter.names.some((matches) => matches(name))) return [[0, name.length]];
  const found = findHighlights(name, highlighter);
  const folded = normaliseWithOffsets(name);
  const plain = new Map(
    [...highlighter.words].filter(([, { units }]) => units === undefined).map(([word, { term }]) => [plainUmlauts(word), term]),
  );
  for (const { cjk, start, end } of tokenize(folded.text)) {
    const term = cjk ? undefined : plain.get(plainUmlauts(wordTerm(folded.text.slice(start, end))));
    if (term !== undefined) found.push({ range: [folded.offset(start), folded.offset(end)], term, weak: highlighter.weak.has(term) });
  }
  return mergeHighlights(found.sort((a, b) => a.range[0] - b.range[0]));
}
