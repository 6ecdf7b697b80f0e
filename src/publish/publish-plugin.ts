import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ResolvedConfig } from 'vite';
import { buildSite } from './build-site.ts';
import { isInside } from './file-paths.ts';
import { refuseOutput } from './output-folder.ts';
import { readClientBuild } from './pages/client-build.ts';
import type { RenderPage } from './pages/rendered-page.ts';
import { readSite } from './read-site.ts';
import { devFiles } from './serving/dev-middleware.ts';

/** Where the prerender environment leaves its code, outside the site. */
export const PRERENDER_FOLDER = 'node_modules/.cache/prerender';

/**
 * Publishes the archive in `data`: validates it before a build, and adds all outputs to the reader's code once client and
 * prerender environments are built. On the development server it answers with the same outputs, except pages.
 */
export function publish(data: string): Plugin {
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
      await builder.build(client);
      await builder.build(prerender);
      const code = pathToFileURL(resolve(config.root, prerender.config.build.outDir, 'page.js'));
      const { renderPage } = (await import(code.href)) as { renderPage: RenderPage };
      const files = await buildSite(folder, site, { client: readClientBuild(folder, config.base), renderPage });
      const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
      config.logger.info(`${pages} pages and ${files.size - pages} other files in ${client.config.build.outDir}/`);
    },
  };
}
