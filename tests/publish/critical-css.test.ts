import { describe, expect, test } from 'vitest';
import { criticalCss } from '../../src/publish/pages/critical-css.ts';

const PAGE = '<div class="bar wide"><p class="note" data-x="1">text</p></div>';

function kept(css: string, html = PAGE): string {
  return criticalCss(css, html).replace(/\s+/g, ' ').trim();
}

describe('the styles of a page', () => {
  test.each([
    ['.bar { color: red }'],
    ['.bar.wide > .note { color: red }'],
    ['.note:hover::before { color: red }'],
    ['.bar:not(.narrow) { color: red }'],
    ['p:not(.absent) { color: red }'],
    ['p { color: red }'],
    ['div > p:first-child { color: red }'],
    [':is(a, p) { color: red }'],
    ['p:not(math) { color: red }'],
    ['*::before { color: red }'],
    ['[data-x="1"] { color: red }'],
    ['.note[data-x] { color: red }'],
    ['[open] > p { color: red }'],
    [':root[data-js]:not([data-busy]) p { color: red }'],
    [':root { --ink: #111; --line: 1px solid var(--ink) } p { border: var(--line) }'],
    ['html[data-theme="dark"] body { color: red }'],
    ['@font-face { font-family: A; src: url(a.woff2) }'],
    ['p { animation: 0s 4s forwards turn } @keyframes turn { from { opacity: 0 } to { opacity: 1 } }'],
    ['@media (width < 40rem) { .bar { color: red } }'],
    ['@layer base;'],
    ['@layer base { p { color: red } }'],
    [':is(.absent, .bar) p { color: red }'],
    [':where(.absent, :is(.other, .note)) { color: red }'],
    ['.bar:has(> .note) { color: red }'],
    ['.bar:has(.absent, .note:hover) { color: red }'],
    ['.bar:not(.absent, .other) { color: red }'],
    ['.bar:not(:has(.absent)) { color: red }'],
    ['.bar:not(:is(.absent, .note)) { color: red }'],
    ['p:nth-child(2 of .note) { color: red }'],
    ['p:nth-child(2n + 1):not(.absent) { color: red }'],
    ['p:lang(zh) { color: red }'],
    ['[title=".absent"] { color: red }'],
    ['.bar { &:hover { color: red } }'],
    ['.bar { .note & { color: red } }'],
    ['.bar { @media (width < 40rem) { color: red } }'],
    ['@supports (text-spacing-trim: normal) { .note { color: red } }'],
  ])('keep what can apply: %s', (css) => {
    expect(kept(css)).toBe(css);
  });

  test.each([
    ['.absent { color: red }'],
    [':root { --ink: #111; --line: 1px solid var(--ink) } .absent { border: var(--line) }'],
    ['.bar .absent { color: red }'],
    ['.bar.absent { color: red }'],
    ['.absent:not(.bar) { color: red }'],
    ['.ba { color: red }'],
    ['@keyframes turn { to { opacity: 1 } } .absent { animation: turn 1s }'],
    ['.bar[data-busy] { color: red }'],
    ['.bar [aria-current] { color: red }'],
    [':is([data-busy], .absent) p { color: red }'],
    ['math { color: red }'],
    ['.bar > a { color: red }'],
    ['main:focus { color: red }'],
    ['.bar :is(a, main) { color: red }'],
    ['.barwide { color: red }'],
    ['.text { color: red }'],
    [':is(.absent, .other) p { color: red }'],
    [':where(.bar:is(.absent)) { color: red }'],
    ['.bar:has(> .absent) { color: red }'],
    ['.absent:not(:is(.bar, .note)) { color: red }'],
    ['.bar:not(.other) .absent { color: red }'],
    ['p:nth-child(2 of .absent) { color: red }'],
    ['.bar { & .absent { color: red } }'],
    ['.bar { &:has(.absent) { color: red } @media (width < 40rem) { .absent { color: red } } }'],
    ['@media (width < 40rem) { .absent { color: red } }'],
    ['@layer base { @media (width < 40rem) { .absent { color: red } } }'],
  ])('leave out what cannot: %s', (css) => {
    expect(kept(css)).toBe('');
  });

  test('keep of a list those selectors that can apply', () => {
    expect(kept('.absent, .bar, .absent p, p { color: red }')).toBe('.bar, p { color: red }');
  });

  test('keep nested rules that can apply, and only those', () => {
    expect(kept('.bar { color: red; & .note { color: blue } & .absent { color: blue } }')).toBe(
      '.bar { color: red; & .note { color: blue } }',
    );
  });

  test('keep a list inside a selector as it is, commas and all', () => {
    expect(kept('.absent, :is(.absent, .bar), [title="a, b"] { color: red }')).toBe(':is(.absent, .bar), [title="a, b"] { color: red }');
  });

  test('know classes whose names are escaped', () => {
    expect(kept('.a\\:b { color: red } .a\\:c { color: red }', '<p class="a:b">')).toBe('.a\\:b { color: red }');
  });

  test('stay in their order', () => {
    expect(kept('p { top: 1px } .absent { top: 2px } .bar { top: 3px } @media (hover) { .absent { top: 4px } p { top: 5px } }')).toBe(
      'p { top: 1px } .bar { top: 3px } @media (hover) { p { top: 5px } }',
    );
  });

  test('are not those of print and of forced colours, for which the whole sheet is linked', () => {
    const forced = '@media (forced-colors: active) { p { color: red } } @media (forced-colors:active){p{color:red}}';
    expect(kept(`${forced} @media print { p { color: red } } @media screen and (width < 9rem) { p { color: red } }`)).toBe(
      '@media screen and (width < 9rem) { p { color: red } }',
    );
  });

  test('of one page do not depend on the page before', () => {
    const css = '.bar { color: red } .other { color: blue }';
    expect(kept(css, '<p class="other">')).toBe('.other { color: blue }');
    expect(kept(css)).toBe('.bar { color: red }');
    expect(kept(css, '<p>')).toBe('');
  });
});
