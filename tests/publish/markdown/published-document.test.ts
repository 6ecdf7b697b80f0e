import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import { monthMarkdown, weekMarkdown } from '../../../src/publish/outputs/markdown/markdown.ts';
import { isEditionMarkdown } from '../../../src/source/edition-markdown/front-matter.ts';
import { changed } from '../../source/archive-folder.ts';
import { siteFrom } from '../published-files.ts';

describe('a document that says that it is a published edition', () => {
  const source = () => {
    const site = siteFrom(changed({}));
    const week = site.index.issues.find((each) => each.id === '2020-w48');
    return week ? weekMarkdown(week, site, 'en') : '';
  };
  const read = (text: string) => () => importDocument(text, { numbering: 'us' });

  test('is read with the line ends of another system, and with what a person has changed in its text', () => {
    const edited = source().replace('What one did.', 'What *one* did, in other words.').replaceAll('\n', '\r\n');
    expect(importDocument(edited, { numbering: 'us' }).result.value.items?.[0]?.summary).toEqual({ en: 'What *one* did, in other words.' });
  });

  test.each([
    ['another version', ['edition/1', 'edition/2'], /format/],
    ['a list in a summary', ['What one did.', 'One:\n\n* a\n\nmore'], /parted/],
    ['a heading without an address', [/### \[About one\]\([^)]*\)/, '### About one'], /heading is a link/],
    ['front matter that is no JSON', ['language: "en"', 'language: en'], /JSON/],
  ])('is refused with %s', (_, [from, to], message) => {
    expect(isEditionMarkdown(source())).toBe(true);
    expect(read(source().replace(from as string, to as string))).toThrow(message);
  });

  test('is refused where it lists the weeks of a month without an edition', () => {
    expect(read(monthMarkdown('2020-11', siteFrom(changed({})), 'en'))).toThrow('2020-11, which has no edition of its own');
  });
});
