import { WORKER_FILE } from '../../offline/names.ts';
import { IMMUTABLE, SITE_HEADERS } from '../serving/headers.ts';
import { isNamedByContents } from '../serving/named-by-contents.ts';
import { typeOf } from '../serving/types.ts';
import { isText, WORTHWHILE } from '../writing/compressed.ts';
import type { Answer, Redirect } from './answer.ts';
import { notTheFile, wrongContents, type Known } from './contents.ts';
import { isPage } from './kinds.ts';

/** Something wrong with a deployed copy, or not as good as it could be, and what to do; the same message is said once for all paths. */
export interface Finding {
  severity: 'error' | 'warning';
  path: string;
  message: string;
}

const YEAR = 31_536_000;
/** A page that is kept longer without asking shows an old week, and asks for files that are gone. */
const HOUR = 3_600;

type Judge = (answer: Answer) => Omit<Finding, 'path'>[];

const error = (message: string) => [{ severity: 'error' as const, message }];
const warning = (message: string) => [{ severity: 'warning' as const, message }];

const plain = (type: string) => type.toLowerCase().split(';', 1)[0]?.trim() ?? '';
/** Types that mean the same, as hosts differ in them. */
const SAME: Readonly<Record<string, string>> = {
  'text/xml': 'application/xml',
  'application/javascript': 'text/javascript',
  'application/x-javascript': 'text/javascript',
  'image/vnd.microsoft.icon': 'image/x-icon',
};
const sameType = (type: string) => SAME[plain(type)] ?? plain(type);

const judgeType: Judge = ({ path, headers }) => {
  const wanted = isPage(path) ? 'text/html' : typeOf(path);
  const got = headers.get('content-type') ?? '';
  const whose = isPage(path) ? 'pages' : (/\.\w+$/.exec(path)?.[0] ?? 'it');
  return sameType(got) === sameType(wanted)
    ? []
    : error(`has the type ${got || '(none)'}: have the host send ${plain(wanted)} for ${whose}, as the recipes in deploy/ do`);
};

const judgeHeaders: Judge = ({ headers }) =>
  Object.entries(SITE_HEADERS).flatMap(([name, value]) => {
    const got = headers.get(name);
    if (got === null) return warning(`lacks a header: have the host send ${name}: ${value}`);
    return got.toLowerCase().includes(value.toLowerCase()) ? [] : warning(`has ${name}: ${got}: have the host send ${value}`);
  });

const judgeCaching: Judge = ({ path, headers }) => {
  const control = headers.get('cache-control') ?? '';
  const age = /no-cache|no-store/.test(control) ? 0 : Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
  if (isNamedByContents(path)) {
    return age >= YEAR && /immutable/.test(control)
      ? []
      : warning(`is named by its contents, and could be kept for good: have the host send Cache-Control: ${IMMUTABLE}`);
  }
  if (age > HOUR || /immutable/.test(control))
    return error(`may be kept without asking by "${control}", and what it says changes: have the host send Cache-Control: no-cache`);
  // Browsers ask past their own caches for it, but not past those on the way: a broken one stays there as long.
  if (path === WORKER_FILE && age > 0)
    return warning(
      `is the worker, and kept for ${age} seconds: have the host send Cache-Control: no-cache, so that it is asked for each time`,
    );
  return headers.has('etag') || headers.has('last-modified')
    ? []
    : warning('has neither ETag nor Last-Modified, and is sent again each time: have the host send one of them');
};

const judgeCompression: Judge = ({ path, headers, body }) =>
  body.length < WORTHWHILE || headers.has('content-encoding') || !(isPage(path) || isText(path))
    ? []
    : warning('is not sent compressed: have the host compress texts, or send the .br and .gz files that a build puts beside them');

const JUDGES: readonly Judge[] = [judgeType, judgeHeaders, judgeCaching, judgeCompression];

function redirected(redirect: Redirect | undefined): string {
  if (redirect?.kind === 'loop') return 'is redirected round and round, and reaches nobody: take that rule of the host away';
  if (redirect?.kind === 'slash')
    return 'is redirected to the address with a slash behind it: have the host answer at once, with the file of that name and .html';
  if (redirect?.kind === 'origin') return `is redirected to ${redirect.origin}: give that address, if the site is there`;
  return 'is answered with a redirect: have the host answer at once, as every address has a file of its own';
}

/** What an answer other than 200 means; `leads` is the page that names the path, where it is not the list of files. */
function refused({ status, redirect }: Answer, leads: string | undefined): string {
  if (status >= 300 && status < 400) return redirected(redirect);
  const what = `is answered with ${status}${leads === undefined ? '' : `, and /${leads} leads there`}`;
  if (status === 404 || status === 410) return `${what}: upload the folder that was built again, all of it`;
  if (status >= 500) return `${what}: look into the log of the host`;
  return `${what}: have the host give it to everybody`;
}

/** What is wrong with what a host answers for one file, and what to do. What follows from another fault is not said besides. */
export function judge(answer: Answer, known: Known & { leads?: string | undefined } = {}): Finding[] {
  const { path, status } = answer;
  const first = status === 200 ? notTheFile(answer, known) : refused(answer, known.leads);
  if (first !== undefined) return [{ severity: 'error', path, message: first }];
  const contents = wrongContents(answer, known);
  const found = [...JUDGES.flatMap((each) => each(answer)), ...(contents === undefined ? [] : error(contents))];
  return found.map((finding) => ({ ...finding, path }));
}
