import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { citationsPath } from '../../../archive/addresses/paths.ts';
import type { Citation } from '../../../citing/citation.ts';
import { CITATION_FORMATS } from '../../../citing/formats/formats.ts';
import { monthCitations, weekCitations } from '../../relating/citations.ts';
import type { Output, SiteFiles } from '../../site.ts';

/** The formats of which there are files: those that programs read. */
const PUBLISHED = [CITATION_FORMATS.bibtex, CITATION_FORMATS.ris, CITATION_FORMATS['csl-json']];

/**
 * What each week and month refers to, for reference managers, beside its page: `issues/2020-w48.bib`, `.ris`, `.csl.json`,
 * months likewise, in each language.
 */
export const citations: Output = (site) => {
  const { languages } = site.settings;
  const files: SiteFiles = new Map();
  const add = (edition: string, language: string, cited: readonly Citation[]) => {
    for (const { ending, print } of PUBLISHED)
      files.set(languageAddress('/', language, citationsPath(edition, ending), languages).slice(1), print(cited));
  };
  for (const language of languages) {
    for (const { id } of site.index.issues) add(id, language, weekCitations(site, id, language));
    for (const id of site.index.months.keys()) add(id, language, monthCitations(site, id, language));
  }
  return files;
};
