import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteOptions } from '../../src/publish/serving/serve.ts';
import type { BuiltSite } from './built-site.ts';

/** The files of a built site's feeds and of the lists of them, relative to its folder, by their form. */
export interface FeedFiles {
  atom: string[];
  rss: string[];
  json: string[];
  opml: string[];
}

/** Finds the feeds of a built site. */
export function feedFilesOf(site: BuiltSite): FeedFiles {
  const files = [...site.files].filter((file) => !/\.(?:br|gz)$/.test(file));
  const those = (pattern: RegExp) => files.filter((file) => pattern.test(file)).sort();
  return {
    atom: those(/(?:^|\/)(?:feed(?:_[\d_]+)?|feeds\/.*)\.xml$/),
    rss: those(/(?:^|\/)rss\.xml$/),
    json: those(/(?:^|\/)feed\.json$/),
    opml: those(/(?:^|\/)feeds\.opml$/),
  };
}

/** The text of a file of a site. */
export function textAt({ folder }: SiteOptions, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
