import { expect, test, vi } from 'vitest';
import { readSearchState } from '../../../src/search/state/search-state.ts';
import { SearchInput } from '../../../src/search/state/search-store.ts';

const stateOf = (query: string) => readSearchState(new URLSearchParams(query));

test('typing changes the text alone, and is known to be typing', () => {
  const input = new SearchInput(stateOf('q=gan&section=papers'));
  input.type('gans');
  expect(input.state).toEqual(stateOf('q=gans&section=papers'));
  expect(input.typed).toBe(true);
  input.take(stateOf('q=style'));
  expect(input.state).toEqual(stateOf('q=style'));
  expect(input.typed).toBe(false);
});

test('listeners hear of each change, until they stop; what is the same is no change', () => {
  const input = new SearchInput(stateOf('q=gan'));
  const heard = vi.fn();
  const before = input.state;
  const stop = input.subscribe(heard);
  input.type('gan');
  input.take(stateOf('q=gan'));
  expect(heard).not.toHaveBeenCalled();
  expect(input.state).toBe(before);
  input.type('gans');
  expect(heard).toHaveBeenCalledOnce();
  stop();
  input.type('');
  expect(heard).toHaveBeenCalledOnce();
});
