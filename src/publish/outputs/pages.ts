import { ArchiveError, type ReadJson } from '../../archive/read-json.ts';
import { pageAddresses, type PageAddress } from '../pages/addresses.ts';
import { pictureOrigins } from '../pages/content-policy.ts';
import { criticalCss } from '../pages/critical-css.ts';
import { documentOf } from '../pages/document.ts';
import { liftStyles } from '../pages/style-attributes.ts';
import { oncePerSite, type Built, type Output, type Site, type SiteFiles } from '../site.ts';
import { data } from './data.ts';
import { feedLinks } from './feeds/autodiscovery.ts';
import { openSearchLink } from './for-programs/open-search.ts';

/** Reads the published archive from memory, as the reader's code does over the network. */
function memoryReader(files: SiteFiles): ReadJson {
  return async (path) => {
    const text = files.get(`data/${path}`);
    if (typeof text !== 'string') throw new ArchiveError('missing', `${path} is not in the archive`);
    return JSON.parse(text) as unknown;
  };
}

/** Where pictures come from that are not the archive's own. A reader goes from page to page in one document: its policy is that of all. */
const outsidePictures = oncePerSite((site) => pictureOrigins([...site.index.items.values()].flatMap(({ figure }) => figure?.src ?? [])));

/** The whole HTML of a page. Throws where the page cannot be made of the archive. */
async function pageHtml(address: PageAddress, site: Site, { client, renderPage }: Built, readJson: ReadJson): Promise<string> {
  const { path, language, modules, status } = address;
  const page = await renderPage(path, language, site.base, readJson);
  if (page.status !== status) throw new Error(`it says ${page.status} in place of ${status}: the archive lacks what it shows`);
  const { html: body, css } = liftStyles(page.body);
  return documentOf({ ...page, body }, language, {
    template: client.template,
    css: criticalCss(client.css, body) + css,
    styleSheet: site.base + client.styleSheet,
    links: openSearchLink(site, language) + feedLinks(site, language, path),
    headingFont: client.headingFont && site.base + client.headingFont,
    code: client.codeOf(modules).map((file) => site.base + file),
    pictures: outsidePictures(site),
  });
}

/** Pages of a site as HTML, by the files that answer their addresses. None on the development server, where the browser renders them. */
export async function pagesAt(addresses: readonly PageAddress[], site: Site): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  if (!site.built) return files;
  const readJson = memoryReader(await data(site));
  for (const address of addresses) {
    try {
      // All are in memory until all are made: as bytes they take half of what a text of Chinese does, or one put together from parts.
      const html = Buffer.from(await pageHtml(address, site, site.built, readJson));
      for (const file of address.files) files.set(file, html);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `the page ${address.path} in ${address.language} could not be made: ${reason}. If npm run check finds nothing in the archive, the fault is in ${address.modules.join(' or ')}`,
        { cause: error },
      );
    }
  }
  return files;
}

/** Every page of every language as HTML. */
export const pages: Output = (site) => pagesAt(pageAddresses(site), site);
