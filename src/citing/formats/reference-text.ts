/** A reference in words: the same in every language, since it has none of its own. */
import { dateText, type Citation } from '../citation.ts';
import { spokenName } from '../name-text.ts';

/** The authors of a paper of more are not all named. */
const MOST_NAMED = 8;
const NAMED_OF_MORE = 6;

/** Who wrote it: `Pierre Foret, Ariel Kleiner`. Empty where it is not known. */
export function authorsText({ author = [] }: Citation): string {
  const names = author.map(spokenName);
  return names.length <= MOST_NAMED ? names.join(', ') : `${names.slice(0, NAMED_OF_MORE).join(', ')}, et al.`;
}

/** Where and when: `ICLR 2021`, `arXiv 2020`; the day on which a page was seen in brackets, as ISO 690 has it. */
export function placeText(citation: Citation): string {
  const { issued, accessed, publisher, type } = citation;
  const place = citation['container-title'] ?? publisher;
  if (type === 'webpage') return [place, accessed && `[${dateText(accessed)}]`].filter(Boolean).join(' ');
  return [place, issued && dateText(issued)].filter(Boolean).join(' ');
}

/** By which numbers it is known: `arXiv:2010.01412`, with the year of the preprint where that is another one; `doi:10.1038/nature14539`. */
export function numbersOf({ custom, DOI, 'original-date': original }: Citation): string[] {
  const { arxiv, openreview } = custom;
  const year = original ? ` (${dateText(original)})` : '';
  return [
    ...(arxiv ? [`arXiv:${arxiv}${year}`] : []),
    ...(openreview ? [`OpenReview:${openreview}${arxiv ? '' : year}`] : []),
    ...(DOI ? [`doi:${DOI}`] : []),
  ];
}

/** Words with a full stop behind them, where they end with nothing like it. */
export function sentence(text: string): string {
  return /[.!?。！？…]$/u.test(text) ? text : `${text}.`;
}
