import { readChoice, writeChoice } from '../../design/links/address-choice.ts';
import { labelKey } from '../labels/label-name.ts';
import type { KeptEntry } from './kept-entries.ts';

/** Which of what is kept is shown: all that was saved, noted on or labelled, or one of these; what is read only where asked for. */
export const KEPT_KINDS = ['kept', 'saved', 'noted', 'labelled', 'read'] as const;

/** Which of what is kept is shown. */
export type KeptKind = (typeof KEPT_KINDS)[number];

/** What entries can be narrowed by, as the address names it: `?label=read+later&topic=gan`. */
export const KEPT_FACETS = ['label', 'week', 'section', 'topic', 'author'] as const;

/** Something that entries can be narrowed by. */
export type KeptFacet = (typeof KEPT_FACETS)[number];

/** What the address narrows the list to. */
export interface KeptFilter {
  kind: KeptKind;
  facets: Readonly<Partial<Record<KeptFacet, string>>>;
}

const KIND = 'show';

/** Reads which entries an address asks for. */
export function readKeptFilter(params: URLSearchParams): KeptFilter {
  const facets = KEPT_FACETS.flatMap((facet): [KeptFacet, string][] => {
    const value = params.get(facet);
    return value ? [[facet, facet === 'label' ? labelKey(value) : value]] : [];
  });
  return { kind: readChoice(params, KEPT_KINDS, KIND), facets: Object.fromEntries(facets) };
}

/** A copy of an address's parameters with another kind in it. */
export function writeKeptKind(params: URLSearchParams, kind: KeptKind): URLSearchParams {
  return writeChoice(params, KEPT_KINDS, kind, KIND);
}

/** A copy of an address's parameters narrowed to a value of a facet, or, where it is undefined, no longer. */
export function writeKeptFacet(params: URLSearchParams, facet: KeptFacet, value: string | undefined): URLSearchParams {
  const written = new URLSearchParams(params);
  if (value === undefined) written.delete(facet);
  else written.set(facet, value);
  return written;
}

/** The values of a facet that an entry has; an empty one where it has none. */
export function valuesOf({ ref, item, labels }: KeptEntry, facet: KeptFacet): readonly string[] {
  const values = {
    label: () => labels.map(({ key }) => key),
    week: () => [ref.edition],
    section: () => [item.section],
    topic: () => item.topics,
    author: () => item.authors ?? [],
  }[facet]();
  return values.length > 0 ? values : [''];
}

const IS: Record<KeptKind, (entry: KeptEntry) => boolean> = {
  kept: ({ saved, note, labels }) => saved || note !== '' || labels.length > 0,
  saved: ({ saved }) => saved,
  noted: ({ note }) => note !== '',
  labelled: ({ labels }) => labels.length > 0,
  read: ({ read }) => read,
};

/** The entries of a kind. */
export function ofKind(entries: readonly KeptEntry[], kind: KeptKind): KeptEntry[] {
  return entries.filter(IS[kind]);
}

/** The entries that an address asks for. */
export function filtered(entries: readonly KeptEntry[], { kind, facets }: KeptFilter): KeptEntry[] {
  const wanted = Object.entries(facets) as [KeptFacet, string][];
  return ofKind(entries, kind).filter((entry) => wanted.every(([facet, value]) => valuesOf(entry, facet).includes(value)));
}
