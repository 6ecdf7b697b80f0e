import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { homePath, savedPath, searchPath, topicsPath } from '../../../archive/addresses/paths.ts';
import { localText, type Language } from '../../../archive/languages.ts';
import { keptPng } from '../../drawing/kept-png.ts';
import { requiredText } from '../../localizing/texts.ts';
import { oncePerSite, type Output, type Site, type SiteFiles } from '../../site.ts';
import { xmlText } from '../../xml.ts';
import { messagesIn } from '../feeds/entries/entry-writer.ts';
import { hasFormat } from '../formats/has-format.ts';

/** Where the manifest stands among a language's files. */
const PATH = '/manifest.webmanifest';
/** The design's paper in the light, and its accent (tokens.css). */
const PAPER = '#fbfaf6';
const ACCENT = '#3343b8';
const SIZES = [192, 512];

/** The bars of public/icon.svg on a ground; of a maskable one in the middle four fifths, which no system cuts off. */
function iconSvg(maskable: boolean): string {
  const bars = [
    [4, 17],
    [10.5, 11],
    [17, 4],
    [23.5, 14],
  ].map(([x = 0, y = 0]) => `<rect x="${x}" y="${y}" width="4.5" height="${28 - y}" rx="1"/>`);
  const place = maskable ? 'translate(7 7) scale(.5625)' : 'translate(3.2 3.2) scale(.8)';
  const ground = maskable ? `<rect width="32" height="32" fill="${ACCENT}"/>` : `<rect width="32" height="32" rx="7" fill="${ACCENT}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}<g fill="${PAPER}" transform="${place}">${bars.join('')}</g></svg>`;
}

const iconPath = (size: number, maskable: boolean) => `icons/${maskable ? 'maskable-' : ''}${size}.png`;

function manifestText(site: Site, language: Language): string {
  const { settings, base } = site;
  const { nav, home } = messagesIn(language);
  const name = requiredText(settings.title, language).text;
  const at = (path: string) => languageAddress(base, language, path, settings.languages);
  const start = at(homePath());
  const icons = [false, true].flatMap((maskable) =>
    SIZES.map((size) => ({
      src: base + iconPath(size, maskable),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
  );
  const shortcuts = [
    [home.newest, start],
    [nav.search, at(searchPath())],
    [nav.topics, at(topicsPath())],
    [nav.saved, at(savedPath())],
  ].map(([label, url]) => ({ name: label, url, icons: icons.slice(0, 1).map(({ src, sizes, type }) => ({ src, sizes, type })) }));
  const manifest = {
    id: start,
    name,
    short_name: name,
    description: localText(settings.tagline, language)?.text,
    lang: language,
    dir: 'auto',
    start_url: start,
    scope: base,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['news', 'education'],
    icons: [{ src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, ...icons],
    shortcuts,
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The link by which a page names its language's manifest, for its head; empty where there is none. */
export function manifestLink(site: Site, language: Language): string {
  if (!hasFormat(site, 'manifest')) return '';
  return `<link rel="manifest" href="${xmlText(languageAddress(site.base, language, PATH, site.settings.languages))}">`;
}

/** What a device needs to install the reader (https://www.w3.org/TR/appmanifest/): a manifest a language, and the icons of all. */
export const manifest: Output = oncePerSite(async (site) => {
  const { languages } = site.settings;
  const files: SiteFiles = new Map(
    languages.map((language) => [languageAddress('/', language, PATH, languages).slice(1), manifestText(site, language)]),
  );
  for (const maskable of [false, true])
    for (const size of SIZES)
      files.set(iconPath(size, maskable), await keptPng(site, ['icon', maskable, size], () => iconSvg(maskable), size));
  return files;
});
