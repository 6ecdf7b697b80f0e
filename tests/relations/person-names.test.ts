import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeOne, meetingKeys, readName, spellingsOf } from '../../src/relations/person-names.ts';

test.each([
  ['Schölkopf, Bernhard', 'bernhard scholkopf'],
  ['Hong-Yuan Mark Liao', 'hong yuan mark liao'],
  ['J. N. M. Pinkney', 'j n m pinkney'],
  ['李飞飞', '李飞飞'],
  ['Σωκράτης Παπαδόπουλος', 'σωκρατησ παπαδοπουλοσ'],
  ['…', ''],
])('%s is read as its words in the order of speech', (name, words) => {
  expect(readName(name).words.join(' ')).toBe(words);
});

test('letters with an accent are also spelt out, as keyboards without them do', () => {
  expect(spellingsOf('Bernhard Schölkopf')).toEqual(['bernhard scholkopf', 'bernhard schoelkopf']);
  expect(spellingsOf('Jürgen Schmidhuber')).toContain('juergen schmidhuber');
  expect(spellingsOf('Hervé Jégou')).toEqual(['herve jegou']);
});

test.each([
  ['J. Pinkney', 'Justin Pinkney', true],
  ['Justin Pinkney', 'Justin N. M. Pinkney', true],
  ['J. M. Pinkney', 'Justin N. M. Pinkney', true],
  ['Pinkney', 'Justin Pinkney', true],
  ['Song Yang', 'Yang Song', true],
  ['K. Pinkney', 'Justin Pinkney', false],
  ['Justin Pink', 'Justin Pinkney', false],
  ['Justin M. N. Pinkney', 'Justin N. M. Pinkney', true],
  ['Justin', 'Justin Pinkney', false],
  ['Yi Yang', 'Yinfei Yang', false],
  ['N. Pinkney', 'Justin N. Pinkney', false],
])('%s may be %s: %s', (a, b, may) => {
  expect(mayBeOne(readName(a), readName(b))).toBe(may);
  expect(mayBeOne(readName(b), readName(a))).toBe(may);
});

test('names that may be one meet', () => {
  const word = fc.constantFrom('a', 'an', 'ada', 'j', 'jo', 'jon', 'li', 'wei', '伟', '𝒜', '李');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => ({ name: words.join(' '), words }));
  fc.assert(
    fc.property(name, name, (a, b) => {
      fc.pre(a.name !== b.name && mayBeOne(a, b));
      expect(meetingKeys(a).others.some((key) => meetingKeys(b).own.includes(key))).toBe(true);
    }),
    { numRuns: 2000, maxSkipsPerRun: 1000 },
  );
});
