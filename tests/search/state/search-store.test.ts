import { expect, test, vi } from 'vitest';
import { readSearchState } from '../../../src/search/state/search-state.ts';
import { SearchStore } from '../../../src/search/state/search-store.ts';
import { SECTIONS } from '../../source/sections.ts';

const stateOf = (query: string) => readSearchState(new URLSearchParams(query), SECTIONS);

test('typing changes the text alone, and is known to be typing', () => {
  const store = new SearchStore(stateOf('q=gan&section=papers'));
  store.type('gans');
  expect(store.state).toEqual(stateOf('q=gans&section=papers'));
  expect(store.typed).toBe(true);
  store.take(stateOf('q=style'));
  expect(store.state).toEqual(stateOf('q=style'));
  expect(store.typed).toBe(false);
});

test('listeners hear of each change, until they stop; what is the same is no change', () => {
  const store = new SearchStore(stateOf('q=gan'));
  const heard = vi.fn();
  const before = store.state;
  const stop = store.subscribe(heard);
  store.type('gan');
  store.take(stateOf('q=gan'));
  expect(heard).not.toHaveBeenCalled();
  expect(store.state).toBe(before);
  store.type('gans');
  expect(heard).toHaveBeenCalledOnce();
  stop();
  store.type('');
  expect(heard).toHaveBeenCalledOnce();
});
