import { expect, test } from 'vitest';
import { formatFault } from '../../src/source/faults.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { archiveFolder, issue, item, smallArchive } from './archive-folder.ts';

/** The small archive with two items by people of one name, and with what is settled of people. */
function withPeople(people: readonly object[]) {
  const by = (id: string, authors: string[]) => item(id, { paper: { title: `On ${id}`, authors } });
  return {
    ...smallArchive(),
    'issues/2020-w49.json': issue(49, '2020-11-29', [by('three', ['Yi Yang', 'Łukasz Kaiser']), by('seven', ['Yi Yang'])]),
    'people.json': { people },
  };
}

const faultsOf = (people: readonly object[]) => readArchive(archiveFolder(withPeople(people))).faults.map(formatFault);

test('what is settled of people is valid: a spelling, and whose items are whose', () => {
  const settled = [
    { id: 'yi-yang-2', name: 'Yi Yang', items: ['2020-w49/seven'] },
    { id: 'lukasz-kaiser', name: 'Łukasz Kaiser', spellings: ['Lucasz Kaiser'] },
  ];
  expect(faultsOf(settled)).toEqual([]);
});

test.each<[string, object[], string]>([
  [
    'an item that is not there',
    [{ id: 'yi', name: 'Yi Yang', items: ['2020-w49/eight'] }],
    'people[0].items[0]: no item 2020-w49/eight is',
  ],
  [
    'an item of other people',
    [{ id: 'yi', name: 'Yi Yang', items: ['2020-w48/one'] }],
    'people[0].items[0]: 2020-w48/one has no author called Yi Yang',
  ],
  [
    'an id that stands there twice',
    [
      { id: 'yi', name: 'Yi Yang', items: ['2020-w49/three'] },
      { id: 'yi', name: 'Yi Yang', items: ['2020-w49/seven'] },
    ],
    'people[1].id: person yi is there twice',
  ],
  [
    'an id that another one has by the name',
    [{ id: 'yi-yang', name: 'Yi Yang', items: ['2020-w49/three'] }],
    'people[0].id: yi-yang is also the id of another Yi Yang',
  ],
  ['somebody whom no item names', [{ id: 'nobody', name: 'No Body' }], 'nobody in the archive is called No Body'],
  ['an id that is none', [{ id: 'Yi Yang', name: 'Yi Yang' }], 'people[0].id'],
])('%s is named, with its line', (_name, people, message) => {
  const faults = faultsOf(people);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(message);
  expect(faults[0]).toMatch(/people\.json:\d+/);
});
