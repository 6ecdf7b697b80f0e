import { expect, test } from 'vitest';
import { writeOutShortTokens } from '../../src/publish/pages/short-tokens.ts';

const written = (css: string) => writeOutShortTokens(css).replace(/\s+/g, ' ').trim();

test('a short token that is declared once is written out', () => {
  expect(
    written(':root { --space-1: 0.1rem; --ink: #111 } p { margin: var(--space-1) 0 calc(-1 * var(--space-1)); color: var(--ink) }'),
  ).toBe(':root {} p { margin: 0.1rem 0 calc(-1 * 0.1rem); color: #111 }');
});

test('in another token, too', () => {
  expect(written(':root { --s: 1rem; --label: 600 var(--s) / 1.2 sans-serif } p { font: var(--label) }')).toBe(
    ':root { --label: 600 1rem / 1.2 sans-serif } p { font: var(--label) }',
  );
});

test.each([
  [':root { --s: 1rem } :root:lang(zh) { --s: 2rem } p { margin: var(--s) }'],
  [':root { --s: 1rem } @media print { :root { --s: 2rem } } p { margin: var(--s) }'],
  [':root { --s: light-dark(white, black) } p { color: var(--s) }'],
  ['.item { --s: 1rem } p { margin: var(--s) }'],
  ['@media print { :root { --s: 1rem } } p { margin: var(--s) }'],
  ['p { margin: var(--set-elsewhere) }'],
  ['p { margin: var(--s, 1rem) }'],
])('what can change, what is long and what is set elsewhere stays: %s', (css) => {
  expect(written(css)).toBe(css);
});

test('comments are left out', () => {
  expect(written('/* why */ p { color: red } /* and why */')).toBe('p { color: red }');
});
