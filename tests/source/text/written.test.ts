import { describe, expect, test } from 'vitest';
import type { RichNode } from '../../../src/archive/rich-text.ts';
import { parseRichText } from '../../../src/source/text/rich-text.ts';
import { strayInPlain } from '../../../src/source/text/written.ts';

/** A text's words with its emphasis written as tags. */
function shown(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const [tag, , ...children] = node;
      return tag === 'p' ? shown(children) : `<${tag}>${shown(children)}</${tag}>`;
    })
    .join('');
}

describe('emphasis beside the punctuation of Chinese, Japanese and Korean', () => {
  test.each([
    ['关键在于**“跳层激励”**模块，**注意：**它只用一层。', '关键在于<strong>“跳层激励”</strong>模块，<strong>注意：</strong>它只用一层。'],
    ['它只用*（斜体）*字和***《标题》***字。', '它只用<em>（斜体）</em>字和<em><strong>《标题》</strong></em>字。'],
    ['模型**GAN(1)**和**"GAN"**模型', '模型<strong>GAN(1)</strong>和<strong>"GAN"</strong>模型'],
    ['**中文。**English', '<strong>中文。</strong>English'],
    ['これは**「重要」**です。**注意！**ここ', 'これは<strong>「重要」</strong>です。<strong>注意！</strong>ここ'],
    ['한국어 **강조(함)**는 된다', '한국어 <strong>강조(함)</strong>는 된다'],
    ['见**[页面](https://a.example/)**。又**`code`**用', '见<strong><a>页面</a></strong>。又<strong><code>code</code></strong>用'],
  ])('marks: %s', (source, html) => {
    expect(parseRichText(source)).toMatchObject({ problems: [], doubts: [] });
    expect(shown(parseRichText(source).blocks)).toBe(html);
  });
});

describe('a mark that marks nothing is a doubt', () => {
  test.each([
    ['**foo(bar)**baz', '**'],
    ['**一个', '**'],
    ['a ** b', '**'],
    ['A* search', '*'],
    ['这是* 斜体*', '*'],
    ['用_斜体_写', '_'],
    ['`open', '`'],
    ['~~gone~~', '~~'],
  ])('%s', (source, sign) => {
    const { doubts } = parseRichText(source);
    expect(doubts).toEqual([expect.stringContaining(`is shown with its ${sign}`)]);
  });

  test('and says how many there are', () => {
    expect(parseRichText('A* and B* and C*').doubts).toEqual([expect.stringContaining('write \\* (3 such signs in this text)')]);
  });

  test.each([
    '\\*\\*a',
    '2 * 3 * 4',
    'snake_case_name',
    '`a*b` and `**`',
    '~5 %',
    'A\\* search',
    '<https://a.example/_x_*y*>',
    'https://a.example/_x/**',
  ])('which this is not: %s', (source) => {
    expect(parseRichText(source).doubts).toEqual([]);
  });
});

describe('what would vanish is a problem', () => {
  test.each([
    ['a <!-- look here --> b', '"<!-- look here -->": remove it'],
    ['<!-- look here -->', '"<!-- look here -->": remove it'],
    ['<!-- never closed\n\nand more', '"<!-- never closed and more": remove it'],
    ['a <b>c</b>', `"<b>", "</b>": use CommonMark's marks`],
    ['<div>a</div>', '"<div>a</div>": use'],
    ['a <?php x ?> b', '"<?php x ?>": use'],
    ['a <br/> b', '"<br/>": use'],
    ['a\n\n[b]: https://a.example/', '[b] defines a link that the text does not have'],
  ])('%s', (source, message) => {
    expect(parseRichText(source).problems[0]).toContain(message);
  });

  test('but not what is protected, in code, or used', () => {
    expect(parseRichText('\\<b> and `<b>` and 1 < 2 and <https://a.example> and [x][1]\n\n[1]: https://a.example/')).toMatchObject({
      problems: [],
      doubts: [],
    });
  });
});

test.each(['R&amp;D', 'a&nbsp;b', '&#8217;', '&#x2014;', '&lt;b&gt;'])('HTML for a character is a doubt: %s', (source) => {
  expect(parseRichText(source).doubts).toEqual([expect.stringContaining('is HTML for a character')]);
  expect(strayInPlain(source)).toEqual([expect.stringContaining('write the character itself')]);
});

describe('a plain text', () => {
  test.each([
    'A <b>bold</b> claim',
    'Two<br>lines',
    '<!-- x --> Owls',
    '**Owls**',
    '*Owls**',
    '__Owls__',
    '[Owls](https://a.example)',
    'For \\$5',
    'A\\*',
  ])('has no marks: %s', (text) => {
    expect(strayInPlain(text)).toHaveLength(1);
  });

  test.each([
    'A* search for $5',
    'x < y > z',
    'AT&T; R&D',
    '[MASK] and <mask> tokens',
    '__init__.py and snake_case',
    'C:\\new',
    '5 * 3',
    'f(x) [sic] (see below)',
  ])('may have: %s', (text) => {
    expect(strayInPlain(text)).toEqual([]);
  });
});
