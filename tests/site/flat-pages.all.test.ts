import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readerCode } from '../../src/publish/code/reader-code.ts';
import { pagesAt } from '../../src/publish/outputs/pages.ts';
import { pageAddresses } from '../../src/publish/pages/addresses.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { contentsOf } from '../../src/publish/site.ts';
import { writeScaleArchive } from '../bench/scale-archive.ts';

/** What the pages of the weeks of `data/` weigh with brotli, by their files, in an archive's folder. */
async function weekPages(archive: string): Promise<Map<string, number>> {
  const { built } = await readerCode(process.cwd(), '/');
  const own = readSite('data', '/').index.issues.map(({ id }) => `/issues/${id}`);
  const site = { ...readSite(archive, '/'), built };
  const addresses = pageAddresses(site).filter(({ path }) => own.includes(path));
  const weights = new Map<string, number>();
  for (const [file, contents] of await pagesAt(addresses, site)) weights.set(file, brotliCompressSync(await contentsOf(contents)).length);
  return weights;
}

test.each([52, 520])('the page of a week weighs the same within 3 % in an archive of %i weeks', { timeout: 300_000 }, async (weeks) => {
  const archive = join(mkdtempSync(join(tmpdir(), 'flat-pages-')), 'archive');
  writeScaleArchive({ from: 'data', out: archive, weeks, keep: true });
  const [alone, among] = [await weekPages('data'), await weekPages(archive)];
  expect(alone.size).toBeGreaterThan(0);
  const grown = [...alone].map(([file, bytes]) => [file, Math.round(((among.get(file) ?? NaN) / bytes - 1) * 1000) / 10] as const);
  console.log(grown.map(([f, g]) => `${f} ${g}`).join('\n'));
  expect(grown.filter(([, percent]) => !(Math.abs(percent) <= 3))).toEqual([]);
});
