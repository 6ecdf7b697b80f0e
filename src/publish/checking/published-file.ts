import { WORTHWHILE } from '../compressed.ts';
import { contentHash } from '../outputs/data-file.ts';
import { inlinedIn } from '../pages/content-policy.ts';
import { SITE_HEADERS } from '../serving/headers.ts';
import { isNamedByContents } from '../serving/named-by-contents.ts';
import { typeOf } from '../serving/types.ts';

/** What a host answered when it was asked for a file of the site. */
export interface Answer {
  /** The path below the site's address: `issues/2020-w48`, `assets/index-a1b2.js`. */
  path: string;
  status: number;
  headers: Headers;
  body: Uint8Array;
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
  return headers.has('etag') || headers.has('last-modified')
    ? []
    : warning('has neither ETag nor Last-Modified: it is sent again each time');
};

const judgeCompression: Judge = ({ path, headers, body }) =>
  body.length < WORTHWHILE ||
  headers.has('content-encoding') ||
  !/text|json|javascript|xml|svg|manifest/.test(headers.get('content-type') ?? '') ||
  /\.(?:epub)$/.test(path)
    ? []
    : warning('is not sent compressed');

/** What a page inlines must be what its policy names, and a file named by its contents must have them: hosts that "improve" files break both. */
const judgeContents: Judge = ({ path, body }) => {
  const [, hash] = /^data\/.*\.([0-9a-z]{8})\.\w+$/.exec(path) ?? [];
  if (hash !== undefined && contentHash(body) !== hash)
    return error('is not what its name says: the host or something before it has changed it');
  if (!isPage(path)) return [];
  const html = new TextDecoder().decode(body);
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
  if (policy === undefined) return error('has no policy of its own in its head');
  const unknown = inlinedIn(html).filter(({ hash }) => !policy.includes(hash));
  return unknown.length > 0 ? error('inlines what its own policy does not allow: the host or something before it has changed it') : [];
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
