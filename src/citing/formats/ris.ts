import { dateText, type Citation, type CitedName, type CitedType } from '../citation.ts';
import { wholeFamily } from '../name-text.ts';
import { oneLine } from './bibtex-text.ts';

/** The types of RIS (2011), in the form that all programs read. */
const TYPES: Readonly<Record<CitedType, string>> = {
  'paper-conference': 'CONF',
  'article-journal': 'JOUR',
  article: 'UNPB',
  webpage: 'ELEC',
};

/** `Family, Given, Suffix`. */
function risName(name: CitedName): string {
  if (name.literal !== undefined) return name.literal;
  return [wholeFamily(name), name.given, name.suffix].filter(Boolean).join(', ');
}

function record(citation: Citation): string {
  const { author = [], issued, accessed, custom, DOI, URL: url } = citation;
  const original = citation['original-date'];
  const { arxiv, openreview } = custom;
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[citation.type]],
    ['ID', citation.id],
    ...author.map((name): [string, string] => ['AU', risName(name)]),
    ['TI', citation.title],
    ['OT', citation['original-title']],
    ['T2', citation['container-title']],
    ['M3', citation.genre],
    ['PY', issued && dateText(issued).slice(0, 4)],
    ['OP', original && dateText(original)],
    ['PB', citation.publisher],
    ['DB', arxiv ? 'arXiv' : openreview && 'OpenReview'],
    ['AN', arxiv ? `arXiv:${arxiv}` : openreview && `OpenReview:${openreview}`],
    ['C1', arxiv && openreview && `OpenReview:${openreview}`],
    ['DO', DOI],
    ['UR', url],
    ['Y2', accessed && dateText(accessed, '/')],
    ['N1', citation.annote],
  ];
  const written = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

/** References for reference managers: RIS, in UTF-8, its lines ended as the format wants it. */
export function ris(citations: readonly Citation[]): string {
  return citations.map(record).join('\r\n');
}
