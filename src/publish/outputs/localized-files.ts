import { dataStem, type DataKind } from '../../archive/addresses/data-paths.ts';
import type { Language } from '../../archive/languages.ts';
import { localizerOf, type Localizer } from '../localizing/localizer.ts';
import type { Site, SiteFiles } from '../site.ts';
import { belowData, hashedJson, type DataFile } from './data/data-file.ts';

/** Files that there are in each language, by what they are about: an issue, the id of a month, a year. */
export type LocalizedFiles<K> = ReadonlyMap<Language, ReadonlyMap<K, DataFile>>;

/** Makes a JSON file in each language for each of `keys`, named by its contents: `<language>/<kind>/<id>.<hash>.json`. */
export function localizedFiles<K>(
  site: Site,
  keys: Iterable<K>,
  kind: DataKind,
  idOf: (key: K) => string | number,
  publish: (key: K, localizer: Localizer) => unknown,
): LocalizedFiles<K> {
  const all = [...keys];
  return new Map(
    site.settings.languages.map((language) => {
      const localizer = localizerOf(site, language);
      return [language, new Map(all.map((key) => [key, hashedJson(dataStem(language, kind, idOf(key)), publish(key, localizer))]))];
    }),
  );
}

/** The hash of one of these files, for naming it in another. Throws where there is none. */
export function hashOf<K>(files: LocalizedFiles<K>, language: Language, key: K): string {
  const hash = files.get(language)?.get(key)?.hash;
  if (hash === undefined) throw new Error(`an output names a file in ${language} that no other makes: ${JSON.stringify(key).slice(0, 80)}`);
  return hash;
}

/** All of these files where they stand on the site. */
export function allBelowData(files: LocalizedFiles<unknown>): SiteFiles {
  return belowData([...files.values()].flatMap((each) => [...each.values()]));
}
