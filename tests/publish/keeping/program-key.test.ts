import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { programKey } from '../../../src/publish/keeping/program-key.ts';

const PROJECT: Record<string, string> = {
  'src/main.tsx': 'start()',
  'public/icon.svg': '<svg/>',
  'index.html': '<p>',
  'vite.config.ts': 'export default {}',
  'package-lock.json': '{ "lockfileVersion": 3 }',
  'node_modules/.package-lock.json': '{}',
  'node_modules/react/package.json': '{ "version": "19.0.0" }',
  'node_modules/@scope/part/package.json': '{ "version": "1.0.0" }',
  'data/issues/2020-w48.json': '{}',
};

let root = '';
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  root = folder;
  for (const [path, text] of Object.entries(PROJECT)) write(path, text);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test.each([
  ['a source changes', 'src/main.tsx', 'stop()'],
  ['a source comes', 'src/more.tsx', ''],
  ['a file for browsers changes', 'public/icon.svg', '<svg></svg>'],
  ['the page around everything changes', 'index.html', '<main>'],
  ['the bundler’s settings change', 'vite.config.ts', 'export default { base: 1 }'],
  ['settings come', '.env', 'VITE_A=1'],
  ['the lock of versions changes', 'package-lock.json', '{ "lockfileVersion": 4 }'],
  ['npm has put other packages there', 'node_modules/.package-lock.json', '{ "packages": {} }'],
  ['a package is of another version', 'node_modules/react/package.json', '{ "version": "19.0.1" }'],
  ['a package with a scope is of another version', 'node_modules/@scope/part/package.json', '{ "version": "1.0.1" }'],
  ['a package comes', 'node_modules/other/package.json', '{}'],
])('the key of the program is another one when %s', (_, path, text) => {
  const before = programKey(root, {});
  write(path, text);
  expect(programKey(root, {})).not.toBe(before);
});

test('it is another one where a file has another name', () => {
  const before = programKey(root, {});
  rmSync(join(root, 'src/main.tsx'));
  write('src/other.tsx', 'start()');
  expect(programKey(root, {})).not.toBe(before);
});

test('it is another one where the environment tells the bundler something else, and the same whatever else it says', () => {
  const before = programKey(root, {});
  for (const env of [{ NODE_ENV: 'development' }, { VITE_A: '1' }]) expect(programKey(root, env)).not.toBe(before);
  expect(programKey(root, { HOME: '/', COMPRESS: 'on' })).toBe(before);
});

test('it does not depend on the archive, nor on where the project is', () => {
  const before = programKey(root, {});
  write('data/issues/2020-w48.json', '{ "id": "2020-w48" }');
  expect(programKey(root, {})).toBe(before);
  renameSync(root, `${root}-moved`);
  onTestFinished(() => renameSync(`${root}-moved`, root));
  expect(programKey(`${root}-moved`, {})).toBe(before);
});
