import { defined } from '../archive/defined.ts';
import type { Language, Text } from '../archive/languages.ts';
import { localText } from '../archive/languages.ts';
import type { Venue } from '../archive/venues.ts';
import { identitiesOf } from '../archive/work-identity.ts';
import { citedDay, citedYear, type Citation, type CitedType } from './citation.ts';
import { readCitedName } from './names.ts';

/** What is read of an item, as an editor writes it. */
export interface CitedItem {
  id: string;
  url?: string | undefined;
  headline: Text;
  paper?:
    | {
        title: string;
        authors?: readonly string[] | undefined;
        year?: number | undefined;
        venue?: Venue | undefined;
        ids?: { arxiv?: string | undefined; openreview?: string | undefined; doi?: string | undefined } | undefined;
      }
    | undefined;
  card?: { title: Text; site: string } | undefined;
}

/** What an item does not say of itself. */
export interface CitedContext {
  key: string;
  /** Its reference: `2020-w48/few-shot-gan`. */
  ref: string;
  /** The first day of its week or month: `YYYY-MM-DD`. */
  day: string;
  /** The language of the page, and the first one of the archive. */
  language: Language;
  ownLanguage: Language;
  /** The newsletter's title, and the item's address on its page: what is cited where an item has no link. */
  newsletter: string;
  address: string;
}

const TYPES: Readonly<Record<NonNullable<Venue['kind']>, CitedType>> = {
  conference: 'paper-conference',
  workshop: 'paper-conference',
  journal: 'article-journal',
};

/** A paper's numbers: those that it is given, else those that its address has. */
function idsOf({ url, paper }: CitedItem): { arxiv: string | undefined; openreview: string | undefined; doi: string | undefined } {
  const keys = identitiesOf({ url, paper });
  const inKeys = (kind: string) => keys.find((key) => key.startsWith(`${kind}:`))?.slice(kind.length + 1);
  return {
    arxiv: paper?.ids?.arxiv ?? inKeys('arxiv'),
    openreview: paper?.ids?.openreview ?? inKeys('openreview'),
    doi: paper?.ids?.doi ?? inKeys('doi'),
  };
}

function paperCitation(item: CitedItem, paper: NonNullable<CitedItem['paper']>, context: CitedContext): Citation {
  const { venue, year } = paper;
  const { arxiv, openreview, doi } = idsOf(item);
  const published = venue?.year ?? year;
  const preprint = year !== published ? year : undefined;
  const place = arxiv === undefined ? openreview && 'OpenReview' : 'arXiv';
  const number = arxiv ?? openreview;
  return defined<Citation>({
    id: context.key,
    type: (venue?.kind && TYPES[venue.kind]) ?? 'article',
    title: paper.title,
    author: paper.authors?.map(readCitedName),
    'container-title': venue?.name,
    genre: venue?.kind === 'workshop' ? 'workshop' : undefined,
    issued: published === undefined ? undefined : citedYear(published),
    'original-date': preprint === undefined ? undefined : citedYear(preprint),
    DOI: doi,
    URL: item.url,
    publisher: venue ? undefined : place,
    number: venue || !number ? undefined : `${place}:${number}`,
    archive: venue && place,
    archive_location: venue && number,
    annote: localText(item.headline, context.language)?.text,
    custom: { items: [context.ref], ...(arxiv ? { arxiv } : {}), ...(openreview ? { openreview } : {}) },
  });
}

/** What an item is in a list of references, on a page in one language. */
export function citationOf(item: CitedItem, context: CitedContext): Citation {
  if (item.paper) return paperCitation(item, item.paper, context);
  const inLanguage = (text: Text | undefined, language: Language) => localText(text, language)?.text;
  const name = item.card?.title ?? item.headline;
  const title = inLanguage(name, context.language) ?? item.id;
  const own = inLanguage(name, context.ownLanguage) ?? title;
  const day = citedDay(context.day);
  return defined<Citation>({
    id: context.key,
    type: 'webpage',
    title,
    'original-title': own === title ? undefined : own,
    'container-title': item.url === undefined ? context.newsletter : item.card?.site,
    // What has no link is the newsletter's own.
    issued: item.url === undefined ? day : undefined,
    accessed: day,
    URL: item.url ?? context.address,
    annote: item.card ? inLanguage(item.headline, context.language) : undefined,
    custom: { items: [context.ref] },
  });
}
