import { decoded } from '../../archive/identity/address-parts.ts';
import type { OfflineFile } from '../../offline/list.ts';
import { WORKER_FILE } from '../../offline/names.ts';
import { Complaint } from '../../terminal/complaint.ts';
import { FILES_FILE, readFileList, servedPath } from '../writing/file-list.ts';
import { BUILDS_FILE } from '../writing/kept-builds.ts';
import { ask, NoAnswer, PATIENCE, textOf, type Answer } from './answer.ts';
import { isPage } from './kinds.ts';
import { judge, type Finding } from './published-file.ts';

/** A deployed copy that was looked at. */
export interface Walk {
  files: number;
  findings: Finding[];
}

/** How far a walk goes: how many files at most, and how long one may take, in milliseconds. */
export interface WalkOptions {
  limit?: number;
  patience?: number;
}

const AT_ONCE = 8;
/** Where so many files in a row do not come, the host has gone: it would take hours to ask for the others. */
const MOST_SILENT = 16;

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

type Ask = (path: string, headers?: Record<string, string>) => Promise<Answer>;

/** What a site answers for what it does not have, and to whom it has sent a page before; `home` is its home page. */
async function judgeManners(home: Answer, asks: Ask): Promise<{ findings: Finding[]; standIn?: Uint8Array }> {
  const findings: Finding[] = [];
  const warn = (path: string, message: string) => void findings.push({ severity: 'warning', path, message });
  const path = 'there-is-no-such-page';
  const lost = await asks(path);
  if (lost.status !== 404)
    findings.push({ severity: 'error', path, message: `is answered with ${lost.status}: have the host answer 404 for what is not there` });
  else if (!textOf(lost).includes('id="_root"'))
    warn(path, "is not answered with the site's own page: have the host send 404.html with 404");
  const tag = home.headers.get('etag');
  if (tag !== null && (await asks('', { 'if-none-match': tag })).status !== 304)
    warn('', 'is sent again though it has not changed: have the host answer If-None-Match with 304');
  return lost.status === 200 ? { findings, standIn: lost.body } : { findings };
}

/** The files of a copy's build by the paths that they answer; says so where there is no such list. */
async function listedFiles(asks: Ask): Promise<{ listed: Map<string, OfflineFile>; findings: Finding[] }> {
  const answer = await asks(FILES_FILE);
  const list = answer.status === 200 ? readFileList(textOf(answer)) : undefined;
  const message = 'is no list of files, by which this copy could be compared with what was built: upload the folder that was built again';
  const listed = new Map<string, OfflineFile>();
  for (const file of list ?? []) {
    const path = servedPath(file[0]);
    if (path !== undefined) listed.set(path, file);
  }
  return { listed, findings: answer.status === 200 && !list ? [{ severity: 'error', path: FILES_FILE, message }] : [] };
}

/** The home page; throws a Complaint where nothing comes of it: then there is one sentence about it. */
async function homeOf(address: string, asks: Ask): Promise<Answer> {
  try {
    return await asks('');
  } catch (error) {
    throw error instanceof NoAnswer ? new Complaint(`${address} ${error.message}`) : error;
  }
}

/**
 * Walks a deployed copy of a site: its home, every file of its build, by the list that the build made, and whatever its pages name
 * besides. Judges every answer. `address` ends with a slash.
 */
export async function walkSite(address: string, { limit = Infinity, patience = PATIENCE }: WalkOptions = {}): Promise<Walk> {
  const asks: Ask = (path, headers) => ask(address, path, patience, headers);
  const home = await homeOf(address, asks);
  // Where the home page leads away, so does everything.
  if (home.redirect) return { files: 1, findings: judge(home) };
  const findings: Finding[] = [];
  const silent = (path: string, error: unknown) => {
    if (!(error instanceof NoAnswer)) throw error;
    findings.push({ severity: 'error', path, message: error.message });
  };
  const manners = await judgeManners(home, asks).catch((error: unknown) => silent('there-is-no-such-page', error));
  // It is asked for once more below, as every file is, and told there.
  const list = await listedFiles(asks).catch((error: unknown) => {
    if (!(error instanceof NoAnswer)) throw error;
  });
  findings.push(...(manners?.findings ?? []), ...(list?.findings ?? []));
  const listed = list?.listed ?? new Map<string, OfflineFile>();
  // By what each path is known: a page, where it leads there and no list does.
  const seen = new Map<string, string | undefined>(
    ['', FILES_FILE, BUILDS_FILE, WORKER_FILE, ...listed.keys()].map((path) => [path, undefined]),
  );
  const queue = [...seen.keys()];
  let [files, gone] = [0, 0];
  const look = async (path: string) => {
    const answer = await asks(path);
    gone = 0;
    findings.push(...judge(answer, { listed: listed.get(path), standIn: manners?.standIn, leads: seen.get(path) }));
    if (answer.status !== 200 || !isPage(path)) return;
    for (const next of pathsIn(address, answer)) {
      if (seen.has(next)) continue;
      seen.set(next, path);
      queue.push(next);
    }
  };
  const work = async () => {
    for (let path = queue.shift(); path !== undefined && files < limit && gone < MOST_SILENT; path = queue.shift()) {
      files += 1;
      await look(path).catch((error: unknown) => {
        gone += 1;
        silent(path, error);
      });
    }
  };
  while (queue.length > 0 && files < limit && gone < MOST_SILENT) await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files, findings };
}
