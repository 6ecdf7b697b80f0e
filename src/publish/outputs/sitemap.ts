import { languageAddress } from '../../archive/language-address.ts';
import { pageAddresses } from '../pages/addresses.ts';
import type { Output } from '../site.ts';

/** The site's map for search engines (sitemaps.org, with hreflang alternates): `sitemap.xml`. */
export const sitemap: Output = (site) => {
  const { url, languages } = site.settings;
  const entries = pageAddresses(site)
    .filter(({ listed }) => listed)
    .map(({ path, language }) => {
      const alternates = languages
        .map((tag) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${languageAddress(url, tag, path, languages)}"/>`)
        .join('');
      return `<url><loc>${languageAddress(url, language, path, languages)}</loc>${alternates}</url>`;
    });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`;
  return new Map([['sitemap.xml', xml]]);
};
