import { indexArchive, type ArchiveIndex } from '../source/archive-index.ts';
import type { ArchiveFiles } from '../source/read-archive.ts';
import type { Archive, People, Topic } from '../source/settings-schema.ts';
import type { ClientBuild } from './code/client-build.ts';
import type { KeptOfSite } from './keeping/kept-of-site.ts';
import type { OutputTimes } from './output-times.ts';
import type { PreparePage } from './pages/rendered-page.ts';
import { siteAddress } from './site-address.ts';

/** A file's contents: text, bytes, or what gives them once they are needed, where there are too many to hold. */
export type Contents = string | Uint8Array | (() => Promise<Uint8Array>);

/** Files of the site: path below its base, with slashes → contents. */
export type SiteFiles = Map<string, Contents>;

/** A file's contents, now. */
export async function contentsOf(contents: Contents): Promise<string | Uint8Array> {
  return typeof contents === 'function' ? contents() : contents;
}

/** The reader's code as a build made it: for the browser, and for rendering pages. */
export interface Built {
  client: ClientBuild;
  preparePage: PreparePage;
}

/** All that outputs are made of. The same site gives the same files, byte for byte. */
export interface Site {
  settings: Archive;
  index: ArchiveIndex;
  topics: ReadonlyMap<string, Topic>;
  /** What is settled of people by hand. */
  people: People['people'];
  /** The site's base path, with slashes at both ends. */
  base: string;
  /** Reads a file of the archive's folder; undefined where it is not there. */
  readSource: (path: string) => Uint8Array | undefined;
  /** Undefined on the development server, which builds nothing. */
  built: Built | undefined;
  /** Where nothing is kept, all is made. */
  kept?: KeptOfSite;
  /** What making each output took, where that is to be said. */
  times?: OutputTimes;
}

/** Makes one kind of file of the site. It may ask others for what they made (see `oncePerSite`); the order does not matter. */
export type Output = (site: Site) => SiteFiles | Promise<SiteFiles>;

/** What a site is made of besides the archive. */
export type SiteParts = Pick<Site, 'base' | 'readSource' | 'built'>;

/** Makes a site of an archive without faults. Throws where `archive.json` is missing. */
export function siteOf(source: ArchiveFiles, parts: SiteParts): Site {
  const settings = source.archive?.value;
  if (!settings) throw new Error('data/archive.json is missing or faulty: run npm run check');
  return {
    // An address as programs want it (RFC 3986), however the editor wrote it.
    settings: { ...settings, url: siteAddress(settings.url) },
    index: indexArchive(source),
    topics: new Map(source.topics?.value.topics.map((topic) => [topic.id, topic])),
    people: source.people?.value.people ?? [],
    ...parts,
  };
}

/** Makes something once a site, however many outputs ask for it. */
export function oncePerSite<T>(make: (site: Site) => T): (site: Site) => T {
  const made = new WeakMap<Site, { value: T }>();
  return (site) => {
    const known = made.get(site) ?? { value: make(site) };
    made.set(site, known);
    return known.value;
  };
}

/** The files of several outputs. Throws where two of them make the same one. */
export async function combine(site: Site, outputs: readonly Output[]): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  for (const output of outputs) {
    for (const [path, contents] of await output(site)) {
      if (files.has(path)) throw new Error(`two outputs make ${path}: give one of them another path (src/publish/outputs/)`);
      files.set(path, contents);
    }
  }
  return files;
}
