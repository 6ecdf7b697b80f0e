/** What a paper is known by, as one key each: its number at arXiv, its id at OpenReview, its DOI. All readers take a text without anything around it. */

// https://info.arxiv.org/help/arxiv_identifier.html: four digits behind the point until 2014, five from 2015; a version may follow.
const NUMBER = /^(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})(?:v\d+)?$/i;
// Until March 2007: an archive, perhaps with a class of subjects that says nothing more, and seven digits.
const OLD_NUMBER = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z-]+)?\/((?:9[1-9]|0[0-7])(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/i;
const FIRST_YEAR = 7;
const FIVE_DIGITS_FROM = 15;

/** The key of a number of arXiv's present scheme, `arxiv:2010.05334`, whatever its version. */
export function newArxivKey(text: string): string | undefined {
  const [, year = '', month = '', digits = ''] = NUMBER.exec(text) ?? [];
  if (digits.length !== (Number(year) < FIVE_DIGITS_FROM ? 4 : 5) || Number(year) < FIRST_YEAR) return undefined;
  return `arxiv:${year}${month}.${digits}`;
}

/** The key of a number of either scheme: math.GT/0309136 is `arxiv:math/0309136`. */
export function arxivKey(text: string): string | undefined {
  const bare = text.replace(/\.(pdf|html?|ps|tex)$/i, '');
  const [, archive, digits] = OLD_NUMBER.exec(bare) ?? [];
  return newArxivKey(bare) ?? (archive && digits ? `arxiv:${archive.toLowerCase()}/${digits}` : undefined);
}

/** The key of an id at OpenReview. Letters of its other case are another paper's. */
export function openReviewKey(id: string): string | undefined {
  return /^[\w-]+$/.test(id) ? `openreview:${id}` : undefined;
}

/** What publishers append to a DOI in their addresses. */
const VIEW = /(?:\/(?:full|abstract|pdf|epdf|epub|meta|html|references|summary|fulltext)|\.(?:pdf|full|abstract|html?|short|long))+$/i;

/**
 * The key of a DOI, which has no letter case; for one that arXiv gives out, that of its number. `inAddress`: what a
 * publisher's address says behind it is left out.
 */
export function doiKey(text: string, inAddress: boolean): string | undefined {
  const found = /^10\.\d{4,9}\/\S+$/.exec(text)?.[0].toLowerCase();
  if (found === undefined) return undefined;
  const whole = inAddress ? found.replace(/\/+$/, '').replace(VIEW, '') : found;
  // These preprint servers' addresses have the version behind the DOI, which has none.
  const doi = /^10\.1101\//.test(whole) ? whole.replace(/v\d+(\..*)?$/, '') : whole;
  const number = /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1];
  return (number && arxivKey(number)) ?? `doi:${doi}`;
}
