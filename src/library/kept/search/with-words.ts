import type { SearchDocument } from '../../../engine/document.ts';

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** The entries whose documents, in the same order, have all words of a text as they are typed. */
export function withWords<Entry>(entries: readonly Entry[], documents: readonly SearchDocument[], text: string): Entry[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return entries.filter((_, i) => {
    const { titles = [], bodies = [], names = [] } = documents[i] ?? {};
    const said = folded([...titles, ...bodies, ...names].join('\n'));
    return words.every((word) => said.includes(word));
  });
}
