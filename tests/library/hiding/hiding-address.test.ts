import { describe, expect, test } from 'vitest';
import { hideSearch } from '../../../src/library/hiding/hide-search.ts';
import { hidingView, LOOKING } from '../../../src/library/hiding/hiding-address.ts';

const view = (pathname: string, search = '', hash = '') => hidingView({ pathname, search, hash });

describe('an address says what is hidden', () => {
  test.each(['/', '/issues/2020-w48', '/months/2020-11', '/topics/gan', '/authors/yang-song_2'])('on %s', (path) => {
    expect(view(path)).toMatchObject({ read: false, muted: true, looks: false });
    expect(view(path, '?section=papers&hide=read')).toMatchObject({ read: true, muted: true });
    expect(hidingView({ pathname: path, search: '', hash: '', state: LOOKING })).toMatchObject({ read: false, muted: false, looks: true });
  });

  test('in a search nothing, unless it asks', () => {
    expect(view('/search', '?q=gan')).toMatchObject({ read: false, muted: false, looks: false });
    expect(view('/search', '?q=gan&hide=read&hide=muted')).toMatchObject({ read: true, muted: true });
  });

  test('of what is saved never what is muted', () => {
    expect(view('/saved', '?hide=read')).toMatchObject({ read: true, muted: false });
  });

  test('nowhere else', () => {
    expect(view('/about', '?hide=read')).toMatchObject({ read: false, muted: false });
  });

  test('whose page it is, also of one with a number, and which item it leads to', () => {
    expect(view('/topics/gan').own).toEqual({ kind: 'topic', key: 'gan' });
    expect(view('/authors/yang-song_2').own).toEqual({ kind: 'author', key: 'yang-song' });
    expect(view('/issues/2020-w48', '', '#superloss')).toMatchObject({ own: undefined, anchor: 'superloss' });
  });
});

test('what is hidden is switched in the address, and nothing else of it changes', () => {
  expect(hideSearch(new URLSearchParams(''), 'read', true)).toBe('?hide=read');
  expect(hideSearch(new URLSearchParams('?hide=read'), 'read', false)).toBe('');
  expect(hideSearch(new URLSearchParams('?section=papers&hide=read'), 'muted', true)).toBe('?section=papers&hide=read&hide=muted');
  expect(hideSearch(new URLSearchParams('?q=a%20b&hide=read&hide=muted'), 'read', false)).toBe('?q=a+b&hide=muted');
});
