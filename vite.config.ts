import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { basePath } from './src/publish/base-path.ts';
import { licenses } from './src/publish/code/licenses-plugin.ts';
import { readableClassName, shortClassNames } from './src/publish/pages/class-names.ts';
import { leanLibraries } from './src/publish/pages/library-parts.ts';
import { development } from './src/publish/serving/development-plugin.ts';

const DATA = process.env.ARCHIVE_FOLDER ?? 'data';

const LICENSES = licenses();

/** The chunks that the entry imports, and so every page has. */
const SHARED_CHUNK = /\/(?:react|libraries|reading|rolldown-runtime)-[^/]*\.js$/;

// Where the code goes, src/publish/code/vite-build.ts says.
export default defineConfig(({ command }) => ({
  // A build says its own.
  base: basePath(DATA, process.env.BASE_PATH),
  appType: 'spa',
  plugins: [react(), leanLibraries(), development(DATA), LICENSES.collect('offline'), LICENSES.write()],
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
    // How long plugins take on a slow machine is nothing that whoever builds could mend.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // Readable while one works (`week-strip_bars`), short in a build.
  css: { modules: { generateScopedName: command === 'build' ? shortClassNames('src') : readableClassName } },
  worker: { format: 'es', plugins: () => [LICENSES.collect()] },
  environments: {
    client: {
      build: {
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
                // What is saved is found by queries too: it shares this with the search page, which would else have it in two pieces.
                {
                  name: 'search-query',
                  test: /src[\\/](engine[\\/]query[\\/](query|query-tokens|parse-query|print-query)|search[\\/]state[\\/]search-query)\.ts/,
                },
                {
                  name: 'reading',
                  test: /src[\\/](design|archive|items|shell[\\/]dock)[\\/](?!identity|texts|work-identity|reads-as-formula|tool-button|check-setting|shortcuts|dialogs[\\/](?:sheet|use-modal)|buttons[\\/]pill|save-file|copy-text|stored[\\/]forget)|src[\\/]reading[\\/](navigation|strip)[\\/](?!hit-strip)|src[\\/]i18n[\\/](format|messages|en-count)/,
                },
                // What dialogs and settings are made of: no page needs it before somebody opens one.
                { name: 'sheet', test: /src[\\/]design[\\/](dialogs[\\/](sheet|use-modal)|buttons[\\/]pill-button)\./ },
              ],
            },
          },
        },
      },
    },
    // One file, at an address that stays: what it answers for depends on where it stands.
    offline: {
      consumer: 'client',
      build: {
        manifest: false,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/offline/worker/worker.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
      },
    },
    prerender: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        manifest: false,
        rolldownOptions: { input: { page: 'src/publish/pages/page.tsx' } },
      },
    },
  },
  server: { port: 5173 },
}));
