import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RichNode } from '../../../src/archive/rich-text.ts';
import { plainText } from '../../../src/archive/texts/plain-text.ts';
import { parseRichText } from '../../../src/source/text/rich-text.ts';

/** How many formulas a text is shown with. */
function formulasIn(nodes: readonly RichNode[]): number {
  return nodes.reduce((sum, node) => {
    if (typeof node === 'string') return sum;
    const [tag, , ...children] = node;
    return sum + (tag === 'math' ? 1 : formulasIn(children));
  }, 0);
}

describe('prices, variables and prose between dollar signs are text', () => {
  test.each([
    'It took $4.6 million of compute, cheaper than the $12 million before.',
    'from US$5 to US$10',
    'between $5–$10 and $5-$10',
    'from 5$ to 10$, or 5$-10$, or 5$–10$ a month',
    '$1,000 and $2,000',
    '$1,000, $2,000/month (was $3,000) or A$4,000',
    'a ($5M) seed,$6M later;$7M now',
    'US$5$ and R$25',
    '$5 (US$) or $5 (A$)',
    '$20 a month, not the earlier US$',
    '$5 million/$',
    '$0.002/1K tokens and $0.006/1K',
    '花费$460万，而不是$1200万。',
    '花费$460万（约￥3000万）$',
    '5달러($5)와 10달러($10)',
    'цена $5 или$',
    'of $HOME/$USER, $PATH:$HOME, ${HOME}/${USER} and $A_DIR/$B_DIR',
    'stocks ($AAPL,$TSLA) and $AAPL/$TSLA',
    'f($foo->bar($baz))',
    'one $ alone',
    '$',
    '$$ is what matters, and $$ only',
    '$$$ and $$$',
    'It costs $5 here\nand $6 there/$',
  ])('%s', (source) => {
    const { blocks, problems, doubts } = parseRichText(source);
    expect(plainText(blocks).trim()).toBe(source.replace('\n', ' '));
    expect(problems).toEqual([]);
    expect(doubts).toEqual([expect.stringMatching(/write \\\$.* for it/)]);
  });

  test('and what else is marked in them stays marked', () => {
    const { blocks } = parseRichText(
      'It took $4.6 million, *cheaper* than the $12 million before, with `a=$b` and [a $5 plan](https://a.example/$x).',
    );
    expect(blocks).toEqual([
      [
        'p',
        null,
        'It took $4.6 million, ',
        ['em', null, 'cheaper'],
        ' than the $12 million before, with ',
        ['code', null, 'a=$b'],
        ' and ',
        ['a', { href: 'https://a.example/$x' }, 'a $5 plan'],
        '.',
      ],
    ]);
  });
});

describe('formulas stay formulas', () => {
  test.each([
    ['$x$', 1],
    ['$O(n \\log n)$ and $\\mathbb{E}[x]$', 2],
    ['$n$-gram, $k$NN, $\\beta$VAE, $k$近邻, $KL$散度, 第$3$层', 6],
    ['$1/f$, $10^{-3}$, $5\\%$, $5$, $-10$, $[0,1)$, $2 n$, $10 < x$', 8],
    ['$224 \\times 224$, 2$\\times$ faster, 10$^{-3}$, top-$5$', 4],
    ['$KL(p,q)$, $precision = TP / (TP + FP)$, $softmax(QK^T)$, $1 - cos(x)$', 4],
    ['$p_{data}$, $x_i, y_i$, $f(x) = ax + b$, $a\\$b$', 4],
    ['$\\text{for all words of it } x$, $x \\text{ 的 } y$', 2],
    ['$a\n= b$', 1],
    ['$$x^2$$ and $$ y $$', 2],
    ['$$\nx^2\n$$', 1],
  ])('%s', (source, count) => {
    const { blocks, problems, doubts } = parseRichText(source);
    expect(formulasIn(blocks)).toBe(count);
    expect([problems, doubts]).toEqual([[], []]);
  });

  test.each([
    ['With $n$ GPUs at $2.50 an hour it costs $O(n)$.', 2],
    ['It costs $5 ($n$ users), $5/$n$ each.', 2],
    ['价格$5，复杂度为$O(n)$，后来$n$降了。', 2],
    ['$4.6 million (see $\\alpha$-GAN)', 1],
  ])('beside a price: %s', (source, count) => {
    const { blocks, doubts } = parseRichText(source);
    expect(formulasIn(blocks)).toBe(count);
    expect(doubts).toHaveLength(1);
  });
});

test('dollars that a backslash protects, or code, or an address, are no doubt', () => {
  const { blocks, doubts } = parseRichText('\\$5 and \\$10, `$5` and `$6`, <https://a.example/$x> and https://a.example/?q=$x');
  expect(plainText(blocks).trim()).toBe('$5 and $10, $5 and $6, https://a.example/$x and https://a.example/?q=$x');
  expect(doubts).toEqual([]);
});

test('prose that two lines of dollar signs part from the rest is reported', () => {
  expect(parseRichText('$$\nwhich is what matters').problems).toEqual([expect.stringContaining('reads like prose')]);
});

test('any two amounts in a sentence stand as they are written', () => {
  const amount = fc.tuple(
    fc.constantFrom('', 'US', 'A', '约'),
    fc.integer({ min: 1, max: 99_999 }),
    fc.constantFrom('', '.50', 'M', ' million', '万'),
  );
  const between = fc.constantFrom(' to ', '–', '-', ' and then ', '，而不是', '/', ', ', ' (was ', '→');
  fc.assert(
    fc.property(amount, between, amount, ([p, a, u], link, [q, b, v]) => {
      const source = `It is ${p}$${a}${u}${link}${q}$${b}${v} now`;
      expect(plainText(parseRichText(source).blocks).trim()).toBe(source);
    }),
  );
});

test('one file makes the parsers of all texts', () => {
  const users = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /from '(?:remark-parse|micromark[\w-]*|mdast-util-from-markdown)'/.test(
        readFileSync(join('src', file), 'utf8').replace(/^import type .*$/gm, ''),
      ),
  );
  expect(users.sort()).toEqual(['source/text/formulas.ts', 'source/text/markdown.ts']);
});
