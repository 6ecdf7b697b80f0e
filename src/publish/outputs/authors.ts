import { authorDataPath } from '../../archive/data-paths.ts';
import type { PublishedAuthor, PublishedAuthors } from '../../archive/published.ts';
import { grouped } from '../../relations/groups.ts';
import type { Person } from '../../relations/people.ts';
import { defined } from '../localizing/defined.ts';
import { listedItem } from '../localizing/items.ts';
import { topicLabel } from '../localizing/labels.ts';
import { localizerOf, type Localizer } from '../localizing/localizer.ts';
import { authorLabel, frequent, siteAuthors, type SiteAuthors } from '../relating/authors.ts';
import type { Output } from '../site.ts';
import { belowData, entryJson } from './data-file.ts';

/** So many co-authors are named. */
const COAUTHORS = 20;

function publishAuthor(person: Person, { authorsOf, itemOf }: SiteAuthors, localizer: Localizer): PublishedAuthor {
  const { id, name, spellings } = person;
  const items = person.items.flatMap((ref) => itemOf(ref) ?? []);
  const topics = [...grouped(items, ({ item }) => [...new Set(item.topics)])].sort(
    ([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1),
  );
  const others = frequent(person.items.flatMap((ref) => authorsOf(ref).filter((other) => other !== person)));
  return defined<PublishedAuthor>({
    id,
    name,
    spellings: spellings.filter((spelling) => spelling !== name),
    items: items.toReversed().map(({ item, edition }) => listedItem(item, edition, localizer)),
    topics: topics.map(([topic, own]) => ({ ...topicLabel(topic, localizer), count: own.length })),
    coauthors: others.slice(0, COAUTHORS).map(({ person: other, count }) => ({ ...authorLabel(other), shared: count })),
    moreCoauthors: others.length > COAUTHORS ? others.length - COAUTHORS : undefined,
  });
}

/** Authors with two items or more: `data/<language>/authors.json`, and each in `data/<language>/authors/yang-song.json`. */
export const authors: Output = (site) => {
  const own = siteAuthors(site);
  return belowData(
    site.settings.languages.flatMap((language) => {
      const localizer = localizerOf(site, language);
      const list: PublishedAuthors = { authors: own.pages.map(({ id, name, items }) => ({ id, name, items: items.length })) };
      return [
        entryJson(`${language}/authors.json`, list),
        ...own.pages.map((person) => entryJson(authorDataPath(language, person.id), publishAuthor(person, own, localizer))),
      ];
    }),
  );
};
