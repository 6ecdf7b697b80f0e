import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { isInside } from '../file-paths.ts';
import { readSite } from '../read-site.ts';
import { devFiles } from './dev-middleware.ts';

/** Answers on the development server with the outputs of the archive in `data`, drafts included, except pages. */
export function development(data: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'development-archive',
    apply: 'serve',
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
  };
}
