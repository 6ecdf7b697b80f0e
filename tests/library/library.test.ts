import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MIGRATIONS, openDatabase } from '../../src/library/store/database.ts';
import type { Fact } from '../../src/library/store/fact.ts';
import { Library } from '../../src/library/store/library.ts';
import { noteText, type Note } from '../../src/library/store/note.ts';
import type { TroubleKind } from '../../src/library/store/trouble.ts';

const GAN = '2020-w48/few-shot-gan';
const SAVED: Fact = { about: GAN, kind: 'saved', value: true, at: '2026-11-29T22:10:00.123Z-0000-k3f9x2ab' };
let opened: Library[];
let troubles: TroubleKind[];

function tab(now = () => Date.UTC(2026, 10, 29)): Library {
  const library = new Library({ name: '/library', onTrouble: ({ kind }) => troubles.push(kind), now });
  opened.push(library);
  return library;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  opened = [];
  troubles = [];
});
afterEach(() => {
  for (const library of opened) library.close();
  vi.unstubAllGlobals();
});

describe('what is kept', () => {
  test('is there for the next page', async () => {
    expect(await tab().change([{ about: GAN, kind: 'saved', value: true }])).toBe(true);
    const next = tab();
    expect(next.isRead).toBe(false);
    await next.read();
    expect([next.isRead, next.value(GAN, 'saved'), next.value(GAN, 'read')]).toEqual([true, true, undefined]);
  });

  test('shows in another tab that is open, and goes there too', async () => {
    const [here, there] = [tab(), tab()];
    await there.read();
    await here.change([{ about: GAN, kind: 'saved', value: true }]);
    await vi.waitFor(() => expect(there.value(GAN, 'saved')).toBe(true));
    await there.change([{ about: GAN, kind: 'saved', value: null }]);
    await vi.waitFor(() => expect(here.value(GAN, 'saved')).toBeUndefined());
  });

  test('says that it no longer holds, so that an older file does not bring it back', async () => {
    const library = tab(() => Date.UTC(2030, 0, 1));
    await library.take([SAVED]);
    expect(library.value(GAN, 'saved')).toBe(true);
    await library.change([{ about: GAN, kind: 'saved', value: null }]);
    await library.take([SAVED]);
    expect(library.value(GAN, 'saved')).toBeUndefined();
    expect(troubles).toEqual([]);
  });

  test('is changed after what came from a device whose clock is ahead', async () => {
    const library = tab(() => Date.UTC(2001, 0, 1));
    await library.take([SAVED]);
    await library.change([{ about: GAN, kind: 'saved', value: null }]);
    expect(library.value(GAN, 'saved')).toBeUndefined();
    expect([...library.facts.values()].every(({ at }) => at > SAVED.at)).toBe(true);
  });

  test('has both texts where two tabs changed a note that both had open', async () => {
    const [here, there] = [tab(), tab()];
    await here.change([{ about: GAN, kind: 'note', value: 'first', over: undefined }]);
    await there.read();
    const over = there.value(GAN, 'note') as Note;
    await Promise.all([
      here.change([{ about: GAN, kind: 'note', value: 'typed here', over }]),
      there.change([{ about: GAN, kind: 'note', value: 'typed there', over }]),
    ]);
    const later = tab();
    await later.read();
    expect((later.value(GAN, 'note') as Note).texts.map(({ text }) => text).sort()).toEqual(['typed here', 'typed there']);
    expect(noteText(over)).toBe('first');
  });

  test('goes all at once, in all tabs', async () => {
    const [here, there] = [tab(), tab()];
    await here.change([{ about: GAN, kind: 'read', value: true }]);
    await there.read();
    expect(there.facts.size).toBe(1);
    expect(await here.clear()).toBe(true);
    await vi.waitFor(() => expect(there.facts.size).toBe(0));
    const later = tab();
    await later.read();
    expect([here.facts.size, later.facts.size]).toEqual([0, 0]);
  });

  test('is as it was where one of several changes cannot be kept', async () => {
    const library = tab();
    await library.read();
    const wrong = { about: GAN, kind: 'item', value: (() => {}) as never } as const;
    expect(await library.change([{ about: GAN, kind: 'saved', value: true }, wrong])).toBe(false);
    const later = tab();
    await later.read();
    expect([library.facts.size, later.facts.size, troubles]).toEqual([0, 0, ['failed']]);
  });

  test('a change of thousands of facts is one', async () => {
    const library = tab();
    const facts = Array.from({ length: 3000 }, (_, i) => ({ ...SAVED, about: `2020-w48/item-${i}` }));
    expect(await library.take(facts)).toBe(true);
    expect(await library.take(facts)).toBe(true);
    const later = tab();
    await later.read();
    expect(later.facts.size).toBe(3000);
  });
});

describe('trouble with storage', () => {
  test.each([
    ['refused', 'SecurityError'],
    ['newer', 'VersionError'],
    ['failed', 'UnknownError'],
  ])('is told as %s, and the page goes on', async (kind, name) => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', name);
      },
    });
    const library = tab();
    await library.read();
    expect(await library.change([{ about: GAN, kind: 'saved', value: true }])).toBe(false);
    expect([library.isRead, library.facts.size, troubles]).toEqual([true, 0, [kind, kind]]);
  });

  test('of a browser that refuses it without saying so is told as refused', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The user denied permission to access the database.', 'UnknownError');
      },
    });
    vi.stubGlobal('localStorage', undefined);
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    await tab().read();
    expect(troubles).toEqual(['refused']);
  });

  test('that is wiped is told with what was in it, which can be kept again', async () => {
    let lost: readonly Fact[] | undefined;
    const library = new Library({ name: '/library', onTrouble: (trouble) => (lost = trouble.lost) });
    opened.push(library);
    await library.take([SAVED]);
    await deleteDB('/library');
    await vi.waitFor(() => expect(lost).toEqual([SAVED]));
    expect(library.facts.size).toBe(0);
    expect(await library.take(lost ?? [])).toBe(true);
    const later = tab();
    await later.read();
    expect(later.value(GAN, 'saved')).toBe(true);
  });

  test('that has no room left is told, and of several changes none is kept', async () => {
    const library = tab();
    await library.change([{ about: GAN, kind: 'saved', value: true }]);
    let writes = 0;
    const original = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
      writes += 1;
      if (writes > 1) throw new DOMException('no room', 'QuotaExceededError');
      return Reflect.apply(original, this, value);
    });
    const changes = ['saved', 'read'].map((kind) => ({ about: '2020-w48/superloss', kind, value: true as const }));
    expect(await library.change(changes)).toBe(false);
    put.mockRestore();
    const later = tab();
    await later.read();
    expect([library.facts.size, later.facts.size, troubles]).toEqual([1, 1, ['full']]);
  });

  test('passes: what could not be kept then can be kept later', async () => {
    const factory = globalThis.indexedDB;
    vi.stubGlobal('indexedDB', undefined);
    const library = tab();
    expect(await library.change([{ about: GAN, kind: 'saved', value: true }])).toBe(false);
    vi.stubGlobal('indexedDB', factory);
    expect(await library.change([{ about: GAN, kind: 'saved', value: true }])).toBe(true);
    expect(library.value(GAN, 'saved')).toBe(true);
  });
});

describe('the database', () => {
  const open = (migrations = MIGRATIONS) => openDatabase({ name: '/library', onClose: () => {}, migrations });

  test.each(MIGRATIONS.map((_, version) => version))(
    'comes from version %i to the present one, with all that was in it',
    async (version) => {
      if (version > 0) {
        const old = await open(MIGRATIONS.slice(0, version));
        await old.put('facts', SAVED);
        old.close();
      }
      const database = await open();
      expect(database.version).toBe(MIGRATIONS.length);
      expect(await database.getAll('facts')).toEqual(version > 0 ? [SAVED] : []);
      database.close();
    },
  );

  test('stays as it was where a step of a migration fails', async () => {
    const before = await open();
    await before.put('facts', SAVED);
    before.close();
    const failing = () => {
      throw new Error('the step fails');
    };
    await expect(open([...MIGRATIONS, failing])).rejects.toThrow();
    const after = await open();
    expect([after.version, await after.getAll('facts')]).toEqual([MIGRATIONS.length, [SAVED]]);
    after.close();
  });

  test('of a newer version is left alone, and the reader is told', async () => {
    (await openDB('/library', MIGRATIONS.length + 1)).close();
    const library = tab();
    await library.read();
    expect(troubles).toEqual(['newer']);
  });

  test('makes room for a tab with a newer version', async () => {
    const library = tab();
    await library.change([{ about: GAN, kind: 'saved', value: true }]);
    const newer = await openDB('/library', MIGRATIONS.length + 1);
    expect(newer.version).toBe(MIGRATIONS.length + 1);
    newer.close();
    expect(await library.change([{ about: GAN, kind: 'saved', value: null }])).toBe(false);
    expect(troubles).toEqual(['newer']);
  });
});
