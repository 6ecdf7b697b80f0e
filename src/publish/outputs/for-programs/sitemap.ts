import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { fileAddress } from '../../localizing/whole-address.ts';
import { pageAddresses } from '../../pages/addresses.ts';
import type { Output, Site, SiteFiles } from '../../site.ts';
import { xmlAddress, xmlText } from '../../xml.ts';

/** The map's place below the site's base. */
export const SITEMAP = 'sitemap.xml';

/** What one map may hold, as https://www.sitemaps.org/protocol.html has it: addresses, and bytes before compression. */
export const MAP_LIMITS = { addresses: 50_000, bytes: 50 * 2 ** 20 };

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const URLSET = `${HEAD}<urlset ${SCHEMA} xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
const URLSET_END = '</urlset>\n';

/** Entries in as many parts as the limits ask for: one where they hold them all. An entry is in one part. */
function parted(entries: readonly string[], limits: typeof MAP_LIMITS): string[][] {
  const parts: string[][] = [[]];
  let bytes = Infinity;
  for (const entry of entries) {
    const own = Buffer.byteLength(entry);
    if (bytes + own > limits.bytes || (parts.at(-1)?.length ?? 0) >= limits.addresses) {
      if (parts.at(-1)?.length) parts.push([]);
      bytes = Buffer.byteLength(URLSET + URLSET_END);
    }
    parts.at(-1)?.push(entry);
    bytes += own;
  }
  return parts;
}

/** The map of a site, in one file, or where it is too large for one in several with an index of them. */
export function sitemapFiles(site: Site, limits = MAP_LIMITS): SiteFiles {
  const { url, languages } = site.settings;
  const entries = pageAddresses(site)
    .filter(({ listed }) => listed)
    .map(({ path, language }) => {
      const address = (tag: string) => xmlAddress(languageAddress(url, tag, path, languages));
      const alternates = languages.map((tag) => `<xhtml:link rel="alternate" hreflang="${xmlText(tag)}" href="${address(tag)}"/>`).join('');
      return `<url><loc>${address(language)}</loc>${alternates}</url>`;
    });
  const [first = '', ...more] = parted(entries, limits).map((part) => URLSET + part.join('') + URLSET_END);
  if (more.length === 0) return new Map([[SITEMAP, first]]);
  const parts = [first, ...more].map((xml, index): [path: string, xml: string] => [`sitemap_${index + 1}.xml`, xml]);
  const listed = parts.map(([path]) => `<sitemap><loc>${xmlAddress(fileAddress(site, path))}</loc></sitemap>`);
  return new Map([[SITEMAP, `${HEAD}<sitemapindex ${SCHEMA}>${listed.join('')}</sitemapindex>\n`], ...parts]);
}

/** The site's map for search engines (sitemaps.org, with hreflang alternates): `sitemap.xml`, and its parts where it is large. */
export const sitemap: Output = (site) => sitemapFiles(site);
