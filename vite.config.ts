import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licenses } from './src/publish/licenses-plugin.ts';
import { readableClassName, shortClassNames } from './src/publish/pages/class-names.ts';
import { leanLibraries } from './src/publish/pages/library-parts.ts';
import { publishOptions } from './src/publish/publish-options.ts';
import { PRERENDER_FOLDER, publish } from './src/publish/publish-plugin.ts';
import { sitePath } from './src/publish/site-address.ts';
import { Complaint } from './src/terminal/complaint.ts';

const OUT = process.env.OUT_DIR ?? 'dist';
const DATA = process.env.ARCHIVE_FOLDER ?? 'data';

const LICENSES = licenses();

/** The path of the site's address in archive.json; a faulty file is reported, with its line, when the archive is validated. */
function pathOfSite(): string {
  try {
    const { url } = JSON.parse(readFileSync(`${DATA}/archive.json`, 'utf8')) as { url: string };
    return new URL(url).pathname;
  } catch {
    return '/';
  }
}

/** The base of every address: BASE_PATH, or else the path of the site's address; with slashes at both ends. */
function basePath(): string {
  const base = sitePath(process.env.BASE_PATH ?? pathOfSite());
  // Vite decodes a base twice.
  if (base.includes('%25')) throw new Complaint(`a site cannot stand below ${base}, which has a percent sign in it: give another path`);
  return base;
}

/** The chunks that the entry imports, and so every page has. */
const SHARED_CHUNK = /\/(?:react|libraries|reading|rolldown-runtime)-[^/]*\.js$/;

export default defineConfig(({ command }) => ({
  base: basePath(),
  appType: 'spa',
  plugins: [react(), leanLibraries(), publish(DATA, publishOptions(process.env)), LICENSES.write()],
  // Everything here is in browsers since May 2024; older ones still get the prerendered text.
  build: {
    target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // A page's chunk is fetched by importing it, and what every page shares is there before: only the rest is worth naming.
      resolveDependencies: (chunk, needed) => needed.filter((file) => file !== chunk && !SHARED_CHUNK.test(file)),
    },
    manifest: true,
    assetsInlineLimit: 0,
  },
  // Readable while one works (`week-strip_bars`), short in a build.
  css: { modules: { generateScopedName: command === 'build' ? shortClassNames('src') : readableClassName } },
  worker: { format: 'es', plugins: () => [LICENSES.collect()] },
  environments: {
    client: {
      build: {
        outDir: OUT,
        // The plugin does it, and keeps what open tabs may ask for (kept-builds.ts).
        emptyOutDir: false,
        rolldownOptions: {
          // The parts that most pages share come in one piece; libraries, which change rarely, in another.
          output: {
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|rolldown[\\/]runtime/ },
                {
                  name: 'libraries',
                  // Asking several queries at once is for the search page alone, and comes with it.
                  test: /node_modules[\\/](react-router|@tanstack[\\/](react-query|query-core))[\\/](?!.*[\\/](useQueries|queriesObserver)\.js)/,
                },
                {
                  name: 'reading',
                  test: /src[\\/](design|archive|items|shell[\\/]dock)[\\/](?!identity|work-identity)|src[\\/]reading[\\/](navigation|strip|issue)[\\/](?!headline)|src[\\/]i18n[\\/](format|messages|en-count)/,
                },
              ],
            },
          },
        },
      },
    },
    prerender: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: `${PRERENDER_FOLDER}/${OUT.replace(/\W+/g, '-')}`,
        emptyOutDir: true,
        manifest: false,
        rolldownOptions: { input: { page: 'src/publish/pages/page.tsx' } },
      },
    },
  },
  server: { port: 5173 },
}));
