/** Citation.js, which reads the formats that we write: what it reads is compared with what was written. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Citation, CitedName } from '../../src/citing/citation.ts';
import { wholeFamily } from '../../src/citing/name-text.ts';

/** A reference as it is read from a file, with the fields that CSL-JSON has. */
export type ReadReference = Record<string, unknown>;

/** All references of a file, in its order. */
export function readReferences(text: string): ReadReference[] {
  return text.trim() === '' ? [] : plugins.input.chain(text, { generateGraph: false });
}

/** The entries of a BibTeX file with all their fields as they are written, also those that CSL-JSON has no place for. */
export function readEntries(text: string): { type: string; label: string; properties: Record<string, string> }[] {
  return plugins.input.chainLink(text);
}

/** Those of a reference's fields that have a value. */
function filled(fields: Record<string, unknown>): ReadReference {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const BIBTEX_TYPES: Readonly<Record<Citation['type'], string>> = {
  'paper-conference': 'paper-conference',
  'article-journal': 'article-journal',
  article: 'document',
  webpage: 'webpage',
};

/** An address as Citation.js gives it back. */
const encoded = (url: string | undefined) => (url !== undefined && decodeURI(url) === url ? encodeURI(url) : url);

const literalInBibtex = (name: CitedName): CitedName => (name.literal === undefined ? name : { family: name.literal });

/** What is to be read from a citation's entry in BibTeX: everything, in its terms. */
export function inBibtex(citation: Citation): ReadReference {
  const site = citation.type === 'webpage';
  const { id, title, annote, issued, accessed, genre, DOI } = citation;
  const place = citation['container-title'];
  return filled({
    id,
    'citation-key': id,
    type: BIBTEX_TYPES[citation.type],
    title,
    'original-title': citation['original-title'],
    author: citation.author?.map(literalInBibtex),
    'container-title': site || citation.type === 'article' ? undefined : place,
    publisher: site ? place : undefined,
    genre,
    issued,
    'original-date': citation['original-date'],
    accessed,
    DOI,
    URL: encoded(citation.URL),
    annote,
  });
}

const RIS_TYPES = { ...BIBTEX_TYPES, article: 'manuscript' };

function nameInRis(name: CitedName): CitedName {
  if (name.literal !== undefined) return name.literal.includes(' ') ? name : { family: name.literal };
  return { family: wholeFamily(name), ...(name.given ? { given: name.given } : {}), ...(name.suffix ? { suffix: name.suffix } : {}) };
}

/** What is to be read from a citation's record in RIS. Dates of access, numbers and years of preprints are read of its lines. */
export function inRis(citation: Citation): ReadReference {
  const conference = citation.type === 'paper-conference';
  const { id, title, issued, publisher, DOI, annote } = citation;
  const year = issued && { 'date-parts': [issued['date-parts'][0].slice(0, 1)] };
  return filled({
    id,
    type: RIS_TYPES[citation.type],
    title,
    author: citation.author?.map(nameInRis),
    // Of pages with a year the reference does not read where they are.
    [conference ? 'event-title' : 'container-title']: citation.type === 'webpage' && issued ? undefined : citation['container-title'],
    [conference ? 'event-date' : 'issued']: year,
    publisher,
    DOI,
    URL: citation.URL,
    note: annote,
  });
}

/** The fields of a reference that another one has too. */
export function sharedFields(read: ReadReference | undefined, wanted: ReadReference): ReadReference {
  return filled(Object.fromEntries(Object.keys(wanted).map((field) => [field, read?.[field]])));
}
