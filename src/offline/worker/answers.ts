import type { WorkboxPlugin } from 'workbox-core/types.js';
import { keptName, type OfflineFile } from '../list.ts';
import { keptCache, keptPath } from '../names.ts';
import { readList, readRecord, type KeptBuild } from '../record.ts';

/** A build that is kept, by the paths of its files. */
interface KeptFiles {
  list: string;
  shells: Readonly<Record<string, string>>;
  files: ReadonlyMap<string, OfflineFile>;
}

/** Answers with what a reader asked to keep, of the site at a base. */
export class KeptAnswers {
  readonly #base: string;
  /** Reading a list takes longer than finding a file: the last ones read. */
  #read: KeptFiles[] = [];

  constructor(base: string) {
    this.#base = base;
  }

  /** The cache of what is kept; a worker makes none, so that none comes back that a reader has deleted. */
  async #cache(): Promise<Cache | undefined> {
    return (await caches.has(keptCache(this.#base))) ? caches.open(keptCache(this.#base)) : undefined;
  }

  /** Whether anything is kept at all. */
  async isUsed(): Promise<boolean> {
    const cache = await this.#cache();
    return cache !== undefined && (await readRecord(cache, this.#base)) !== undefined;
  }

  async #filesOf(cache: Cache, build: KeptBuild): Promise<KeptFiles | undefined> {
    const name = `${build.list} ${build.whole}`;
    const known = this.#read.find(({ list }) => list === name);
    if (known) return known;
    const list = await readList(cache, this.#base, build);
    if (!list) return undefined;
    const files = new Map([...list.code, ...(build.whole ? list.archive : [])].map((file) => [file[0], file]));
    const read = { list: name, shells: list.shells, files };
    this.#read = [read, ...this.#read].slice(0, 2);
    return read;
  }

  /** The file at a path below the base: of the build that is kept, else of the one before, of which pages may still be open. */
  async file(path: string): Promise<Response | undefined> {
    const cache = await this.#cache();
    if (!cache) return undefined;
    const record = await readRecord(cache, this.#base);
    for (const build of [record?.now, record?.before]) {
      const file = build && (await this.#filesOf(cache, build))?.files.get(path);
      const answer = file && (await cache.match(keptPath(this.#base, keptName(file))));
      if (answer) return answer;
    }
    return undefined;
  }

  /** The page with nothing in it, in a language of the archive; in its first one where none is given. */
  async shell(language: string | undefined): Promise<Response | undefined> {
    const cache = await this.#cache();
    const record = cache && (await readRecord(cache, this.#base));
    const shells = (record && (await this.#filesOf(cache, record.now)))?.shells;
    const html = shells?.[language ?? Object.keys(shells)[0] ?? ''];
    // What no page can say of itself, as hosts say it.
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "frame-ancestors 'none'" };
    return html === undefined ? undefined : new Response(html, { headers });
  }

  /** Has a strategy take what is kept before what was read: it belongs together, and lacks nothing. */
  before(pathOf: (url: string) => string): WorkboxPlugin {
    return {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        (await this.file(pathOf(request.url)).catch(() => undefined)) ?? cachedResponse,
    };
  }
}
