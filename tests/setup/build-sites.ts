import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { SiteOptions } from '../../src/publish/serving/serve.ts';
import { BASED_SITE, SITE } from './sites.ts';

/** Builds the whole site into a folder, as `npm run build` does. */
export function build({ folder, base }: SiteOptions): void {
  execFileSync('node_modules/.bin/node', ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: folder, BASE_PATH: base },
  });
}

/** Builds the site once at the root and once under a base path, for all tests of built sites. KEEP_SITES=1 takes what was built before. */
export default function setup(): void {
  if (process.env.KEEP_SITES && [SITE, BASED_SITE].every(({ folder }) => existsSync(`${folder}/index.html`))) return;
  for (const site of [SITE, BASED_SITE]) build(site);
}
