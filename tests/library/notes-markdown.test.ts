import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { printNotes, type PrintedNote } from '../../src/library/notes/notes-markdown.ts';

const note = (more: Partial<PrintedNote>): PrintedNote => ({
  edition: '2020-w48',
  editionName: 'Week 48, 2020',
  headline: 'A headline',
  url: 'https://news.example/issues/2020-w48#superloss',
  text: 'A note',
  labels: [],
  ...more,
});
const read = (markdown: string): Root => unified().use(remarkParse).parse(markdown);

/** What a document shows, paragraph by paragraph, line by line. */
function shown(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(shown).join('') : '';
}

/** The paragraphs of the only note in a document. */
function paragraphs(text: string): string[] {
  const { children } = read(printNotes('Notes', 'Labels', [note({ text })]));
  expect(children.slice(0, 3).map(({ type }) => type)).toEqual(['heading', 'heading', 'heading']);
  const rest = children.slice(3);
  expect(rest.every(({ type }) => type === 'paragraph')).toBe(true);
  return rest.map(shown);
}

test('notes stand under their weeks, the newest first, with a link to each item', () => {
  const markdown = printNotes('Notes', 'Labels', [
    note({ text: 'One\nTwo\n\nThree', labels: ['Read Later', '损失'] }),
    note({ edition: '2020-w49', editionName: 'Week 49, 2020', headline: 'Other [one]' }),
    note({ headline: 'Second' }),
  ]);
  expect(markdown).toBe(`# Notes

## Week 49, 2020

### [Other \\[one\\]](<https://news.example/issues/2020-w48#superloss>)

A note

## Week 48, 2020

### [A headline](<https://news.example/issues/2020-w48#superloss>)

One\\
Two

Three

Labels: Read Later · 损失

### [Second](<https://news.example/issues/2020-w48#superloss>)

A note
`);
});

describe('a note says in the file what was typed', () => {
  test.each([
    '# no heading',
    '- no list',
    '1. no list\n2) nor this',
    '> no quotation',
    '    no code',
    '```\nno code\n```',
    '*no* _marks_ `at` ~~all~~ **here**',
    '[no link](https://a.example) ![](x)',
    '<script>alert(1)</script> &amp; &#35;',
    'Title\n=====',
    'Title\n---',
    '| a | b |\n| - | - |',
    '$x^2$ and \\frac',
    '[^1]: no footnote',
    'ends with a backslash\\',
    'https://a.example/b_c_d',
    '***',
    '损失函数 * 课程学习 *',
  ])('%j', (text) => {
    expect(paragraphs(text).join('\n\n').replaceAll('\u00a0', ' ')).toBe(text);
  });

  test('whatever it is, but for blank lines and spaces at the ends of lines', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab1 .)#>-+*_=`~[]()!<&;|\\$:字'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines
          .map((each) => each.trimEnd())
          .join('\n')
          .replace(/\n{2,}/g, '\n\n')
          .replace(/^\n+|\n+$/g, '');
        fc.pre(text !== '');
        expect(paragraphs(text).join('\n\n').replaceAll('\u00a0', ' ')).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('with line ends of every system, and characters that no file should have', () => {
    expect(paragraphs('a\r\nb\rc\u2028d\0')).toEqual(['a\nb\nc\nd\ufffd']);
  });
});
