import { WORKER_FILE } from '../../offline/names.ts';
import { inlinedIn } from '../pages/content-policy.ts';
import { SITE_HEADERS } from '../serving/headers.ts';
import { isNamedByContents } from '../serving/named-by-contents.ts';
import { typeOf } from '../serving/types.ts';
import { isText, WORTHWHILE } from '../writing/compressed.ts';
import { listedFile } from '../writing/file-list.ts';

/** What a host answered when it was asked for a file of the site. */
export interface Answer {
  /** The path below the site's address: `issues/2020-w48`, `assets/index-a1b2.js`. */
  path: string;
  status: number;
  headers: Headers;
  body: Uint8Array;
  /** The hash that the site's list of files has for it; absent for what is not in it. */
  listed?: string | undefined;
}

/** Something wrong with a deployed copy, or not as good as it could be; the same message is said once for all paths. */
export interface Finding {
  severity: 'error' | 'warning';
  path: string;
  message: string;
}

/** Whether a path is that of a page, whose address has no ending. */
export function isPage(path: string): boolean {
  return /(?:^|\/)[^./]*$|\.html$/.test(path);
}

/** Whether a path is that of a letter, which is HTML and no page of the reader's. */
function isLetter(path: string): boolean {
  return /(?:^|\/)email\/[^/]*$/.test(path);
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
  return sameType(got) === sameType(wanted) ? [] : error(`has the type ${got || '(none)'} in place of ${plain(wanted)}`);
};

const judgeHeaders: Judge = ({ headers }) =>
  Object.entries(SITE_HEADERS).flatMap(([name, value]) => {
    const got = headers.get(name);
    if (got === null) return warning(`lacks the header ${name}: ${value}`);
    return got.toLowerCase().includes(value.toLowerCase()) ? [] : warning(`has ${name}: ${got} in place of ${value}`);
  });

const judgeCaching: Judge = ({ path, headers }) => {
  const control = headers.get('cache-control') ?? '';
  const age = /no-cache|no-store/.test(control) ? 0 : Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
  if (isNamedByContents(path)) {
    return age >= YEAR && /immutable/.test(control)
      ? []
      : warning('is named by its contents and could be kept for good, but Cache-Control does not say so');
  }
  if (age > HOUR || /immutable/.test(control)) return error(`may be kept without asking by "${control}": what it says changes`);
  // Browsers ask past their own caches for it, but not past those on the way: a broken one stays there as long.
  if (path === WORKER_FILE && age > 0) return warning(`is the worker, and kept for ${age} seconds: it should be asked for again each time`);
  return headers.has('etag') || headers.has('last-modified')
    ? []
    : warning('has neither ETag nor Last-Modified: it is sent again each time');
};

const judgeCompression: Judge = ({ path, headers, body }) =>
  body.length < WORTHWHILE || headers.has('content-encoding') || !(isPage(path) || isText(path)) ? [] : warning('is not sent compressed');

const CHANGED = 'the host or something before it has changed it';

/** What a page inlines must be what its policy names, and a file must be what was built: hosts that "improve" files break both. */
const judgeContents: Judge = ({ path, body, listed }) => {
  if (isPage(path) && !isLetter(path)) {
    const html = new TextDecoder().decode(body);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
    if (policy === undefined) return error('has no policy of its own in its head');
    if (inlinedIn(html).some(({ hash }) => !policy.includes(hash))) return error(`inlines what its own policy does not allow: ${CHANGED}`);
  }
  if (listed === undefined || listedFile(path, body)[1] === listed) return [];
  return error(`is not the file that this build made: it is one of another build, or ${CHANGED}`);
};

const JUDGES: readonly Judge[] = [judgeType, judgeHeaders, judgeCaching, judgeCompression, judgeContents];

/** What is wrong with what a host answers for one file. */
export function judge(answer: Answer): Finding[] {
  const { path, status } = answer;
  if (status >= 300 && status < 400)
    return [{ severity: 'error', path, message: 'is answered with a redirect: every address has a file of its own' }];
  if (status !== 200) return [{ severity: 'error', path, message: `is answered with ${status}` }];
  return JUDGES.flatMap((each) => each(answer)).map((finding) => ({ ...finding, path }));
}
