import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { epubcheckCommand, findEpubcheck } from '../setup/find-validators.ts';
import { BASED_SITE, ODD_SITE, SITE } from '../setup/sites.ts';
import { readSite } from './built-site.ts';

describe.each([
  ['the archive', SITE],
  ['the archive under a base path', BASED_SITE],
  ['an archive unlike it', ODD_SITE],
])('the books of %s', (_, options) => {
  const books = [...readSite(options).files].filter((file) => file.endsWith('.epub')).sort();

  test('are there, of months and years', () => {
    expect(books.filter((file) => file.includes('years/')).length).toBeGreaterThan(0);
    expect(books.filter((file) => file.includes('months/')).length).toBeGreaterThan(1);
  });

  test.each(books)('pass EPUBCheck without an error or a warning: %s', (file) => {
    const path = findEpubcheck();
    if (path === undefined) throw new Error('there is no EPUBCheck: run node tests/setup/ensure-browsers.ts epubcheck');
    const [program, ...first] = epubcheckCommand(path);
    const { status, stdout, stderr } = spawnSync(program, [...first, '--failonwarnings', join(options.folder, file)], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/0 fatals \/ 0 errors \/ 0 warnings/);
    expect(status).toBe(0);
  });
});
