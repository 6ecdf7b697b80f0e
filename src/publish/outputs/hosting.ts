import { WORKER_FILE } from '../../offline/names.ts';
import { IMMUTABLE, REVALIDATED, SITE_HEADERS } from '../serving/headers.ts';
import { isNamedByContents } from '../serving/named-by-contents.ts';
import { TYPES } from '../serving/types.ts';
import type { Output, SiteFiles } from '../site.ts';
import { data } from './data/data.ts';

/** `x-content-type-options` as hosts and their documents write it. */
function headerName(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The endings whose types hosts are not known to have. */
const RARE = ['webmanifest', 'opml', 'md', 'bib', 'ris', 'epub'] as const;

/** Where all files are named by their contents: no pattern of a host's rules tells such a name. */
function immutableFolders(paths: Iterable<string>): string[] {
  const folders = new Map<string, boolean>();
  for (const path of paths) {
    // As deep as the kinds of files go: data/en/issues.
    const folder = path.split('/').slice(0, -1).slice(0, 3).join('/');
    folders.set(folder, (folders.get(folder) ?? true) && isNamedByContents(path));
  }
  return [...folders].filter(([, immutable]) => immutable).map(([folder]) => folder);
}

/**
 * What static hosts read beside the site's own files: `_headers` in the form that Netlify and Cloudflare Pages share, and
 * `.nojekyll` for GitHub Pages, which would else leave out what begins with an underscore. Both hosts let browsers ask again
 * for every file unless told otherwise, and join rules that say the same header twice: only what may be kept is named. In both, a
 * star stands for anything, slashes too.
 */
export const hosting: Output = async (site) => {
  if (!site.built) return new Map();
  const { base } = site;
  const all = Object.entries(SITE_HEADERS).map(([name, value]) => `  ${headerName(name)}: ${value}\n`);
  const kept = [...new Set(['assets', ...immutableFolders((await data(site)).keys())])].sort();
  const rules = kept.map((folder) => `${base}${folder}/*\n  Cache-Control: ${IMMUTABLE}\n`);
  // Theirs already where nobody changed it; a worker that stays in a cache could not be recalled.
  const worker = `${base}${WORKER_FILE}\n  Cache-Control: ${REVALIDATED}\n`;
  const types = RARE.map((ending) => `${base}*.${ending}\n  Content-Type: ${TYPES[ending]}\n`);
  const hsts = '# Once the site is on https for good:  Strict-Transport-Security: max-age=31536000\n';
  return new Map([
    ['_headers', `${base}*\n${all.join('')}${hsts}${rules.join('')}${types.join('')}${worker}`],
    ['.nojekyll', ''],
  ]) satisfies SiteFiles;
};
