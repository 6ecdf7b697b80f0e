import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { PublishedIssue, PublishedMonth } from '../../src/archive/published/issue.ts';
import { CODE_ID, type PageState } from '../../src/shell/state/page-state.ts';
import { Complaint } from '../../src/terminal/complaint.ts';
import { runProgram } from '../../src/terminal/run-program.ts';
import { launchChromium } from '../setup/launch-chromium.ts';
import { untouchedRequests } from './untouched.ts';
import { withoutRelations } from './without-relations.ts';

/** Prints what the built site weighs against its budgets, in bytes; fails where one is exceeded. */
const HTML_BROTLI = 14_000;
const HTML_ITEMS = 12;
const SCRIPT_GZIP = 130_000;
/** The most that pages weigh that come with tools of their own; other pages have what a week has. */
const OWN_SCRIPT_GZIP: Readonly<Record<string, number>> = { search: 140_000, topics: 133_500, authors: 132_500 };
/** All scripts that a page fetches while nobody touches it, also those that it imports after it was taken over, and workers. */
const UNTOUCHED_GZIP = 150_000;
/** A month's page has its frame, a line for every item of up to five weeks, and in full the items that are in no week. */
const MONTH_BROTLI = { frame: 9_980, line: 117, item: 700 } as const;
const FONT = 40_000;
/** What topics, people and lineage may add to a week's page of twelve items (decision 21). */
const RELATIONS_BROTLI = 300;

const USAGE = `Usage: npm run budget -- [options]

Says what the built site's pages weigh, and whether that is within their budgets.

  --folder DIR   where the site is (else dist)
  --help         this text

Exit status: 0 all budgets hold; 1 some are exceeded, or there is no built site; 2 the options are wrong.`;

let root = 'dist';
let failures = 0;
function report(what: string, bytes: number, budget: number): void {
  const over = bytes > budget;
  if (over) failures += 1;
  console.log(`${over ? 'OVER' : 'ok  '} ${String(bytes).padStart(7)} of ${budget}  ${what}`);
}

function read(path: string): Buffer {
  return readFileSync(`${root}/${path}`);
}

/** Scripts that a page loads before interaction: its code, with what that imports. */
function scriptsOf(html: string): Set<string> {
  const code = JSON.parse(new RegExp(`<script id="${CODE_ID}"[^>]*>([^<]*)`).exec(html)?.[1] ?? '[]') as string[];
  if (code.length === 0) throw new Complaint(`a page lists no code in its element ${CODE_ID}: what it loads cannot be weighed`);
  const found = new Set(code.map((address) => address.slice(address.indexOf('assets/'))));
  for (const path of found) {
    for (const [, imported = ''] of read(path)
      .toString()
      .matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      found.add(`assets/${imported}`);
  }
  return found;
}

/** So many spellings of a page are weighed: what its files happen to be called makes a page thirty bytes lighter or heavier. */
const SPELLINGS = 3;

/** A page with other names of the same length for the files that it asks for, the same ones whatever they are called in this build. */
function spellingsOf(html: string): string[] {
  const names = [...new Set(Array.from(html.matchAll(/-([\w-]{8})\.(?:js|css|woff2)/g), ([, name = '']) => name))];
  const other = (at: number, spelling: number) => createHash('sha256').update(`${spelling} ${at}`).digest('base64url').slice(0, 8);
  return Array.from({ length: SPELLINGS }, (_, spelling) =>
    names.reduce((text, name, at) => text.replaceAll(name, other(at, spelling)), html),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const brotliBytes = (text: string | Buffer) => brotliCompressSync(text).length;

const zipped = new Map<string, number>();

function sizeOf(scripts: Iterable<string>): number {
  return [...scripts].reduce((sum, script) => {
    const bytes = zipped.get(script) ?? gzipSync(read(script)).length;
    zipped.set(script, bytes);
    return sum + bytes;
  }, 0);
}

const scriptBytes = (html: Buffer | string) => sizeOf(scriptsOf(html.toString()));

function otherHosts(html: string): string[] {
  const requests = [...html.matchAll(/<(?:script|img|link|iframe|source|video)\b[^>]*?(?:src|href)="([^"]+)"[^>]*>/g)];
  return requests
    .filter(([tag, address = '']) => /^(?:https?:)?\/\//.test(address) && !/rel="(?:canonical|alternate)"/.test(tag))
    .map(([, address = '']) => address);
}

/** The pages in a folder of the site; none where there is no such folder, as where no item has a topic. */
function pagesIn(folder: string): string[] {
  const names = existsSync(`${root}/${folder}`) ? readdirSync(`${root}/${folder}`) : [];
  return names.filter((name) => name.endsWith('.html')).map((name) => `${folder}/${name}`);
}

function stateIn(html: Buffer | string): PageState {
  return JSON.parse(/<script id="_state"[^>]*>([\s\S]*?)<\/script>/.exec(html.toString())?.[1] ?? '{}') as PageState;
}

function monthBudget(html: Buffer): number {
  const month = stateIn(html).queries.find(([key]) => key[0] === 'month')?.[1] as PublishedMonth;
  return MONTH_BROTLI.frame + MONTH_BROTLI.line * month.items.length + MONTH_BROTLI.item * month.ownItems.length;
}

/** Pages besides those of weeks, by their kind. */
function otherPages(): Record<string, string[]> {
  const inBoth = (paths: (prefix: string) => string[]) => ['', 'zh-Hans/'].flatMap(paths);
  return {
    home: ['index.html', 'zh-Hans.html'],
    search: inBoth((prefix) => [`${prefix}search.html`]),
    months: inBoth((prefix) => pagesIn(`${prefix}months`)),
    years: inBoth((prefix) => [`${prefix}years.html`, ...pagesIn(`${prefix}years`)]),
    topics: inBoth((prefix) => [`${prefix}topics.html`, ...pagesIn(`${prefix}topics`)]),
    authors: inBoth((prefix) => [`${prefix}authors.html`, ...pagesIn(`${prefix}authors`)]),
  };
}

function weigh(): void {
  const pages = ['', 'zh-Hans/'].flatMap((prefix) => pagesIn(`${prefix}issues`));
  let weighed = 0;
  for (const path of pages) {
    const html = read(path).toString();
    const issue = stateIn(html).queries.find(([key]) => key[0] === 'issue')?.[1] as PublishedIssue;
    // A week with fewer or more items than twelve is weighed by its share.
    const share = Math.max(1, issue.items.length / HTML_ITEMS);
    const spellings = spellingsOf(html);
    report(`${path}: HTML, brotli, ${issue.items.length} items`, median(spellings.map(brotliBytes)), Math.round(HTML_BROTLI * share));
    report(
      `${path}: of that topics, people and other mentions`,
      median(spellings.map((each) => brotliBytes(each) - brotliBytes(withoutRelations(each)))),
      RELATIONS_BROTLI,
    );
    report(`${path}: scripts before interaction, gzip`, scriptBytes(html), SCRIPT_GZIP);
    const elsewhere = otherHosts(html);
    report(`${path}: requests to other hosts${elsewhere.length > 0 ? ` (${elsewhere.join(', ')})` : ''}`, elsewhere.length, 0);
    weighed += 1;
  }
  for (const [kind, paths] of Object.entries(otherPages())) {
    const files = paths.map((path) => ({ path, html: read(path) }));
    const heaviest = (what: string, budget: number, bytesOf: (html: Buffer) => number) => {
      const [most] = files.map(({ path, html }) => ({ path, bytes: bytesOf(html) })).sort((a, b) => b.bytes - a.bytes);
      report(`${most?.path}: ${what}, the most of ${files.length} pages of ${kind}`, most?.bytes ?? 0, budget);
    };
    if (kind === 'months')
      for (const { path, html } of files)
        report(`${path}: HTML, brotli`, median(spellingsOf(html.toString()).map(brotliBytes)), monthBudget(html));
    else heaviest('HTML, brotli', HTML_BROTLI, brotliBytes);
    heaviest('scripts before interaction, gzip', OWN_SCRIPT_GZIP[kind] ?? SCRIPT_GZIP, scriptBytes);
  }
  if (weighed === 0) throw new Complaint(`${root}/issues holds no page: the budgets were not checked`);
  for (const font of readdirSync(`${root}/assets`).filter((name) => name.endsWith('.woff2')))
    report(`assets/${font}: font`, read(`assets/${font}`).length, FONT);
}

function conclude(): void {
  console.log(
    failures === 0
      ? 'All budgets hold.'
      : `${failures} budgets are exceeded: find what grew (npm run build prints the parts) before anything else.`,
  );
}

/** Opens a page of each kind in a browser, as whoever comes by does. */
async function weighUntouched(): Promise<void> {
  const inLanguage = (prefix: string) => {
    const fixed = ['search', 'topics', 'authors', 'years', 'about', '404'].map((page) => `${prefix}${page}.html`);
    const firsts = ['issues', 'months', 'years', 'topics', 'authors'].flatMap((folder) => pagesIn(`${prefix}${folder}`).slice(0, 1));
    return [prefix ? `${prefix.slice(0, -1)}.html` : 'index.html', ...fixed, ...firsts].filter((path) => existsSync(`${root}/${path}`));
  };
  const browser = await launchChromium();
  try {
    const requests = await Promise.all(['', 'zh-Hans/'].map((prefix) => untouchedRequests(browser, root, inLanguage(prefix))));
    for (const [path, asked] of requests.flat())
      report(
        `${path}: all scripts that it fetches while nobody touches it, gzip`,
        sizeOf(asked.filter((path) => path.endsWith('.js')).map((path) => path.slice(1))),
        UNTOUCHED_GZIP,
      );
  } finally {
    await browser.close();
  }
}

await runProgram({
  name: 'budget',
  usage: USAGE,
  options: { folder: { type: 'value', example: 'dist' } },
  async run({ values: { folder = 'dist' } }) {
    root = folder;
    if (!existsSync(`${root}/index.html`)) throw new Complaint(`${root} holds no built site: run npm run build first`);
    weigh();
    await weighUntouched();
    conclude();
    return failures === 0 ? 0 : 1;
  },
});
