import { dateText, type Citation, type CitedName } from '../citation.ts';
import { wholeFamily } from '../name-text.ts';
import { texText, texVerbatim } from './bibtex-text.ts';
import { texTitle } from './bibtex-title.ts';

const isLower = (word: string) => /^\p{Ll}/u.test(word);

/** A part of a name: in braces where BibTeX would part it. */
function namePart(text: string): string {
  const tex = texText(text);
  return /,|(?:^|\s)and(?:\s|$)/i.test(text) ? `{${tex}}` : tex;
}

/** The family name: BibTeX takes all up to its last word in lower case for a particle. */
function familyPart({ family = '', 'non-dropping-particle': particle }: CitedName): string {
  const words = family.split(' ');
  const tex = words.length > 1 && words.some(isLower) ? `{${texText(family)}}` : namePart(family);
  return [particle && texText(particle), tex].filter(Boolean).join(' ');
}

/** A name as `von Last, Jr, First`, the form that leaves nothing to guess. */
function bibtexName(name: CitedName): string {
  if (name.literal !== undefined) return `{${texText(name.literal)}}`;
  if (!name.given && !name.suffix) return `{${texText(wholeFamily(name))}}`;
  return [familyPart(name), name.suffix && namePart(name.suffix), name.given && namePart(name.given)].filter(Boolean).join(', ');
}

/** The kind of entry, and the field that its venue goes into. */
function entryOf({ type }: Citation): { kind: string; venue: string } {
  if (type === 'paper-conference') return { kind: 'inproceedings', venue: 'booktitle' };
  if (type === 'article-journal') return { kind: 'article', venue: 'journal' };
  if (type === 'webpage') return { kind: 'online', venue: 'organization' };
  return { kind: 'misc', venue: 'howpublished' };
}

/** One entry. Its fields are those of biblatex; BibTeX's own styles know all that they print of them. */
function entry(citation: Citation): string {
  const { kind, venue } = entryOf(citation);
  const { issued, accessed, custom, DOI, URL: url, author } = citation;
  const original = citation['original-date'];
  const title = citation['original-title'];
  const day = issued && issued['date-parts'][0].length > 1;
  const fields: [name: string, value: string | undefined][] = [
    ['author', author?.map(bibtexName).join(' and ')],
    ['title', texTitle(citation.title)],
    ['origtitle', title && texTitle(title)],
    [venue, citation['container-title'] && texText(citation['container-title'])],
    ['entrysubtype', citation.genre],
    [day ? 'date' : 'year', issued && dateText(issued)],
    ['origdate', original && dateText(original)],
    ['eprint', custom.arxiv && texVerbatim(custom.arxiv)],
    ['archiveprefix', custom.arxiv && 'arXiv'],
    ['openreview', custom.openreview && texVerbatim(custom.openreview)],
    ['doi', DOI && texVerbatim(DOI)],
    ['url', url && texVerbatim(url)],
    ['urldate', accessed && dateText(accessed)],
    ['annotation', citation.annote && texText(citation.annote)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${kind}{${citation.id},\n${lines.join('')}}\n`;
}

/** References for LaTeX: a `.bib` file for biblatex and BibTeX, in UTF-8. */
export function bibtex(citations: readonly Citation[]): string {
  return citations.map(entry).join('\n');
}
