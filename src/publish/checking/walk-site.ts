import { Complaint } from '../../terminal/complaint.ts';
import { BUILDS_FILE } from '../kept-builds.ts';
import { apiFilesBeside } from '../outputs/api/api.ts';
import { citationFilesBeside } from '../outputs/for-programs/citations.ts';
import { feedPartsIn } from './feed-parts-in.ts';
import { isPage, judge, type Answer, type Finding } from './published-file.ts';

/** A deployed copy that was looked at. */
export interface Walk {
  files: number;
  findings: Finding[];
}

const AT_ONCE = 8;

/** Asks for a path below an address; throws a Complaint where nobody answers. */
async function ask(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const url = new URL(path, address).href;
  try {
    const response = await fetch(url, { redirect: 'manual', headers });
    return { path, status: response.status, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Complaint(`${url} does not answer: ${cause}`);
  }
}

const textOf = ({ body }: Answer) => new TextDecoder().decode(body);

/** An address in a page, below the site's; without what it asks and the place in the page. Undefined for what lies elsewhere. */
function pathBelow(address: string, from: string, value: string): string | undefined {
  const text = value.replaceAll('&amp;', '&');
  if (!URL.canParse(text, from)) return undefined;
  const { origin, pathname } = new URL(text, from);
  const below = origin + pathname;
  return below.startsWith(address) ? below.slice(address.length) : undefined;
}

/** The paths that an answer names: links and files of a page, the pages of the map with what stands beside them, the archives of feeds, the files of the newest build. */
function pathsIn(address: string, answer: Answer, site: { home?: string | undefined }): string[] {
  const { path } = answer;
  const from = new URL(path, address).href;
  if (isPage(path))
    return [...textOf(answer).matchAll(/\s(?:href|src)="([^"#][^"]*)"/g)].flatMap(
      ([, value = '']) => pathBelow(address, from, value) ?? [],
    );
  if (/^sitemap(?:_\d+)?\.xml$/.test(path)) {
    // The map names the site as its settings do, wherever this copy stands: the shortest address is that of its home. An index of
    // maps names no page, and its parts lack the home, all but one.
    const text = textOf(answer);
    const all = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, value = '']) => value.replaceAll('&amp;', '&'));
    if (text.includes('<sitemapindex')) {
      site.home = all[0]?.replace(/[^/]*$/, '');
      return all.map((each) => each.replace(/^.*\//, ''));
    }
    const home = site.home ?? all.reduce((short, each) => (each.length < short.length ? each : short), all[0] ?? '');
    return all.map((each) => each.slice(home.length)).flatMap((each) => [each, ...apiFilesBeside(each), ...citationFilesBeside(each)]);
  }
  if (path.endsWith('.xml')) return feedPartsIn(path, textOf(answer));
  if (path !== BUILDS_FILE) return [];
  const [newest]: unknown[] = JSON.parse(textOf(answer)) as unknown[];
  return Array.isArray(newest) ? newest.map(String) : [];
}

/** What a site answers for what it does not have, and to whom it has sent a page before. */
async function judgeManners(address: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const path = 'there-is-no-such-page';
  const lost = await ask(address, path);
  if (lost.status !== 404) findings.push({ severity: 'error', path, message: `is answered with ${lost.status} in place of 404` });
  else if (!textOf(lost).includes('id="_root"'))
    findings.push({ severity: 'warning', path, message: "is not answered with the site's own 404 page" });
  const home = await ask(address, '');
  const tag = home.headers.get('etag');
  if (tag !== null && (await ask(address, '', { 'if-none-match': tag })).status !== 304)
    findings.push({ severity: 'warning', path: '', message: 'is sent again though it has not changed (If-None-Match)' });
  return findings;
}

/**
 * Walks a deployed copy of a site from its home, its map and its list of files, and judges every answer; `limit` is how many files
 * at most. `address` ends with a slash.
 */
export async function walkSite(address: string, limit = Infinity): Promise<Walk> {
  const seen = new Map<string, string>([['', 'the address itself']]);
  for (const path of ['sitemap.xml', 'robots.txt', 'data/archive.json', BUILDS_FILE]) seen.set(path, 'every site');
  // The address of the site's home as its settings have it, once an index of maps has said it.
  const site: { home?: string | undefined } = {};
  const findings: Finding[] = [];
  const queue = [...seen.keys()];
  let files = 0;
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (files++ >= limit) return;
      const answer = await ask(address, path);
      const found = judge(answer);
      findings.push(
        ...found.map((each) => (answer.status === 200 ? each : { ...each, message: `${each.message} (named by ${seen.get(path)})` })),
      );
      if (answer.status !== 200) continue;
      for (const next of pathsIn(address, answer, site)) {
        if (seen.has(next)) continue;
        seen.set(next, path === '' ? 'the home page' : path);
        queue.push(next);
      }
    }
  };
  // The home page first: where nobody is there, there is one sentence about it.
  findings.push(...(await judgeManners(address)));
  while (queue.length > 0 && files < limit) await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files: Math.min(files, limit), findings };
}
