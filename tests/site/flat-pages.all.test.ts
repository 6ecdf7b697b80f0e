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

// In fewer weeks the strip is shorter than a year, and fewer people have a page that their names lead to.
test('the page of a week weighs the same within 3 % in archives of 104 and of 260 weeks', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flat-pages-'));
  for (const weeks of [104, 260]) writeScaleArchive({ from: 'data', out: join(folder, String(weeks)), weeks, keep: true });
  const [few, many] = [await weekPages(join(folder, '104')), await weekPages(join(folder, '260'))];
  expect(few.size).toBeGreaterThan(0);
  const grown = [...few].map(([file, bytes]) => [file, Math.round(((many.get(file) ?? NaN) / bytes - 1) * 1000) / 10] as const);
  expect(grown.filter(([, percent]) => !(Math.abs(percent) <= 3))).toEqual([]);
});
