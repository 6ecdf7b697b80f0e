import { readFileSync } from 'node:fs';
import postcss, { type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';
import { SITE } from '../setup/sites.ts';
import { readSite, type BuiltPage } from './built-site.ts';

const site = readSite(SITE);
const sheet = [...site.files]
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(`${SITE.folder}/${file}`, 'utf8'))
  .join('');

/** Selectors of rules that do not hang on states, print, forced colours or nesting, and so must match what is on a page to matter. */
function plainSelectors(css: string): string[] {
  const selectors: string[] = [];
  postcss.parse(css).walkRules((rule: Rule) => {
    const within = rule.parent?.type === 'atrule' ? (rule.parent as postcss.AtRule) : undefined;
    if (rule.parent?.type === 'rule' || within?.name === 'keyframes' || /\bprint\b|forced-colors/.test(within?.params ?? '')) return;
    selectors.push(...rule.selectors.filter((selector) => selector.includes('.') && !/[:&]/.test(selector)));
  });
  return [...new Set(selectors)];
}

function inlined(page: BuiltPage): Set<string> {
  return new Set(plainSelectors([...page.document.querySelectorAll('style')].map((style) => style.textContent).join('')));
}

const KINDS = [
  'index.html',
  'issues/2020-w48.html',
  'months/2020-11.html',
  'years/2020.html',
  'search.html',
  'about.html',
  '404.html',
  '500.html',
  'zh-Hans/issues/2020-w48.html',
];

describe('the styles inside a page', () => {
  test.each(KINDS)('are all that it needs before the whole sheet is there: %s', (file) => {
    const page = site.pages.find((each) => each.file === file);
    if (!page) throw new Error(`the site has no ${file}`);
    const there = inlined(page);
    const used = plainSelectors(sheet).filter((selector) => page.document.querySelector(selector) !== null);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((selector) => !there.has(selector))).toEqual([]);
  });

  test('are not the whole sheet', () => {
    const about = site.pages.find((page) => page.file === 'about.html');
    expect(about && inlined(about).size).toBeLessThan(plainSelectors(sheet).length * 0.8);
  });
});
