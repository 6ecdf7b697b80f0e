import type { Connect } from 'vite';
import { decoded } from '../../archive/identity/address-parts.ts';
import { OUTPUTS } from '../outputs/outputs.ts';
import { combine, contentsOf, type Site, type SiteFiles } from '../site.ts';
import { pathBelow, requestPath } from './request-path.ts';
import { typeOf } from './types.ts';

/** Addresses below the base that are Vite's: sources, packages, and its own. */
const VITES = /^(?:@|src\/|node_modules\/|__)/;

/** What the development server answers with besides the reader's code: the same files as a build's, from memory. */
export interface DevFiles {
  middleware: Connect.NextHandleFunction;
  /** The archive has changed: the next request reads it again. */
  forget: () => void;
}

/** Serves the outputs of the site that `read` gives; `report` is told what is wrong with it. */
export function devFiles(base: string, read: () => Site, report: (message: string) => void): DevFiles {
  let files: Promise<SiteFiles> | undefined;
  const made = () => (files ??= Promise.resolve().then(() => combine(read(), OUTPUTS)));
  return {
    forget: () => {
      files = undefined;
    },
    middleware: async (request, response, next) => {
      const below = pathBelow(base, requestPath(request.url ?? '/'));
      const path = decoded(below ?? '');
      if (path === '' || VITES.test(path)) return next();
      try {
        const contents = (await made()).get(path);
        // The editor's own files stand in data/ too: what is not published from there is not there.
        if (contents === undefined && !path.startsWith('data/')) return next();
        response.statusCode = contents === undefined ? 404 : 200;
        response.setHeader('content-type', typeOf(path));
        response.end(contents === undefined ? '' : await contentsOf(contents));
      } catch (error) {
        files = undefined;
        report(String(error));
        response.statusCode = 500;
        response.end(String(error));
      }
    },
  };
}
