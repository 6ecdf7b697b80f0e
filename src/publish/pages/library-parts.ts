import type { Plugin } from 'vite';

/** Modules that libraries bring along to every page and that none uses, 4 KB of its scripts; and what of each is called all the same. */
const UNUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // A mutation changes something on a server. There is none: the client of queries only asks whether its cache of them is empty.
  '@tanstack/query-core/build/modern/mutationCache.js': {
    MutationCache: 'class { findAll() { return []; } clear() {} async resumePausedMutations() {} }',
  },
  '@tanstack/query-core/build/modern/infiniteQueryBehavior.js': {},
  'react-router/dist/production/lib/router/instrumentation.js': { consumeInstrumentationClientResultMetaReceiver: '() => {}' },
};

/** A module that exports what another does; who calls what is left out is told so. */
function withoutParts(code: string, kept: Readonly<Record<string, string>>): string {
  const names =
    /^export \{([^}]*)\};?$/m
      .exec(code)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? [];
  const refused = (name: string) => `() => { throw new Error('${name} is left out, see library-parts.ts'); }`;
  return names.map((name) => `export const ${name} = ${kept[name] ?? refused(name)};`).join('\n');
}

/** Names that the router gives its components for debugging keep those in the bundle that nothing uses: its Link, NavLink, Form and ScrollRestoration, 4 KB. */
function withoutNames(code: string): string {
  return code
    .replace(/^\w+\.displayName = ".*";$/gm, '')
    .replace(/= (React\$?\d*\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ $1');
}

/**
 * What Vite wraps around each dynamic import, without what this site has no use for: styles that come with a chunk, nonces, and
 * waiting for the chunks that are fetched ahead. A chunk that does not come is told of in the same way.
 */
const preloadHelper = (base: string) => `
  const asked = new Set();
  export async function __vitePreload(load, files = []) {
    for (const file of files) {
      if (asked.has(file)) continue;
      asked.add(file);
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
    }
    try {
      return await load();
    } catch (error) {
      if (dispatchEvent(new Event('vite:preloadError', { cancelable: true }))) throw error;
    }
  }`;

/** Takes out of the browser's code what libraries and Vite put into it and no page needs. */
export function leanLibraries(): Plugin {
  let base = '/';
  return {
    name: 'lean-libraries',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      base = config.base;
    },
    transform: {
      filter: { id: /react-router|query-core|preload-helper/ },
      handler(code, id) {
        const path = id.replaceAll('\\', '/');
        if (path.includes('vite/preload-helper')) return { code: preloadHelper(base), map: null };
        const kept = UNUSED[path.slice(path.lastIndexOf('/node_modules/') + '/node_modules/'.length)];
        if (kept) return { code: withoutParts(code, kept), map: null };
        return /\/react-router\/dist\/production\//.test(path) ? { code: withoutNames(code), map: null } : undefined;
      },
    },
  };
}
