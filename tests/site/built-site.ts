import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window, type Document } from 'happy-dom';
import type { Language } from '../../src/archive/languages.ts';
import type { SiteOptions } from '../../src/publish/serving/serve.ts';

/** A prerendered page as a browser without scripts reads it. */
export interface BuiltPage {
  /** Its file, relative to the site's folder. */
  file: string;
  /** Its address at the host, with the site's base: `/some/reader/issues/2020-w48`. */
  address: string;
  language: Language;
  html: string;
  document: Document;
}

/** A built site as files. */
export interface BuiltSite {
  base: string;
  /** All files, relative to the site's folder. */
  files: ReadonlySet<string>;
  pages: readonly BuiltPage[];
}

const parser = new new Window().DOMParser();

/** Reads one page of a site with this base. */
export function readPage(file: string, html: string, base: string): BuiltPage {
  const path = file.replace(/\.html$/, '').replace(/(^|\/)index$/, '');
  let parsed: WeakRef<Document> | undefined;
  return {
    file,
    address: base + path,
    language: /^zh-Hans(\/|\.html$)/.test(file) ? 'zh-Hans' : 'en',
    html,
    // Kept for as long as somebody works with it: those of all pages take gigabytes.
    get document() {
      const kept = parsed?.deref();
      if (kept) return kept;
      const document = parser.parseFromString(html, 'text/html');
      parsed = new WeakRef(document);
      return document;
    },
  };
}

/** Reads a built site: the names of all its files, and its pages. */
export function readSite({ folder, base }: SiteOptions): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return {
    base,
    files: new Set(files),
    // Letters are no pages.
    pages: files
      .filter((file) => file.endsWith('.html') && !/(?:^|\/)email\//.test(file))
      .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8'), base)),
  };
}

/** A site made of pages by hand, for trying the checks themselves. */
export function siteOf(base: string, pages: Readonly<Record<string, string>>, otherFiles: readonly string[] = []): BuiltSite {
  return {
    base,
    files: new Set([...Object.keys(pages), ...otherFiles]),
    pages: Object.entries(pages).map(([file, html]) => readPage(file, html, base)),
  };
}

/** Whether a page says what is missing or failed; such a page is shown at any address. */
export function isErrorPage({ file }: BuiltPage): boolean {
  return /(^|\/)(404|500)\.html$/.test(file);
}

/** The file that a host answers a path of the site with; undefined where it would answer 404. */
export function fileAt(site: BuiltSite, pathname: string): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const path = decodeURIComponent(pathname.slice(site.base.length));
  return [path, `${path}.html`, `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`].find((file) => site.files.has(file));
}
