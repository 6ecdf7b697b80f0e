import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageAddress } from '../../src/archive/addresses/language-address.ts';
import { itemPath } from '../../src/archive/addresses/paths.ts';
import { readSite as readArchiveSite } from '../../src/publish/read-site.ts';
import { monthItems } from '../../src/source/archive-index.ts';
import { SITE } from '../setup/sites.ts';
import { readSite } from './built-site.ts';

interface StructuredData {
  '@context': string;
  '@type': string;
  name: string;
  url: string;
  hasPart: { '@type': string; name: string; url: string }[];
}

const { index, settings } = readArchiveSite('data', '/');
const { pages } = readSite(SITE);

/** The items of a week or month, as an editor has them. */
function itemsOf(id: string) {
  const issue = index.issues.find((each) => each.id === id);
  return issue ? issue.items.map((item) => ({ edition: id, item })) : monthItems(index, id);
}

describe('what search engines are told', () => {
  const told = pages.flatMap((page) =>
    [...page.document.querySelectorAll('script[type="application/ld+json"]')].map((script) => ({
      page,
      data: JSON.parse(script.textContent) as StructuredData,
    })),
  );

  test('is told of every week and month, in each language, and of nothing else', () => {
    const wanted = ['', 'zh-Hans/'].flatMap((prefix) => [
      ...index.issues.map(({ id }) => `${prefix}issues/${id}.html`),
      ...[...index.months.keys()].map((id) => `${prefix}months/${id}.html`),
    ]);
    expect(told.map(({ page }) => page.file).sort()).toEqual(wanted.sort());
  });

  test('is the page’s name and address, and those of its items', () => {
    for (const { page, data } of told) {
      const id = page.file.replace(/^.*\/|\.html$/g, '');
      const parts = itemsOf(id).map(({ edition, item }) => ({
        '@type': 'Article',
        name: item.headline[page.language],
        url: languageAddress(settings.url, page.language, itemPath({ edition, item: item.id }), settings.languages),
      }));
      expect(data, page.file).toEqual({
        '@context': 'https://schema.org',
        '@type': 'PublicationIssue',
        name: page.document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
        url: page.document.querySelector('link[rel=canonical]')?.getAttribute('href'),
        hasPart: parts,
      });
    }
  });

  test('ends no script before its time, whatever stands in a headline', () => {
    for (const { page } of told) {
      const [, ...after] = readFileSync(`${SITE.folder}/${page.file}`, 'utf8').split('<script type="application/ld+json">');
      expect(after[0]?.split('</script>', 1)[0], page.file).not.toContain('<');
    }
  });
});
