import { isWebAddress } from '../../archive/addresses/web-address.ts';
import type { Language } from '../../archive/languages.ts';
import type { Item } from '../../source/schema.ts';
import type { Topic } from '../../source/settings-schema.ts';
import { figureFiles } from '../outputs/figures.ts';
import { siteAuthors } from '../relating/authors.ts';
import { siteLineage, type SiteLineage } from '../relating/lineage.ts';
import type { Site } from '../site.ts';

/** What turns the archive's many-language values into those of one language's pages. */
export interface Localizer {
  language: Language;
  /** Where a figure is published: its path below `data/` as an address has it, or its address elsewhere; undefined where there is no such file. */
  figureAddress: (src: string) => string | undefined;
  topics: ReadonlyMap<string, Topic>;
  lineage: SiteLineage;
  /** The id of an author's page: of the one whom an item (by its printed reference) calls so. Undefined where there is none. */
  authorPage: (ref: string, name: string) => string | undefined;
  /** Printed reference → item. */
  items: ReadonlyMap<string, Item>;
}

/** A path as an address has it: a `#` or `?` in a name is part of the name. */
function encoded(path: string | undefined): string | undefined {
  return path?.split('/').map(encodeURIComponent).join('/');
}

/** What the files of a language are made with. */
export function localizerOf(site: Site, language: Language): Localizer {
  const figures = figureFiles(site);
  return {
    language,
    topics: site.topics,
    lineage: siteLineage(site),
    authorPage: (ref, name) => siteAuthors(site).pageOf(ref, name),
    items: site.index.items,
    figureAddress: (src) => (isWebAddress(src) ? src : encoded(figures.get(src)?.path)),
  };
}
