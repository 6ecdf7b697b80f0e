import { describe, expect, test } from 'vitest';
import type { CitedName } from '../../src/citing/citation.ts';
import { spokenName } from '../../src/citing/name-text.ts';
import { readCitedName } from '../../src/citing/names.ts';

describe('a name is read as', () => {
  test.each<[written: string, name: CitedName]>([
    ['Pierre Foret', { given: 'Pierre', family: 'Foret' }],
    ['Justin N. M. Pinkney', { given: 'Justin N. M.', family: 'Pinkney' }],
    ['Aaron van den Oord', { given: 'Aaron', 'non-dropping-particle': 'van den', family: 'Oord' }],
    ['van den Oord, Aaron', { given: 'Aaron', 'non-dropping-particle': 'van den', family: 'Oord' }],
    ['Nando de Freitas', { given: 'Nando', 'non-dropping-particle': 'de', family: 'Freitas' }],
    ['Luc Van Gool', { given: 'Luc', family: 'Van Gool' }],
    ['Vincent Le Guen', { given: 'Vincent', family: 'Le Guen' }],
    ['Quoc V. Le', { given: 'Quoc V.', family: 'Le' }],
    ['Anh Van Nguyen', { given: 'Anh Van', family: 'Nguyen' }],
    ['Blaise Agüera y Arcas', { given: 'Blaise', family: 'Agüera y Arcas' }],
    ['Le Song', { given: 'Le', family: 'Song' }],
    ['Qingyao Ai', { given: 'Qingyao', family: 'Ai' }],
    ['danah boyd', { given: 'danah', family: 'boyd' }],
    ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['Sammy Davis, Jr.', { given: 'Sammy', family: 'Davis', suffix: 'Jr.' }],
    ['King, Jr., Martin Luther', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['John Doe III', { given: 'John', family: 'Doe', suffix: 'III' }],
    ["Conan O'Brien", { given: 'Conan', family: "O'Brien" }],
    ['Íñigo  López-de-Mendoza', { given: 'Íñigo', family: 'López-de-Mendoza' }],
  ])('%s', (written, name) => {
    expect(readCitedName(written)).toEqual(name);
  });

  test.each<[written: string, name: CitedName]>([
    ['王小明', { family: '王', given: '小明' }],
    ['李娜', { family: '李', given: '娜' }],
    ['欧阳娜娜', { family: '欧阳', given: '娜娜' }],
    ['山田 太郎', { family: '山田', given: '太郎' }],
    ['김철수', { family: '김', given: '철수' }],
    ['남궁민수', { family: '남궁', given: '민수' }],
    ['Лев Толстой', { given: 'Лев', family: 'Толстой' }],
    ['Γιώργος Σεφέρης', { given: 'Γιώργος', family: 'Σεφέρης' }],
    ['محمد علي', { given: 'محمد', family: 'علي' }],
    ['अमर्त्य सेन', { given: 'अमर्त्य', family: 'सेन' }],
  ])('that of a person in another script: %s', (written, name) => {
    expect(readCitedName(written)).toEqual(name);
  });

  test.each([
    'OpenAI',
    'Madonna',
    'The LIGO Scientific Collaboration',
    'Google Research',
    'Stanford University',
    'Meta AI',
    'BigScience Workshop Contributors',
    '清华大学',
    '列夫·托尔斯泰',
    'さくらももこ',
    'AT&T Labs',
    'a, b, c, d',
  ])('one that stands as it is: %s', (written) => {
    expect(readCitedName(written)).toEqual({ literal: written });
  });
});

test.each(['Aaron van den Oord', 'Luc Van Gool', 'Martin Luther King Jr.', '王小明', 'OpenAI', 'Лев Толстой', 'Blaise Agüera y Arcas'])(
  'a name is spoken as it was written: %s',
  (written) => {
    expect(spokenName(readCitedName(written))).toBe(written);
  },
);
