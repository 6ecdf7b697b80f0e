import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from '../setup/sites.ts';

test('the site says whose work it sends to browsers, with the terms: libraries of pages, of workers, and fonts', () => {
  const text = readFileSync(join(SITE.folder, 'licenses.txt'), 'utf8');
  for (const name of ['react', 'react-dom', 'react-router', '@tanstack/react-query', 'fuse.js', 'lean-qr', '@fontsource/newsreader']) {
    const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string };
    expect(text).toContain(`\n${name} ${version}\n`);
  }
  expect(text).toMatch(/Permission is hereby granted/);
  expect(text).toMatch(/SIL OPEN FONT LICENSE/);
  // What only builds and tests use is not sent.
  expect(text).not.toMatch(/^(?:katex|zod|vite|vitest|opencc-js) /m);
});
