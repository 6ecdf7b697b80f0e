import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../built-folder.ts';
import { keyName } from './kept-things.ts';

/** The folders that the reader and the programs are made of. */
const SOURCES = ['src', 'public'];

/** What npm notes of the packages that it has put there, also of those inside others. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Every package's own file, which says its version: someone else than npm may have put it there. */
function packageFiles(packages: string): string[] {
  if (!existsSync(packages)) return [];
  return readdirSync(packages)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(packages, name)).map((each) => join(packages, name, each)) : [join(packages, name)],
    )
    .map((folder) => join(folder, 'package.json'))
    .filter((file) => existsSync(file));
}

/**
 * What the project in a folder makes of an archive depends on this, besides the archive and the options: its sources and settings,
 * the packages by their versions, Node, and what the environment tells the bundler. A file that someone has changed inside an
 * installed package is not seen.
 */
export function programKey(root: string, env: Readonly<Record<string, string | undefined>> = process.env): string {
  const sources = SOURCES.flatMap((folder) =>
    existsSync(join(root, folder)) ? filesIn(join(root, folder)).map((path) => `${folder}/${path}`) : [],
  );
  const settings = readdirSync(root).filter((name) => statSync(join(root, name), { throwIfNoEntry: false })?.isFile());
  const installed = existsSync(join(root, INSTALLED)) ? [INSTALLED] : [];
  const files = [...sources, ...settings, ...installed].sort().flatMap((path) => [path, readFileSync(join(root, path))]);
  const packages = packageFiles(join(root, 'node_modules'))
    .sort()
    .map((file) => readFileSync(file));
  const told = Object.entries(env)
    .filter(([name]) => name === 'NODE_ENV' || name.startsWith('VITE_'))
    .sort();
  return keyName(process.version, process.platform, process.arch, JSON.stringify(told), ...files, ...packages);
}
