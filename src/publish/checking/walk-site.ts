import { decoded } from '../../archive/identity/address-parts.ts';
import { WORKER_FILE } from '../../offline/names.ts';
import { Complaint } from '../../terminal/complaint.ts';
import { FILES_FILE, readFileList, servedPath } from '../writing/file-list.ts';
import { BUILDS_FILE } from '../writing/kept-builds.ts';
import { isPage, judge, type Answer, type Finding } from './published-file.ts';

/** A deployed copy that was looked at. */
export interface Walk {
  files: number;
  findings: Finding[];
}

const AT_ONCE = 8;

/** Asks for a path below an address; throws a Complaint where nobody answers. */
async function ask(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const url = new URL(path.split('/').map(encodeURIComponent).join('/'), address).href;
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
  return below.startsWith(address) ? decoded(below.slice(address.length)) : undefined;
}

/** The paths that a page names: what it leads to and what it is made of. */
function pathsIn(address: string, answer: Answer): string[] {
  const from = new URL(answer.path, address).href;
  return [...textOf(answer).matchAll(/\s(?:href|src)="([^"#][^"]*)"/g)].flatMap(([, value = '']) => pathBelow(address, from, value) ?? []);
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

/** The files of a copy's build by the paths that they answer, with their hashes; says so where there is no such list. */
async function listedFiles(address: string): Promise<{ hashes: Map<string, string>; findings: Finding[] }> {
  const answer = await ask(address, FILES_FILE);
  const list = answer.status === 200 ? readFileList(textOf(answer)) : undefined;
  const message = 'is no list of files: this copy cannot be compared with what was built';
  const hashes = new Map<string, string>();
  for (const [file, hash] of list ?? []) {
    const path = servedPath(file);
    if (path !== undefined) hashes.set(path, hash);
  }
  return {
    hashes,
    findings: answer.status === 200 && !list ? [{ severity: 'error', path: FILES_FILE, message }] : [],
  };
}

/**
 * Walks a deployed copy of a site: its home, every file of its build, by the list that the build made, and whatever its pages name
 * besides. Judges every answer; `limit` is how many files at most. `address` ends with a slash.
 */
export async function walkSite(address: string, limit = Infinity): Promise<Walk> {
  // The home page first: where nobody is there, there is one sentence about it.
  const findings = await judgeManners(address);
  const { hashes, findings: ofList } = await listedFiles(address);
  findings.push(...ofList);
  const seen = new Map([
    ['', 'the address itself'],
    ...[FILES_FILE, BUILDS_FILE, WORKER_FILE].map((path) => [path, 'every site'] as const),
  ]);
  for (const path of hashes.keys()) if (!seen.has(path)) seen.set(path, FILES_FILE);
  const queue = [...seen.keys()];
  let files = 0;
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (files++ >= limit) return;
      const answer = await ask(address, path);
      const found = judge({ ...answer, listed: hashes.get(path) });
      findings.push(
        ...found.map((each) => (answer.status === 200 ? each : { ...each, message: `${each.message} (named by ${seen.get(path)})` })),
      );
      if (answer.status !== 200 || !isPage(path)) continue;
      for (const next of pathsIn(address, answer)) {
        if (seen.has(next)) continue;
        seen.set(next, path === '' ? 'the home page' : path);
        queue.push(next);
      }
    }
  };
  while (queue.length > 0 && files < limit) await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files: Math.min(files, limit), findings };
}
