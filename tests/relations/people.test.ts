import { describe, expect, test } from 'vitest';
import { KEBAB } from '../../src/archive/ids.ts';
import type { AuthoredItem } from '../../src/relations/join-names.ts';
import { peopleOf, personId } from '../../src/relations/people.ts';

let count = 0;
const paper = (authors: string[], work = `work-${++count}`, ref = `2020-w40/${work}-${++count}`): AuthoredItem => ({ ref, authors, work });
const names = (items: AuthoredItem[]) => peopleOf(items).map(({ spellings }) => spellings);

describe('people', () => {
  test('are one where names differ in accents, case, hyphens or "Family, Given"', () => {
    const items = [
      paper(['Hervé Jégou']),
      paper(['Herve Jegou']),
      paper(['JÉGOU, Hervé']),
      paper(['Bernhard Schölkopf']),
      paper(['Bernhard Schoelkopf']),
    ];
    expect(names(items)).toEqual([
      ['Hervé Jégou', 'Herve Jegou', 'JÉGOU, Hervé'],
      ['Bernhard Schölkopf', 'Bernhard Schoelkopf'],
    ]);
  });

  test('are one where both spellings stand on the same work', () => {
    expect(names([paper(['J. Pinkney', 'D. Adler'], 'swap'), paper(['Justin Pinkney', 'Doron Adler'], 'swap')])).toEqual([
      ['J. Pinkney', 'Justin Pinkney'],
      ['D. Adler', 'Doron Adler'],
    ]);
  });

  test('are one where the archive has one name that the initials may stand for, and both wrote with the same person', () => {
    expect(names([paper(['Quoc V. Le', 'Hieu Pham']), paper(['Q. Le', 'Hieu Pham'])])).toContainEqual(['Quoc V. Le', 'Q. Le']);
  });

  test('stay two where the initials may stand for two of them, or where nobody wrote with both', () => {
    expect(names([paper(['Yi Yang', 'A B']), paper(['Yu Yang', 'A B']), paper(['Y. Yang', 'A B'])])).toHaveLength(4);
    expect(names([paper(['Quoc V. Le', 'Hieu Pham']), paper(['Q. Le', 'Someone Else'])])).toHaveLength(4);
  });

  test('stay two who wrote a paper together, however alike their names', () => {
    expect(names([paper(['Yang Song', 'Song Yang', 'Y. Song'])])).toHaveLength(3);
  });

  test('are called by the fullest of their spellings, and have their items in order', () => {
    const [person] = peopleOf([paper(['J. Pinkney'], 'swap', '2020-w40/a'), paper(['Justin N. M. Pinkney'], 'swap', '2020-w48/b')]);
    expect(person).toEqual({
      id: 'justin-n-m-pinkney',
      name: 'Justin N. M. Pinkney',
      spellings: ['J. Pinkney', 'Justin N. M. Pinkney'],
      items: ['2020-w40/a', '2020-w48/b'],
    });
  });

  test('who share a name are told apart by a table of an editor, and spellings that nothing ties are joined by it', () => {
    const items = [
      paper(['Lei Zhang'], 'a', 'w/a'),
      paper(['Lei Zhang'], 'b', 'w/b'),
      paper(['Ekin Cubuk'], 'c', 'w/c'),
      paper(['Ekin Dogus Cubuk'], 'd', 'w/d'),
    ];
    const people = peopleOf(items, [
      { id: 'lei-zhang-microsoft', name: 'Lei Zhang', items: ['w/b'] },
      { name: 'Ekin D. Cubuk', spellings: ['Ekin Cubuk', 'Ekin Dogus Cubuk'] },
    ]);
    expect(people.map(({ id, name, items: own }) => [id, name, own])).toEqual([
      ['lei-zhang', 'Lei Zhang', ['w/a']],
      ['lei-zhang-microsoft', 'Lei Zhang', ['w/b']],
      ['ekin-d-cubuk', 'Ekin D. Cubuk', ['w/c', 'w/d']],
    ]);
  });

  test('is short enough for a file’s name, however long the person’s is, and still its own', () => {
    const long = 'Quantenchromodynamik '.repeat(20);
    const ids = [`${long}One`, `${long}Two`, '李'.repeat(60)].map(personId);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{60,120}$/);
    expect(new Set(ids).size).toBe(3);
    expect(personId(`${long}One`)).toBe(ids[0]);
  });

  test('have no id that is the name of a page or a file of another meaning', () => {
    expect(['Index', '404', 'By Name', 'Con', 'Aux', 'Lpt1', 'Indexer', 'Con Con'].map(personId)).toEqual([
      'index-author',
      '404-author',
      'by-name-author',
      'con-author',
      'aux-author',
      'lpt1-author',
      'indexer',
      'con-con',
    ]);
  });

  test('have ids of letters and digits of any script', () => {
    expect(['Hong-Yuan Mark Liao', '李飞飞', "Pierre O'Neil"].map(personId)).toEqual([
      'hong-yuan-mark-liao',
      'u674eu98deu98de',
      'pierre-o-neil',
    ]);
  });

  test('are none where a name has no letter', () => {
    expect(peopleOf([paper(['…'])])).toEqual([]);
  });
});

test('an id is of Latin letters and digits whatever the script', () => {
  const names = ['João Carreira', 'Łukasz Kaiser', '王伟', 'Дмитрий', 'Søren Ægir', '𠮷野'];
  const people = peopleOf(names.map((name, at) => ({ ref: `item-${at}`, authors: [name], work: `item-${at}` })));
  expect(people.map(({ id }) => id)).toEqual([
    'joao-carreira',
    'lukasz-kaiser',
    'u738bu4f1f',
    'u434u43cu438u442u440u438u438',
    'soren-aegir',
    'u20bb7u91ce',
  ]);
  expect(people.every(({ id }) => KEBAB.test(id))).toBe(true);
});
