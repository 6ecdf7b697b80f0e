import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The file in a built site that names whose work the browser gets, and under which terms. */
export const LICENSES_FILE = 'licenses.txt';

/** The folder of the package that a file is of; undefined for our own. */
function packageFolder(file: string): string | undefined {
  const inPackages = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file.split('?', 1)[0]?.replace(/^\0/, '') ?? '');
  return inPackages?.[1];
}

/** A package's name, its terms in short, and their text. Throws where it has none, which nobody may pass on. */
function termsOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string | undefined>;
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(each));
  if (!license && !file) throw new Error(`the package ${name ?? folder} says nothing of its license: the reader cannot ship it`);
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return `${name} ${version}\n${license ?? ''}\n\n${text}\n`;
}

/** The packages that files come from: those of fonts and styles by the assets, those of scripts by their modules. */
function packagesOf(files: Iterable<string>): string[] {
  return [...new Set([...files].map(packageFolder).filter((folder) => folder !== undefined))].filter((folder) =>
    existsSync(join(folder, 'package.json')),
  );
}

/**
 * Writes `licenses.txt`: every package of which something is in the browser's files, workers included. One of our own, since all it
 * takes is the list of modules that the bundler has; put `collect` among the plugins of workers too, and name it an environment that is
 * built before the client.
 */
export function licenses(): { collect: (environment?: string) => Plugin; write: () => Plugin } {
  const files = new Set<string>();
  const add = (bundle: Parameters<Extract<Plugin['generateBundle'], (...all: never[]) => unknown>>[1], root: string) => {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') for (const [id, { renderedLength }] of Object.entries(part.modules)) if (renderedLength > 0) files.add(id);
      if (part.type === 'asset') for (const name of part.originalFileNames) files.add(join(root, name));
    }
  };
  return {
    collect: (environment) => ({
      name: 'collect-licenses',
      applyToEnvironment: ({ name }) => environment === undefined || name === environment,
      generateBundle(_, bundle) {
        add(bundle, process.cwd());
      },
    }),
    write: () => ({
      name: 'write-licenses',
      applyToEnvironment: ({ config }) => config.consumer === 'client',
      generateBundle(_, bundle) {
        add(bundle, this.environment.config.root);
        const texts = packagesOf(files)
          .sort((a, b) => (a.split(sep).join('/') < b.split(sep).join('/') ? -1 : 1))
          .map(termsOf);
        const head = 'What this site sends to browsers contains the following works of others.\n';
        this.emitFile({ type: 'asset', fileName: LICENSES_FILE, source: [head, ...texts].join(`\n${'-'.repeat(80)}\n\n`) });
      },
    }),
  };
}
