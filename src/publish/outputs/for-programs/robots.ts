import { fileAddress } from '../../localizing/whole-address.ts';
import type { Output } from '../../site.ts';
import { SITEMAP } from './sitemap.ts';

/** What programs may read, all of it, and where the site's map is (RFC 9309): `robots.txt`. Hosts answer with it at their root only. */
export const robots: Output = (site) => new Map([['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${fileAddress(site, SITEMAP)}\n`]]);
