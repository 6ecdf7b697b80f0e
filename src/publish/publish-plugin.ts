import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ResolvedConfig } from 'vite';
import type { ReadJson } from '../archive/read-json.ts';
import { ArchiveError } from '../archive/read-json.ts';
import { formatFault } from '../source/faults.ts';
import { readArchive, type ArchiveFiles } from '../source/read-archive.ts';
import { contentHash, publishArchive, type PublishedFiles } from './outputs/archive.ts';
import { sitemap } from './outputs/sitemap.ts';
import { pageAddresses } from './pages/addresses.ts';
import { readClientBuild } from './pages/client-build.ts';
import { criticalCss } from './pages/critical-css.ts';
import { documentOf } from './pages/document.ts';
import type { RenderPage } from './pages/rendered-page.ts';
import { routeModule } from './pages/route-modules.ts';

/** Reads the archive for a build or the development server. Throws with every error where there is one. */
function readValidArchive(folder: string): ArchiveFiles {
  const files = readArchive(folder);
  const errors = files.faults.filter((fault) => fault.severity === 'error');
  if (errors.length > 0) throw new Error(`the archive in ${folder} has ${errors.length} faults:\n${errors.map(formatFault).join('\n')}`);
  return files;
}

function write(folder: string, path: string, contents: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

/** Copies the archive's own figures to the site, under names with their contents' hash. */
function figurePublisher(data: string, out: string | undefined, base: string): (src: string) => string | undefined {
  return (src) => {
    if (/^https?:/.test(src)) return src;
    const source = join(data, src);
    if (!existsSync(source)) return undefined;
    const named = src.replace(/(\.[^.]+)$/, `.${contentHash(readFileSync(source))}$1`);
    if (out) {
      mkdirSync(dirname(join(out, named)), { recursive: true });
      cpSync(source, join(out, named));
    }
    return base + named;
  };
}

function memoryReader(files: PublishedFiles): ReadJson {
  return async (path) => {
    const text = files.get(path);
    if (typeof text !== 'string') throw new ArchiveError('missing', `${path} is not in the archive`);
    return JSON.parse(text) as unknown;
  };
}

/** Where the prerender environment leaves its code, outside the site. */
export const PRERENDER_FOLDER = 'node_modules/.cache/prerender';

/**
 * Publishes the archive in `data`: validates it before a build, writes its JSON files, and prerenders every page in
 * every language once client and prerender environments are built. On the development server it serves the JSON.
 */
export function publish(data: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'publish-archive',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.watcher.add(resolve(config.root, data));
      let published: Promise<PublishedFiles> | undefined;
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(resolve(config.root, data))) return;
        published = undefined;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(`${config.base}data`, async (request, response) => {
        try {
          published ??= publishArchive(readValidArchive(data), figurePublisher(data, undefined, config.base));
          const text = (await published).get(decodeURIComponent((request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')));
          response.statusCode = text === undefined ? 404 : 200;
          response.setHeader('content-type', typeof text === 'string' ? 'application/json' : 'application/octet-stream');
          response.end(text ?? '{}');
        } catch (error) {
          published = undefined;
          config.logger.error(String(error));
          response.statusCode = 500;
          response.end(String(error));
        }
      });
    },
    async buildApp(builder) {
      const { client, prerender } = builder.environments;
      if (!client || !prerender) throw new Error('vite.config.ts must name a client and a prerender environment');
      const source = readValidArchive(data);
      const { outDir } = client.config.build;
      const out = resolve(config.root, outDir);
      await builder.build(client);
      await builder.build(prerender);
      const files = await publishArchive(source, figurePublisher(data, out, config.base));
      for (const [path, text] of files) write(out, `data/${path}`, text);
      const built = readClientBuild(out, config.base);
      const { renderPage } = (await import(pathToFileURL(resolve(config.root, prerender.config.build.outDir, 'page.js')).href)) as {
        renderPage: RenderPage;
      };
      const addresses = pageAddresses(source);
      for (const { path, language, files: names } of addresses) {
        const page = await renderPage(path, language, config.base, memoryReader(files));
        const preloads = built.preloadsFor(routeModule(path, language));
        const html = documentOf(page, language, {
          template: built.template,
          css: criticalCss(built.css, page.body),
          styleSheet: config.base + built.styleSheet,
          preloads,
        });
        for (const name of names) write(out, name, html);
      }
      write(out, 'sitemap.xml', sitemap(addresses, source.archive?.value.url ?? '/'));
      rmSync(join(out, '.vite'), { recursive: true });
      config.logger.info(`${addresses.length} pages, ${files.size} archive files in ${outDir}/`);
    },
  };
}
