import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import { PROJECT } from '../command-line.ts';

const RULES = /^\**(— ?)+–? ?\**$/gm;

/** Other ways to write the same document: editors, converters and translators differ in them. */
const VARIANTS: Record<string, (markdown: string) => string> = {
  'headings one level deeper': (text) =>
    text.replace(/^(#+ )/gm, (marks: string, _all: string, at: number) => (at === 0 ? marks : `#${marks}`)),
  'all headings on one level': (text) => text.replace(/^## /gm, '# '),
  'underlined headings': (text) => text.replace(/^# (.*)$/gm, '$1\n====='),
  'bold headings': (text) => text.replace(/^(#+ )([^*[\n]*)$/gm, '$1**$2**'),
  'section headings without their mark': (text) => text.replace(/^# \**(\d\.[^*\n]*)\**$/gm, '$1'),
  'sections without numbers': (text) => text.replace(/^(#+ \**)\d\./gm, '$1'),
  'Chinese stops behind the numbers': (text) => text.replace(/^(#+ \**)(\d)\./gm, '$1$2。'),
  'rules of hyphens': (text) => text.replace(RULES, '---'),
  'no bold marks': (text) => text.replace(/\*\*+/g, ''),
  'lists of hyphens': (text) => text.replace(/^\* {3}/gm, '- '),
  'no empty line under headings': (text) => text.replace(/^(#+ .*)\n\n/gm, '$1\n'),
  'blanks at the end of lines': (text) => text.replace(/$/gm, '  '),
  'Windows line ends and a byte order mark': (text) => `\ufeff${text.replace(/\n/g, '\r\n')}`,
  'a title that is a paragraph': (text) => text.replace(/^# /, ''),
};

function structure(markdown: string): unknown {
  const { result, language } = importDocument(markdown, { numbering: 'us' });
  if (result.kind !== 'issue') throw new Error('read as a monthly edition');
  const { id, items, picks } = result.value;
  return {
    id,
    picks: picks.length,
    items: items.map(({ section, url, headline, summary, card, figure }) => ({
      section,
      url,
      headline: headline[language],
      summary: summary?.[language],
      card: card?.title,
      figure: figure?.src,
    })),
  };
}

for (const name of ['plain-headings', 'linked-headings', 'numbered-digest']) {
  const markdown = readFileSync(join(PROJECT, 'tests/fixtures/import', `${name}.md`), 'utf8');
  // One section of the first document has an unseen name, which only its number and its rules show.
  const variants = Object.keys(VARIANTS).filter(
    (variant) => !(name === 'plain-headings' && ['section headings without their mark', 'sections without numbers'].includes(variant)),
  );

  test.each(variants)(`${name} with %s has the same structure`, (variant) => {
    expect(structure(VARIANTS[variant]?.(markdown) ?? '')).toEqual(structure(markdown));
  });
}
