import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation, CitedName } from '../../src/citing/citation.ts';
import { CITATION_FORMATS } from '../../src/citing/formats/formats.ts';
import { readCitedName } from '../../src/citing/names.ts';
import { inBibtex, inRis, readEntries, readReferences, sharedFields } from './reference.ts';

const { bibtex, ris, text, markdown } = CITATION_FORMATS;

const paper = (more: Partial<Citation>): Citation => ({
  id: 'a2020b',
  type: 'article',
  title: 'T',
  custom: { items: ['2020-w48/a'] },
  ...more,
});
const titleOf = (title: string) => /^ {2}title = \{(.*)\},$/m.exec(bibtex.print([paper({ title })]))?.[1];

/** What texts of people and of machines have: signs of TeX, BibTeX, RIS and Markdown among letters of several scripts. */
const PIECES = [
  ...'\\ { } $ & % # _ ^ ~ " \' ` -- --- @ = , ; : . ? ! < > [ ] * | / ( )'.split(' '),
  ...'a Deep GAN StyleGAN U-Net é ü ß ø ﬁ 深度学习 Лев محمد 🤖 ² – — “ ” … TY ER and und \\alpha \\textbf{x} AU@'.split(' '),
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '  - ',
  '\nER  - \n',
];
const oddText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((each) => each.trim() !== '');

/** As it is on one line. */
const oneLine = (each: string) => each.replace(/[\s\p{Cc}]+/gu, (blanks) => (blanks === '\u00a0' ? blanks : ' ')).trim();

describe('texts with signs that formats use', () => {
  test('come back from BibTeX as they were', () => {
    fc.assert(
      fc.property(oddText, oddText, (annote, title) => {
        // A formula is meant to be one: its own test is below.
        const citation = paper({ annote: oneLine(annote), title: oneLine(title.replaceAll('$', '')) || 'T' });
        const next = paper({ id: 'z2020z', title: 'Next' });
        expect(readReferences(bibtex.print([citation, next]))).toEqual([inBibtex(citation), inBibtex(next)]);
      }),
      { numRuns: 400 },
    );
  });

  test('leave the lines of RIS whole', () => {
    fc.assert(
      fc.property(oddText, oddText, (annote, title) => {
        const records = ris.print([paper({ annote, title }), paper({ id: 'z2020z' })]);
        expect(records.match(/\n/g)).toHaveLength(records.match(/\r\n/g)?.length ?? 0);
        expect(records.split('\r\n').filter((line) => line !== '' && !/^(TY|ID|TI|N1|ER) {2}- /.test(line))).toEqual([]);
        expect(records.match(/^TI {2}- (.*)\r$/m)?.[1]).toBe(oneLine(title));
      }),
    );
  });

  test('are one reference each in text and Markdown, where nothing is a mark', () => {
    fc.assert(
      fc.property(oddText, (title) => {
        const cited = [paper({ title, URL: 'https://a.example/(x)_y' }), paper({ id: 'z2020z' })];
        expect(markdown.print(cited).trim().split('\n')).toHaveLength(2);
        expect(text.print(cited).trim().split('\n\n')).toHaveLength(2);
        expect(markdown.print(cited)).toContain('](https://a.example/%28x%29%5Fy)');
      }),
    );
  });
});

describe('a title in BibTeX', () => {
  test.each<[title: string, written: string]>([
    ['Deep Learning', 'Deep Learning'],
    ['GANs and StyleGAN2: A Study', '{GANs} and {StyleGAN2}: A Study'],
    ['U-Net, Q-Learning and Vitamin C', '{U}-Net, {Q}-Learning and Vitamin {C}'],
    ['A Bayesian View', 'A {Bayesian} View'],
    ['How machines learn from Wikipedia in Kyoto', 'How machines learn from {Wikipedia} in {Kyoto}'],
    ['Bits & Pieces: 100% of #1 at $5_a', 'Bits \\& Pieces: 100\\% of \\#1 at \\$5\\_a'],
    ['Learning $\\ell_2$ Norms in $O(n^2)$', 'Learning $\\ell_2$ Norms in $O(n^2)$'],
    ['From $5 to $10 a Day', 'From \\$5 to \\$10 a Day'],
    [
      'An unclosed {brace and $\\frac{1}{2$',
      'An unclosed \\textbraceleft{}brace and \\$\\textbackslash{}frac\\textbraceleft{}1\\textbraceright{}\\textbraceleft{}2\\$',
    ],
    ['F²-Softmax – 深度学习', '{F²}-Softmax – 深度学习'],
  ])('%s', (title, written) => {
    expect(titleOf(title)).toBe(written);
  });
});

describe('names', () => {
  const NAMES = [
    'Aaron van den Oord',
    'Luc Van Gool',
    'Blaise Agüera y Arcas',
    'Martin Luther King Jr.',
    'OpenAI',
    'The LIGO Collaboration',
    '王小明',
    'Barnes & Noble Research',
    'Лев Толстой',
    'محمد علي',
    'Anders And',
    'Rock and Roll Team',
    'Jean-François D’Angelo',
    'danah boyd',
  ];
  const author = NAMES.map(readCitedName);

  test('come back from BibTeX and RIS, family and given names apart', () => {
    const citation = paper({ author });
    expect(readReferences(bibtex.print([citation]))).toEqual([inBibtex(citation)]);
    const wanted = inRis(citation);
    expect(sharedFields(readReferences(ris.print([citation]))[0], wanted)).toEqual(wanted);
  });

  test('are written as `von Last, Jr, First`, organisations in braces, one name a line in RIS', () => {
    const written = (name: CitedName) => readEntries(bibtex.print([paper({ author: [name] })]))[0]?.properties.author;
    expect(author.slice(0, 6).map(written)).toEqual([
      'van den Oord, Aaron',
      'Van Gool, Luc',
      '{Agüera y Arcas}, Blaise',
      'King, Jr., Martin Luther',
      '{OpenAI}',
      '{The LIGO Collaboration}',
    ]);
    expect(ris.print([paper({ author })]).match(/^AU {2}- /gm)).toHaveLength(NAMES.length);
  });

  test('of many are cut short in text only', () => {
    const many = paper({ author: Array.from({ length: 9 }, (_, at) => readCitedName(`Ann Author${'abcdefghi'[at]}`)) });
    expect(text.print([many])).toMatch(/^Ann Authora, .*Ann Authorf, et al\. T\./);
    expect(bibtex.print([many]).match(/ and /g)).toHaveLength(8);
  });
});

test('an address keeps its signs, but for those that would end the field', () => {
  const url = 'https://a.example/x_y%20z?q=1&r={2}#$~^';
  expect(readEntries(bibtex.print([paper({ URL: url })]))[0]?.properties.url).toBe('https://a.example/x_y%20z?q=1&r=%7B2%7D#$~^');
});

test('nothing is cited as nothing: an empty file of each format', () => {
  expect([bibtex, ris, text, markdown].map(({ print }) => print([]))).toEqual(['', '', '', '']);
  expect(CITATION_FORMATS['csl-json'].print([])).toBe('[]\n');
});
