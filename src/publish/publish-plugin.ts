import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite';
import { buildSite } from './build-site.ts';
import { compressFolder, FORM_SETTINGS } from './compressed.ts';
import { isInside } from './file-paths.ts';
import { earlierFiles, keepBuilds, noteBuild } from './kept-builds.ts';
import { KeptForms } from './kept-forms.ts';
import { refuseOutput } from './output-folder.ts';
import { hosting } from './outputs/hosting.ts';
import { OUTPUTS } from './outputs/outputs.ts';
import { readClientBuild } from './pages/client-build.ts';
import type { RenderPage } from './pages/rendered-page.ts';
import type { PublishOptions } from './publish-options.ts';
import { readSite } from './read-site.ts';
import { devFiles } from './serving/dev-middleware.ts';

/** Where the prerender environment leaves its code, outside the site. */
export const PRERENDER_FOLDER = 'node_modules/.cache/prerender';

/** Where compressed forms are kept from one build to the next, each site's in a folder of its own. */
const COMPRESSED_FOLDER = 'node_modules/.cache/compressed';

/** The files that Vite says it has written for an environment. */
function emittedFiles(result: Awaited<ReturnType<ViteBuilder['build']>>): string[] {
  return [result].flat().flatMap((each) => ('output' in each ? each.output.map(({ fileName }) => fileName) : []));
}

/**
 * Publishes the archive in `data`: validates it before a build, and adds all outputs to the reader's code once client and
 * prerender environments are built. On the development server it answers with the same outputs, except pages.
 */
export function publish(data: string, options: PublishOptions): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'publish-archive',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      const folder = resolve(config.root, data);
      const { middleware, forget } = devFiles(
        config.base,
        () => readSite(folder, config.base, { drafts: true }),
        (message) => config.logger.error(message),
      );
      server.watcher.add(folder);
      server.watcher.on('all', (_, file) => {
        if (!isInside(folder, resolve(file))) return;
        forget();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(middleware);
    },
    async buildApp(builder) {
      const { client, prerender } = builder.environments;
      if (!client || !prerender) throw new Error('vite.config.ts must name a client and a prerender environment');
      const folder = resolve(config.root, client.config.build.outDir);
      refuseOutput(folder, config.root);
      const site = readSite(resolve(config.root, data), config.base);
      const earlier = keepBuilds(folder, options.keptBuilds);
      const emitted = new Set(emittedFiles(await builder.build(client)));
      await builder.build(prerender);
      const code = pathToFileURL(resolve(config.root, prerender.config.build.outDir, 'page.js'));
      const { renderPage } = (await import(code.href)) as { renderPage: RenderPage };
      const built = { client: readClientBuild(folder, earlierFiles(earlier, emitted)), renderPage };
      const outputs = OUTPUTS.filter((output) => options.hosting || output !== hosting);
      const files = await buildSite(folder, site, built, outputs);
      noteBuild(folder, [...built.client.files.map(({ path }) => path), ...files.keys()], earlier, options.keptBuilds);
      const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
      config.logger.info(`${pages} pages and ${files.size - pages} other files in ${client.config.build.outDir}/`);
      if (!options.compressed) return;
      const place = resolve(config.root, COMPRESSED_FOLDER, client.config.build.outDir.replace(/\W+/g, '-'));
      const kept = options.fresh ? undefined : new KeptForms(place, FORM_SETTINGS);
      config.logger.info(`${await compressFolder(folder, kept)} of its files are there in compressed form too`);
      if (kept?.damaged) config.logger.warn(`${kept.damaged} files in ${place} are not what was written there: they were made again`);
    },
  };
}
