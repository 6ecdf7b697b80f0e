import { LANGUAGES, type Language } from '../../archive/languages.ts';
import { localizerOf, type Localizer } from '../localizing/localizer.ts';
import type { Site, SiteFiles } from '../site.ts';
import { belowData, hashedJson, type DataFile } from './data-file.ts';

/** Files that there are in each language, by what they are about: an issue, the id of a month, a year. */
export type LocalizedFiles<K> = ReadonlyMap<Language, ReadonlyMap<K, DataFile>>;

/** Makes a JSON file in each language for each of `keys`, named by its contents: `<language>/<stem>.<hash>.json`. */
export function localizedFiles<K>(
  site: Site,
  keys: Iterable<K>,
  stem: (key: K) => string,
  publish: (key: K, localizer: Localizer) => unknown,
): LocalizedFiles<K> {
  const all = [...keys];
  return new Map(
    LANGUAGES.map((language) => {
      const localizer = localizerOf(site, language);
      return [language, new Map(all.map((key) => [key, hashedJson(`${language}/${stem(key)}`, publish(key, localizer))]))];
    }),
  );
}

/** The path of one of these files, for naming it in another. Throws where there is none. */
export function pathOf<K>(files: LocalizedFiles<K>, language: Language, key: K): string {
  const path = files.get(language)?.get(key)?.path;
  if (path === undefined) throw new Error(`an output names a file in ${language} that no other makes: ${JSON.stringify(key).slice(0, 80)}`);
  return path;
}

/** All of these files where they stand on the site. */
export function allBelowData(files: LocalizedFiles<unknown>): SiteFiles {
  return belowData([...files.values()].flatMap((each) => [...each.values()]));
}
