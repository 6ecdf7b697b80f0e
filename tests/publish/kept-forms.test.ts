import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { compressFolder, FORM_SETTINGS } from '../../src/publish/compressed.ts';
import { KeptForms } from '../../src/publish/kept-forms.ts';

const LONG = (word: string) => `${word} `.repeat(1_000);

let folder = '';
const site = () => join(folder, 'site');
const cache = () => join(folder, 'cache');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** Writes a site of these files, compresses it, and gives all its files. */
async function compressed(files: Readonly<Record<string, string>>, kept?: KeptForms): Promise<Record<string, string>> {
  rmSync(site(), { recursive: true, force: true });
  mkdirSync(site());
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site(), name), text);
  await compressFolder(site(), kept);
  return Object.fromEntries(readdirSync(site()).map((name) => [name, readFileSync(join(site(), name), 'base64')]));
}

/** Forms that count how many of them are made. */
function counted(settings = FORM_SETTINGS) {
  const kept = new KeptForms(cache(), settings);
  const formsOf = kept.formsOf.bind(kept);
  const made = vi.fn();
  kept.formsOf = (contents, make) =>
    formsOf(contents, () => {
      made();
      return make();
    });
  return { kept, made };
}

const FIRST = { 'a.html': LONG('one'), 'b.json': LONG('two'), 'same.json': LONG('one'), 'short.txt': 'few' };
const SECOND = { 'b.json': LONG('two'), 'c.html': LONG('three') };

test('with forms that are kept a site is the same, byte for byte, as without, also after files change, come and go', async () => {
  for (const files of [FIRST, FIRST, SECOND, FIRST]) expect(await compressed(files, counted().kept)).toEqual(await compressed(files));
});

test('only what has changed is compressed again, and what is not needed any more is let go', async () => {
  await compressed(FIRST, counted().kept);
  const again = counted();
  await compressed(FIRST, again.kept);
  expect(again.made).not.toHaveBeenCalled();
  const changed = counted();
  await compressed(SECOND, changed.kept);
  expect(changed.made).toHaveBeenCalledTimes(1);
  expect(readdirSync(cache())).toHaveLength(2);
});

test('forms that other settings have made are not taken', async () => {
  await compressed(FIRST, counted('brotli 9').kept);
  const other = counted();
  await compressed(SECOND, other.kept);
  expect(other.made).toHaveBeenCalledTimes(2);
});

test.each<[string, (file: string) => void]>([
  ['cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
  ['empty', (file) => writeFileSync(file, '')],
  ['of another kind', (file) => writeFileSync(file, LONG('something else'))],
  [
    'changed in one bit',
    (file) => {
      const bytes = readFileSync(file);
      bytes[40]! ^= 1;
      writeFileSync(file, bytes);
    },
  ],
  [
    'a folder',
    (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
])('an entry that is %s is counted, made anew, and then right', async (_, damage) => {
  await compressed(SECOND, counted().kept);
  for (const name of readdirSync(cache())) damage(join(cache(), name));
  const { kept, made } = counted();
  expect(await compressed(SECOND, kept)).toEqual(await compressed(SECOND));
  expect([kept.damaged, made.mock.calls.length]).toEqual([2, 2]);
  const after = counted();
  await compressed(SECOND, after.kept);
  expect([after.kept.damaged, after.made.mock.calls.length]).toEqual([0, 0]);
});

test('a file where the folder should be is replaced', async () => {
  writeFileSync(cache(), 'x');
  expect(await compressed(SECOND, counted().kept)).toEqual(await compressed(SECOND));
});
