import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { searchPath } from '../../../archive/addresses/paths.ts';
import { type Language, localText } from '../../../archive/languages.ts';
import type { Output, Site } from '../../site.ts';
import { xmlAddress, xmlText } from '../../xml.ts';

/** Where the description stands among a language's files. */
const PATH = '/opensearch.xml';
const TYPE = 'application/opensearchdescription+xml';
/** A short name has at most so many characters, a long one, a description. */
const MOST = { short: 16, long: 48, description: 1024 };

/** A text of at most so many characters: whole words where they fit, as many as do. */
function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const letters = [...plain];
  if (letters.length <= most) return plain;
  const cut = letters.slice(0, most + 1).join('');
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : letters.slice(0, most).join('');
}

const titleIn = ({ settings }: Site, language: Language) => localText(settings.title, language)?.text ?? '';

/** The link by which a page tells browsers how its site is searched, for the head of a language's pages. */
export function openSearchLink(site: Site, language: Language): string {
  const href = languageAddress(site.base, language, PATH, site.settings.languages);
  return `<link rel="search" type="${TYPE}" href="${xmlText(href)}" title="${xmlText(titleIn(site, language))}">`;
}

/**
 * How browsers search the site from their own field, as OpenSearch 1.1 describes it
 * (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md): `opensearch.xml`, one a language. It wants
 * absolute addresses: those of the host that `archive.json` names, at the base that the site is built for.
 */
export const openSearch: Output = (site) => {
  const { settings, base } = site;
  const { languages } = settings;
  const home = new URL(base, settings.url).href;
  return new Map(
    languages.map((language) => {
      const address = (path: string) => xmlAddress(languageAddress(home, language, path, languages));
      const title = titleIn(site, language);
      const xml = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
        `<ShortName>${xmlText(shortened(title, MOST.short))}</ShortName>`,
        `<LongName>${xmlText(shortened(title, MOST.long))}</LongName>`,
        `<Description>${xmlText(shortened(localText(settings.tagline, language)?.text || title, MOST.description))}</Description>`,
        `<Url type="text/html" template="${address(searchPath())}?q={searchTerms}"/>`,
        `<Url type="${TYPE}" rel="self" template="${address(PATH)}"/>`,
        `<Image type="image/svg+xml" width="16" height="16">${xmlAddress(`${home}icon.svg`)}</Image>`,
        `<Language>${xmlText(language)}</Language>`,
        '<InputEncoding>UTF-8</InputEncoding>',
        '</OpenSearchDescription>',
      ].join('\n');
      return [languageAddress('/', language, PATH, languages).slice(1), `${xml}\n`];
    }),
  );
};
