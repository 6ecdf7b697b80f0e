import { languageAddress } from '../../../archive/language-address.ts';
import { pageAddresses } from '../../pages/addresses.ts';
import type { Output } from '../../site.ts';
import { xmlAddress, xmlText } from '../../xml.ts';

/** The site's map for search engines (sitemaps.org, with hreflang alternates): `sitemap.xml`. */
export const sitemap: Output = (site) => {
  const { url, languages } = site.settings;
  const entries = pageAddresses(site)
    .filter(({ listed }) => listed)
    .map(({ path, language }) => {
      const address = (tag: string) => xmlAddress(languageAddress(url, tag, path, languages));
      const alternates = languages.map((tag) => `<xhtml:link rel="alternate" hreflang="${xmlText(tag)}" href="${address(tag)}"/>`).join('');
      return `<url><loc>${address(language)}</loc>${alternates}</url>`;
    });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`;
  return new Map([['sitemap.xml', xml]]);
};
