import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { SiteOptions } from '../../src/publish/serving/serve.ts';
import { ODD_ARCHIVE } from './odd-archive.ts';
import { BASED_SITE, ODD_SITE, SITE } from './sites.ts';

/** What a built site is made of. */
const INGREDIENTS = [
  'src',
  'data',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'tests/setup/odd-archive.ts',
  'tests/setup/build-sites.ts',
];

const run = promisify(execFile);

/**
 * Builds the whole site of an archive into a folder, as `npm run build` does; `options` are further ones of it. Throws
 * with what the build printed where it fails.
 */
export async function build({ folder, base }: SiteOptions, archive = 'data', options: readonly string[] = []): Promise<void> {
  const own = ['--out', folder, '--base', base, '--data', archive, '--compress', 'off', '--keep-builds', '0'];
  await run(process.execPath, ['src/publish/build.ts', ...own, ...options], { env: { ...process.env, NODE_ENV: 'production' } });
}

/** A hash of all that the build reads of this project. */
function fingerprint(): string {
  const files = INGREDIENTS.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)) : [path],
  );
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort()) if (statSync(file).isFile()) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

async function buildIfChanged(site: SiteOptions, sources: string, archive?: string): Promise<void> {
  // Beside the site, whose files are tested one by one.
  const stamp = `${site.folder}.sources`;
  if (existsSync(stamp) && existsSync(join(site.folder, 'index.html')) && readFileSync(stamp, 'utf8') === sources) return;
  rmSync(stamp, { force: true });
  await build(site, archive);
  writeFileSync(stamp, sources);
}

function writeOddArchive(): string {
  const folder = `${ODD_SITE.folder}.data`;
  rmSync(folder, { recursive: true, force: true });
  for (const [path, value] of Object.entries(ODD_ARCHIVE)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(value));
  }
  return folder;
}

/** Builds the site at the root of a host and once more under a base path, and the site of an odd archive, for all tests of built sites; what was built from the same sources before is kept. */
export default async function setup(): Promise<void> {
  const sources = fingerprint();
  await Promise.all([
    ...[SITE, BASED_SITE].map((site) => buildIfChanged(site, sources)),
    buildIfChanged(ODD_SITE, sources, writeOddArchive()),
  ]);
}
