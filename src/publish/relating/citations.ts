import { languageAddress } from '../../archive/addresses/language-address.ts';
import { itemPath } from '../../archive/addresses/paths.ts';
import { localText, type Language } from '../../archive/languages.ts';
import { citedOnce, type Citation } from '../../citing/citation.ts';
import { citationOf } from '../../citing/cited-item.ts';
import { plainKey, uniqueKeys } from '../../citing/keys.ts';
import { archiveItems, monthItems, type HeldItem } from '../../source/archive-index.ts';
import { oncePerSite, type Site } from '../site.ts';
import { siteLineage } from './lineage.ts';

/** Every item of a site by the edition that holds it, and the key of each work. */
const citedWorks = oncePerSite((site) => {
  const { workOf } = siteLineage(site);
  const items = archiveItems(site.index);
  const own = site.settings.languages[0] ?? '';
  const plain = new Map<string, string>();
  for (const { ref, edition, item } of items) {
    const work = workOf(ref);
    if (!plain.has(work)) plain.set(work, plainKey(item, edition, own));
  }
  return { keys: uniqueKeys(plain), workOf, editions: Map.groupBy(items, ({ edition }) => edition) };
});

function citation({ ref, edition, item, day }: HeldItem, site: Site, language: Language): Citation {
  const { keys, workOf } = citedWorks(site);
  const { settings, base } = site;
  const home = new URL(base, settings.url).href;
  return citationOf(item, {
    key: keys.get(workOf(ref)) ?? item.id,
    ref,
    day,
    language,
    ownLanguage: settings.languages[0] ?? language,
    newsletter: localText(settings.title, language)?.text ?? '',
    address: languageAddress(home, language, itemPath({ edition, item: item.id }), settings.languages),
  });
}

/** The works of a week, in its order. */
export function weekCitations(site: Site, id: string, language: Language): Citation[] {
  return citedOnce((citedWorks(site).editions.get(id) ?? []).map((held) => citation(held, site, language)));
}

/** The works of a month: those of the weeks that start in it, then those of its edition only. */
export function monthCitations(site: Site, id: string, language: Language): Citation[] {
  const editions = [...new Set(monthItems(site.index, id).map(({ edition }) => edition))];
  return citedOnce(editions.flatMap((edition) => weekCitations(site, edition, language)));
}
