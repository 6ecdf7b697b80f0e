import { ArchiveError, type ReadJson } from '../../archive/fetching/read-json.ts';
import type { Language } from '../../archive/languages.ts';
import type { ClientBuild } from '../code/client-build.ts';
import { pageAddresses, type PageAddress } from '../pages/addresses.ts';
import { criticalCss } from '../pages/critical-css.ts';
import { documentOf, type DocumentParts } from '../pages/document.ts';
import { outsidePictures } from '../pages/outside-pictures.ts';
import type { PreparedPage } from '../pages/rendered-page.ts';
import { liftStyles } from '../pages/style-attributes.ts';
import { type Built, type Contents, type Output, type Site, type SiteFiles } from '../site.ts';
import { cardMeta } from './cards/card-meta.ts';
import { data } from './data/data.ts';
import { feedLink } from './feeds/autodiscovery.ts';
import { manifestLink } from './for-programs/manifest.ts';
import { openSearchLink } from './for-programs/open-search.ts';

/** Reads the published archive from memory, as the reader's code does over the network. */
function memoryReader(files: SiteFiles): ReadJson {
  return async (path) => {
    const text = files.get(`data/${path}`);
    if (typeof text !== 'string') throw new ArchiveError('missing', `${path} is not in the archive`);
    return JSON.parse(text) as unknown;
  };
}

/** All that a page is made of besides its code, its address and its state: what is kept by it knows no other. */
type Surroundings = Pick<DocumentParts, 'links' | 'pictures'> & Pick<Site, 'base'>;

/** What the head of a page has besides what the page itself says. */
function headLinks(site: Site, language: Language, path: string): string {
  return [feedLink(site, language), openSearchLink(site, language), manifestLink(site, language), cardMeta(site, language, path)].join('');
}

function surroundings(site: Site, { path, language }: PageAddress): Surroundings {
  return { base: site.base, links: headLinks(site, language, path), pictures: outsidePictures(site) };
}

/** The whole HTML of a page. */
async function pageHtml(
  { language, modules }: PageAddress,
  page: PreparedPage,
  around: Surroundings,
  client: ClientBuild,
): Promise<Uint8Array> {
  const { base, links, pictures } = around;
  const { head, body, structured } = await page.render();
  const { html, css } = liftStyles(body);
  const document = documentOf({ head, body: html, structured, state: page.state }, language, {
    template: client.template,
    css: criticalCss(client.css, html) + css,
    styleSheet: base + client.styleSheet,
    links,
    headingFont: client.headingFont && base + client.headingFont,
    code: client.codeOf(modules).map((file) => base + file),
    pictures,
  });
  return Buffer.from(document);
}

/** One page: what is kept of an earlier build where it was made of the same, else made now. */
async function pageAt(address: PageAddress, site: Site, { client, preparePage }: Built, readJson: ReadJson): Promise<Contents> {
  const { path, language, status } = address;
  const prepare = async () => {
    const page = await preparePage(path, language, site.base, readJson);
    if (page.status !== status) throw new Error(`it says ${page.status} in place of ${status}: the archive lacks what it shows`);
    return page;
  };
  const [page, around] = [await prepare(), surroundings(site, address)];
  if (!site.kept) return pageHtml(address, page, around, client);
  const { pages } = site.kept;
  const key = JSON.stringify([path, language, status, around]) + page.state;
  return pages.later(
    key,
    () => pageHtml(address, page, around, client),
    async () => pageHtml(address, await prepare(), around, client),
  );
}

/** Pages of a site as HTML, by the files that answer their addresses. None on the development server, where the browser renders them. */
export async function pagesAt(addresses: readonly PageAddress[], site: Site): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  if (!site.built) return files;
  const readJson = memoryReader(await data(site));
  for (const address of addresses) {
    try {
      const html = await pageAt(address, site, site.built, readJson);
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
