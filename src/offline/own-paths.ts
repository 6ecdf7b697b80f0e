import { readPath } from '../archive/addresses/paths.ts';
import { LANGUAGE_TAG } from '../archive/ids.ts';

/** What the worker may answer for: a page, a file that never changes, one that does, or one by which a device shows that it has the site. */
export type OwnPath = { kind: 'page'; language: string | undefined } | { kind: 'named' | 'fixed' | 'installed'; path: string };

/** Files named by their contents, as the build names them (src/publish/serving/named-by-contents.ts). */
const NAMED = /^(?:assets|data\/search)\/|\.[0-9a-z]{8}\.\w+$/;

/** Whether a path below the base is that of an icon, or of a language's manifest. */
export function isInstalledFile(path: string): boolean {
  const [, tag] = /^(?:([^/]+)\/)?manifest\.webmanifest$/.exec(path) ?? [];
  return tag === undefined ? /^(?:icon\.svg|icons\/[\w-]+\.png|manifest\.webmanifest)$/.test(path) : LANGUAGE_TAG.test(tag);
}

/**
 * What a pathname is of the site at a base; undefined for what is none of its own. Other sites may lie below the base, and files
 * that a reader takes along, feeds and the worker itself are for the network alone.
 */
export function ownPath(base: string, pathname: string, isNavigation: boolean): OwnPath | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  if (isNavigation) {
    const plain = path.replace(/(?:(?:^|(?<=\/))index)?\.html$/, '');
    const [first = ''] = plain.split('/', 1);
    const language = LANGUAGE_TAG.test(first) && readPath(`/${first}`) === undefined ? first : undefined;
    const place = readPath(language === undefined ? `/${plain}` : `/${plain.slice(language.length + 1)}`);
    // A file with an ending is to be taken along.
    return place && !place.id.includes('.') ? { kind: 'page', language } : undefined;
  }
  if (isInstalledFile(path)) return { kind: 'installed', path };
  if (!/^(?:assets|data)\//.test(path)) return undefined;
  return { kind: NAMED.test(path) ? 'named' : 'fixed', path };
}
