import { describe, expect, test } from 'vitest';
import { printLibrary, readLibrary } from '../../../src/library/moving/library-file.ts';
import {
  canBeSaved,
  freshHits,
  lookedAt,
  newestWeek,
  removed,
  saved,
  savedSearches,
  searchId,
} from '../../../src/library/searches/saved-searches.ts';
import { factOf, type Mark } from '../../../src/library/store/change.ts';
import { factKey, type Fact } from '../../../src/library/store/fact.ts';

const AT = '2026-11-29T22:10:00.123Z-0000-k3f9x2ab';
const kept = (...marks: Mark[]) => new Map<string, Fact>(marks.map((mark) => [factKey(mark), factOf(mark, AT)]));

describe('saved searches', () => {
  test('the same search is the same one on every device, whatever it is called there', () => {
    expect(searchId('q=gan')).toBe(searchId('q=gan'));
    expect(new Set(['q=gan', 'q=gans', 'q=gan&section=papers', ''].map(searchId)).size).toBe(4);
    expect(saved('q=gan', 'a').about).toBe(saved('q=gan', 'b').about);
  });

  test('are listed by name, with what was last seen; those that were removed are not', () => {
    const facts = kept(saved('q=vae', ' Old\n models '), saved('q=gan', ''), {
      about: `seen-${searchId('q=gan')}`,
      kind: 'setting',
      value: '2020-w48',
    });
    expect(savedSearches(facts)).toEqual([
      { id: searchId('q=vae'), query: 'q=vae', name: 'Old models', seen: '' },
      { id: searchId('q=gan'), query: 'q=gan', name: 'q=gan', seen: '2020-w48' },
    ]);
    expect(savedSearches(kept(saved('q=gan', 'x'), ...removed(searchId('q=gan'))))).toEqual([]);
  });

  test('what is no search is passed over', () => {
    const setting = (about: string, value: string | true): Mark => ({ about, kind: 'setting', value });
    expect(savedSearches(kept(setting('search-1', true), setting('search-2', '\nname'), setting('key-save', 'b')))).toEqual([]);
  });

  test('go through the file of everything', () => {
    const facts = kept(saved('q=%E7%94%9F&section=papers', '生成“”'), ...removed(searchId('q=vae')));
    const read = readLibrary(printLibrary(facts.values(), new Date(0)));
    expect('facts' in read && savedSearches(new Map(read.facts.map((fact) => [factKey(fact), fact])))).toEqual(savedSearches(facts));
  });

  test('one that is too long to be kept is not offered to be', () => {
    expect([canBeSaved('q=gan'), canBeSaved(`q=${'a'.repeat(2000)}`)]).toEqual([true, false]);
  });

  test('new is what lies in weeks after the newest that had hits when they were looked at', () => {
    const hits = { '2020-w47': 3, '2020-w48': 2, '2020-w53': 0, '2021-w1': 4, '2020-11': 7 };
    expect([freshHits(hits, ''), freshHits(hits, '2020-w47'), freshHits(hits, '2021-w1')]).toEqual([9, 6, 0]);
    expect([newestWeek(hits), newestWeek({})]).toEqual(['2021-w1', '']);
    const search = { id: searchId('q=gan'), query: 'q=gan', name: 'gan', seen: '2020-w48' };
    expect(lookedAt(search, hits)?.value).toBe('2021-w1');
    expect(lookedAt({ ...search, seen: '2021-w1' }, hits)).toBeUndefined();
  });
});
