import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SiteOptions } from '../../src/publish/serving/serve.ts';
import { build } from '../setup/build-sites.ts';
import { SITE } from '../setup/sites.ts';
import { readSite } from './built-site.ts';

/** Every file of a built site with the hash of its contents, in one order. */
function hashes(site: SiteOptions): string[] {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(site.folder, file)))
      .digest('hex');
  return [...readSite(site).files].sort().map((file) => `${file} ${hash(file)}`);
}

// It builds the whole site once more, with nothing of the builds before.
test('two builds of the same archive give the same site, byte for byte', { timeout: 300_000 }, async () => {
  const again = { ...SITE, folder: `${SITE.folder}-again` };
  onTestFinished(() => rmSync(again.folder, { recursive: true, force: true }));
  await build(again, 'data', ['--fresh']);
  expect(hashes(SITE).length).toBeGreaterThan(80);
  expect(hashes(again)).toEqual(hashes(SITE));
});
