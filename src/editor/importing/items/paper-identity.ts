/** What an address says about the paper behind it. */
export interface PaperIdentity {
  ids: { arxiv?: string; openreview?: string; doi?: string };
  year?: number;
  /** Something about the address that cannot be right. */
  problem?: string;
}

/** Sites of proceedings whose addresses name the year of the paper. */
const PROCEEDINGS = /(^|\.)(nips\.cc|neurips\.cc|thecvf\.com|ecva\.net|aclweb\.org|aclanthology\.org|ijcai\.org|roboticsproceedings\.org)$/;

function arxivIdentity(path: string): PaperIdentity | undefined {
  const found = /^\/(?:abs|pdf|html|format|ps)\/(\d{4}\.\d{3,6}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?$/.exec(path)?.[1];
  if (found === undefined) return undefined;
  const digits = found.replace(/^.*\//, '');
  const [years, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  const year = years > 90 ? 1900 + years : 2000 + years;
  // arXiv's numbers have four digits after the point until 2014 and five from 2015 (https://info.arxiv.org/help/arxiv_identifier.html).
  const wanted = year >= 2015 ? 5 : 4;
  if (month < 1 || month > 12 || (!found.includes('/') && digits.length !== 5 + wanted)) {
    return { ids: {}, problem: `${found} is not an arXiv number: look the paper up and correct the address` };
  }
  return { ids: { arxiv: found }, year };
}

function doiOf(url: URL): string | undefined {
  const found = /10\.\d{4,9}\/[\w.()/:;-]+/.exec(decodeURI(url.pathname))?.[0];
  if (found === undefined) return /(^|\.)nature\.com$/.test(url.hostname) ? natureDoi(url.pathname) : undefined;
  const bare = found.replace(/\/?(full|abstract|pdf|epdf|meta|html)$/i, '').replace(/\.(pdf|full|html?)$/i, '');
  // A preprint server appends the version to the DOI in its addresses.
  return /(bio|med)rxiv\.org$/.test(url.hostname) ? bare.replace(/v\d+(\..*)?$/, '') : bare;
}

function natureDoi(path: string): string | undefined {
  const name = /^\/articles\/(s?\d[\w-]+|[a-z]+\d+)$/.exec(path)?.[1];
  return name && `10.1038/${name}`;
}

function yearIn(url: URL, doi: string | undefined): number | undefined {
  const dated = doi && /^10\.1101\/((?:19|20)\d{2})\.\d{2}\.\d{2}\./.exec(doi)?.[1];
  if (dated) return Number(dated);
  if (!PROCEEDINGS.test(url.hostname)) return undefined;
  const years = new Set((url.pathname.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Reads arXiv, OpenReview and DOI numbers and the year out of an absolute address; nothing is looked up. Gives empty `ids` where it names no paper. */
export function paperIdentity(address: string): PaperIdentity {
  if (!URL.canParse(address)) return { ids: {} };
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  if (/(^|\.)arxiv\.org$/.test(host)) return arxivIdentity(url.pathname) ?? { ids: {} };
  if (host === 'openreview.net') {
    const id = url.searchParams.get('id');
    return id && /^[\w-]+$/.test(id) ? { ids: { openreview: id } } : { ids: {} };
  }
  let doi: string | undefined;
  try {
    doi = doiOf(url);
  } catch {
    doi = undefined; // an address with a broken percent code names no DOI
  }
  const year = yearIn(url, doi);
  return { ids: doi ? { doi } : {}, ...(year ? { year } : {}) };
}

/** Whether an address is known to be a paper's. */
export function isPaper(identity: PaperIdentity): boolean {
  return Object.keys(identity.ids).length > 0;
}
