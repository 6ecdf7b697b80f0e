/** A file of the published archive that is named by its contents; all paths are relative to `data/`. */
export type DataKind = 'issues' | 'months' | 'years';

/** The path of an issue, a month or a year in a language, without hash and ending: `en/issues/2020-w48`. */
export function dataStem(language: string, kind: DataKind, id: string | number): string {
  return `${language}/${kind}/${id}`;
}

/** The path of the file whose contents have a hash: `en/issues/2020-w48.1a2b3c4d.json`. */
export function hashedPath(stem: string, hash: string, ending = 'json'): string {
  return `${stem}.${hash}.${ending}`;
}

/** The path of a topic, which has a fixed name: `en/topics/gan.json`. */
export function topicDataPath(language: string, id: string): string {
  return `${language}/topics/${id}.json`;
}

/** The path of an author's file, which has a fixed name: `en/authors/yang-song.json`. */
export function authorDataPath(language: string, id: string): string {
  return `${language}/authors/${id}.json`;
}

/** The path of a year's index, which has a fixed name. */
export function yearIndexPath(language: string, year: number): string {
  return `${dataStem(language, 'years', year)}.json`;
}
