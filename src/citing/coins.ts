import { dateText, type Citation, type CitedName } from './citation.ts';
import { wholeFamily } from './name-text.ts';

type Params = [key: string, value: string | undefined][];

/** What an OpenURL's description says by the kind of work: each has a form of its own for titles. */
function titleParams(citation: Citation): Params {
  const { type, title, publisher, URL: url } = citation;
  const place = citation['container-title'];
  const format = (name: string): [string, string] => ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${name}`];
  const inContainer = (name: string, genre: string, container: string): Params => [
    format(name),
    ['rft.genre', genre],
    ['rft.atitle', title],
    [container, place],
  ];
  if (type === 'paper-conference') return inContainer('book', 'proceeding', 'rft.btitle');
  if (type === 'article-journal') return inContainer('journal', 'article', 'rft.jtitle');
  return [
    format('dc'),
    // Dublin Core leaves the words to its users: those of Zotero, which reads them.
    ['rft.type', type === 'article' ? 'preprint' : 'webpage'],
    ['rft.title', title],
    ['rft.source', place],
    ['rft.publisher', publisher],
    ['rft.identifier', url],
  ];
}

function authorParams([first, ...more]: readonly CitedName[]): Params {
  if (first === undefined) return [];
  const person = (name: CitedName): [string, string] =>
    name.literal === undefined ? ['rft.au', [wholeFamily(name), name.given].filter(Boolean).join(', ')] : ['rft.aucorp', name.literal];
  const parts: Params =
    first.literal === undefined
      ? [
          ['rft.aulast', wholeFamily(first)],
          ['rft.aufirst', first.given],
        ]
      : [];
  return [...parts, ...[first, ...more].map(person)];
}

/**
 * A work as an OpenURL ContextObject (Z39.88-2004, keys and values): what stands in the `title` of a span of the class `Z3988`,
 * which Zotero and others look for in pages (COinS, https://www.ocoins.info).
 */
export function coins(citation: Citation): string {
  const { author = [], issued, custom, DOI, URL: url } = citation;
  const params: Params = [
    ['ctx_ver', 'Z39.88-2004'],
    ...titleParams(citation),
    ['rft.date', issued && dateText(issued)],
    ...authorParams(author),
    ['rft_id', DOI && `info:doi/${DOI}`],
    ['rft_id', custom.arxiv && `info:arxiv/${custom.arxiv}`],
    ['rft_id', url],
  ];
  return new URLSearchParams(params.filter((each): each is [string, string] => !!each[1])).toString();
}
