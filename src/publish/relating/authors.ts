import type { AuthorLabel } from '../../archive/published/authors.ts';
import { grouped } from '../../relations/groups.ts';
import type { Person } from '../../relations/people.ts';
import { readName } from '../../relations/person-names.ts';
import { remembered } from '../../relations/remembered.ts';
import { archiveItems, type HeldItem } from '../../source/archive-index.ts';
import { archivePeople } from '../../source/archive-relations.ts';
import { oncePerSite } from '../site.ts';
import { itemLineage } from './lineage.ts';

/** From so many items on, an author has a page. */
const LEAST_ITEMS = 2;

/** The authors of a site. */
export interface SiteAuthors {
  /** Those who have a page, by family name. */
  pages: readonly Person[];
  /** The page of the one whom an item (by its printed reference) calls so. */
  pageOf: (ref: string, name: string) => string | undefined;
  /** Those who wrote an item, each once. */
  authorsOf: (ref: string) => readonly Person[];
  /** An item by its printed reference. */
  itemOf: (ref: string) => HeldItem | undefined;
}

/** By family name, then by the whole; names in other scripts follow Latin ones. The same on every machine. */
const keyOfName = remembered((name) => {
  const { words } = readName(name);
  return [words.at(-1), ...words].join(' ');
});

const sortKey = ({ name }: Person) => keyOfName(name);

/** Who is named how, and links to what. */
export function authorLabel({ id, name, items }: Person): AuthorLabel {
  return items.length >= LEAST_ITEMS ? { name, id } : { name };
}

/** How often each of several people occurs, the most frequent first. */
export function frequent(people: Iterable<Person>): { person: Person; count: number }[] {
  return [...grouped(people, ({ id }) => [id]).values()]
    .flatMap((each) => (each[0] ? [{ person: each[0], count: each.length }] : []))
    .sort((a, b) => b.count - a.count || (sortKey(a.person) < sortKey(b.person) ? -1 : 1));
}

/** Who wrote the papers of a site: computed once a build. */
export const siteAuthors = oncePerSite((site): SiteAuthors => {
  const people = archivePeople(itemLineage(site), site.people);
  const byItem = grouped(people, ({ items }) => items);
  const held = new Map(archiveItems(site.index).map((each) => [each.ref, each]));
  const pages = people.filter(({ items }) => items.length >= LEAST_ITEMS).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return {
    pages,
    pageOf: (ref, name) => {
      const person = byItem.get(ref)?.find(({ spellings }) => spellings.includes(name));
      return person && authorLabel(person).id;
    },
    authorsOf: (ref) => byItem.get(ref) ?? [],
    itemOf: (ref) => held.get(ref),
  };
});
