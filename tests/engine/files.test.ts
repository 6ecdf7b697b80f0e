import { createHash } from 'node:crypto';
import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../src/engine/build/index-builder.ts';
import { IndexFiles } from '../../src/engine/build/index-files.ts';
import { deflate } from '../../src/engine/format/deflate.ts';
import { FORMAT_VERSION } from '../../src/engine/format/limits.ts';
import { crc32, openSealed, sealFile } from '../../src/engine/format/seal.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { CUT_SMALL, fileOf, sampleDocuments } from './sample-archive.ts';

const bytes = fc.uint8Array({ maxLength: 400 });

describe('the seal of a file', () => {
  test('is its CRC-32', () => {
    fc.assert(
      fc.property(bytes, (contents) => {
        expect(crc32(contents)).toBe(nodeCrc32(contents));
      }),
    );
  });

  test('gives back the contents', () => {
    fc.assert(
      fc.property(bytes, (contents) => {
        expect(openSealed(sealFile(contents))).toEqual(contents);
      }),
    );
  });

  test('shows any flipped bit, and that the end is missing', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (contents, any) => {
        const file = sealFile(new Uint8Array([1, ...contents]));
        const bit = any % (file.length * 8);
        expect(openSealed(file.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)))).toBeUndefined();
        expect(openSealed(file.subarray(0, any % file.length))).toBeUndefined();
      }),
    );
  });
});

describe('the files of an index', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('are named by the beginning of their SHA-256', async () => {
    const { root, rootName, shards } = await buildIndex(sampleDocuments(40), CUT_SMALL);
    expect(shards.size).toBeGreaterThan(10);
    for (const [name, file] of [[rootName, root] as const, ...shards]) {
      expect(createHash('sha256').update(file).digest('hex').slice(0, 12)).toBe(name);
    }
  });

  test('can be read where there is no crypto.subtle, as on a page without HTTPS', async () => {
    const built = await buildIndex(sampleDocuments(40), CUT_SMALL);
    vi.stubGlobal('crypto', {});
    const index = await openIndex((name) => Promise.resolve(fileOf(built, name)), built.rootName, {});
    expect(index.documents).toBe(40);
  });

  test('of another format are refused with the versions of both', async () => {
    const other = await new IndexFiles().finish(await deflate(new Uint8Array([FORMAT_VERSION - 1])), false);
    await expect(openIndex(() => Promise.resolve(other.root), other.rootName, {})).rejects.toThrow(
      `The search index has format ${FORMAT_VERSION - 1}, this reader knows format ${FORMAT_VERSION}`,
    );
  });
});
