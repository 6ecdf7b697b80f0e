import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KEBAB } from '../../src/archive/ids.ts';
import { PAGE_IDS } from '../../src/routes/pages.ts';
import { ODD_ITEMS } from '../setup/odd-archive.ts';
import { BASED_SITE, ODD_SITE, SITE } from '../setup/sites.ts';
import { readSite, type BuiltPage } from './built-site.ts';

/** Attributes that name elements of their page by their ids. */
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'popovertarget', 'list'];

/** The ids of the items that the page of an edition shows in full, as the editor's file has them. */
function itemIds({ file }: BuiltPage, archive: string): readonly string[] {
  const [, kind = '', id = ''] = /(issues|months)\/([\w-]+)\.html$/.exec(file) ?? [];
  if (archive === ODD_SITE.folder) return ODD_ITEMS[id] ?? [];
  try {
    const { items = [] } = JSON.parse(readFileSync(`data/${kind}/${id}.json`, 'utf8')) as { items?: { id: string }[] };
    return items.map((item) => item.id);
  } catch {
    // A page without a file of its own, as home and the months without an edition.
    return [];
  }
}

describe.each([
  ['at the root of a host', SITE],
  ['under a base path', BASED_SITE],
  ['of an archive whose items are called as parts of pages are', ODD_SITE],
])('the site %s', (_, options) => {
  const site = readSite(options);
  const idsOf = ({ document }: BuiltPage) => [...document.querySelectorAll('[id]')].map((element) => element.id);

  test('has the items’ anchors on each page, beside ids that begin with an underscore, and no others', () => {
    expect(site.pages.length).toBeGreaterThan(PAGE_IDS.length);
    for (const page of site.pages) {
      const ids = idsOf(page);
      expect(ids.filter((id) => !id.startsWith('_')).sort(), page.file).toEqual([...itemIds(page, options.folder)].sort());
      expect(ids.filter((id) => id.startsWith('_')).length, page.file).toBeGreaterThan(3);
    }
  });

  test('has no id twice on a page', () => {
    for (const page of site.pages) expect(new Set(idsOf(page)).size, page.file).toBe(idsOf(page).length);
  });

  test('has no reference to an id that its page lacks', () => {
    const references = site.pages.flatMap((page) =>
      REFERENCES.flatMap((name) =>
        [...page.document.querySelectorAll(`[${name}]`)].flatMap((element) =>
          (element.getAttribute(name) ?? '').split(/\s+/).map((id) => ({ page, name, id })),
        ),
      ),
    );
    expect(references.length).toBeGreaterThan(site.pages.length);
    // What only a script opens is put into the page by it.
    const lost = references.filter(({ page, id }) => !page.document.getElementById(id));
    expect(lost.map(({ page, name, id }) => `${page.file}: ${name}="${id}"`)).toEqual([]);
  });
});

test('an id of an item cannot begin as the page’s own do', () => {
  expect(KEBAB.test('_main')).toBe(false);
});
