import { parseItemRef, printItemRef } from '../../archive/item-ref.ts';
import { sameName } from '../../relations/person-names.ts';
import { indexArchive } from '../archive-index.ts';
import { archiveLineage, archivePeople } from '../archive-relations.ts';
import { faultAt, type Fault } from '../faults.ts';
import type { ArchiveFiles } from '../read-archive.ts';
import type { People } from '../settings-schema.ts';

type SettledPerson = People['people'][number];

/** What must hold of the people that are settled by hand: their items are there and theirs, and no two people have one id. */
export function checkPeople(files: ArchiveFiles): Fault[] {
  // Lineage is not computed for a table that settles nobody.
  if (!files.people || files.people.value.people.length === 0) return [];
  const { file, value } = files.people;
  const index = indexArchive(files);
  const lineage = archiveLineage(index);
  const written = lineage.items.flatMap(({ authors }) => authors);
  const namesOf = ({ name, spellings }: SettledPerson) => [name, ...spellings];
  const has = (authors: readonly string[], person: SettledPerson) =>
    authors.some((author) => namesOf(person).some((name) => sameName(name, author)));

  const items = value.people.flatMap((person, at) =>
    (person.items ?? []).flatMap((text, place): Fault[] => {
      const path = ['people', at, 'items', place];
      const ref = parseItemRef(text);
      const item = ref && index.items.get(printItemRef(ref));
      if (!item) return [faultAt(file, path, `no item ${text} is in the archive: write issue/item like 2020-w48/few-shot-gan`)];
      if (has(item.paper?.authors ?? [], person)) return [];
      return [faultAt(file, path, `${text} has no author called ${namesOf(person).join(' or ')}: name another item, or add the spelling`)];
    }),
  );
  const unknown = value.people.flatMap((person, at): Fault[] =>
    has(written, person)
      ? []
      : [faultAt(file, ['people', at, 'name'], `nobody in the archive is called ${namesOf(person).join(' or ')}: remove it`, 'warning')],
  );
  const people = archivePeople(lineage, value.people);
  const ids = value.people.flatMap(({ id }, at): Fault[] => {
    const path = ['people', at, 'id'];
    const places = value.people.flatMap((other, place) => (other.id === id ? [place] : []));
    if (places.length > 1) return places[0] === at ? [] : [faultAt(file, path, `person ${id} is there twice`)];
    const own = people.filter((person) => person.id === id);
    return own.length > 1
      ? [faultAt(file, path, `${id} is also the id of another ${own[1]?.name ?? ''}: give one of the two another id, also in this file`)]
      : [];
  });
  return [...items, ...unknown, ...ids];
}
