import type { Language } from '../../archive/languages.ts';
import type { Item } from '../../source/schema.ts';
import type { Topic } from '../../source/settings-schema.ts';
import { figureFiles } from '../outputs/figures.ts';
import { siteLineage, type SiteLineage } from '../relating/lineage.ts';
import type { Site } from '../site.ts';

/** What turns the archive's many-language values into those of one language's pages. */
export interface Localizer {
  language: Language;
  /** Where a figure is published: its path below `data/` as an address has it, or its address elsewhere; undefined where there is no such file. */
  figureAddress: (src: string) => string | undefined;
  topics: ReadonlyMap<string, Topic>;
  lineage: SiteLineage;
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
    items: site.index.items,
    figureAddress: (src) => (/^https?:/.test(src) ? src : encoded(figures.get(src)?.path)),
  };
}
