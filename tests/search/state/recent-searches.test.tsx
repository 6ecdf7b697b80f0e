// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storageKey } from '../../../src/design/stored/stored-value.ts';
import { forgetSearches, rememberSearch, useRecentSearches } from '../../../src/search/state/recent-searches.ts';

const KEY = storageKey('recent-searches');
let kept: Map<string, string>;
let roots: Root[];

const STORAGE = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};

function List() {
  return (
    <ul>
      {useRecentSearches().map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Shows the list as a page does; gives what it says now. */
function shown(): () => string[] {
  const element = document.createElement('div');
  const root = createRoot(element);
  act(() => root.render(<List />));
  roots.push(root);
  return () => [...element.querySelectorAll('li')].map((each) => each.textContent);
}

const remember = (...texts: string[]) => act(() => texts.forEach(rememberSearch));

beforeEach(() => {
  kept = new Map();
  roots = [];
  vi.stubGlobal('localStorage', STORAGE);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  act(() => roots.forEach((root) => root.unmount()));
  vi.unstubAllGlobals();
});

describe('searches that led somewhere', () => {
  test('are listed, the latest first, as soon as they are kept', () => {
    const list = shown();
    expect(list()).toEqual([]);
    remember('gan', ' style gan  ');
    expect(list()).toEqual(['style gan', 'gan']);
    expect(JSON.parse(kept.get(KEY) ?? '')).toEqual(['style gan', 'gan']);
  });

  test('are listed once each', () => {
    const list = shown();
    remember('a', 'b', 'a ');
    expect(list()).toEqual(['a', 'b']);
  });

  test('are at most eight', () => {
    const list = shown();
    remember(...'abcdefghij');
    expect(list()).toEqual([...'jihgfedc']);
  });

  test('without words are none', () => {
    const list = shown();
    remember('', '   ');
    expect(list()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  test('are forgotten when the reader says so', () => {
    const list = shown();
    remember('a');
    act(forgetSearches);
    expect(list()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  test('of another tab appear here', () => {
    const list = shown();
    kept.set(KEY, '["from afar"]');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));
    expect(list()).toEqual(['from afar']);
  });
});

describe('what was kept and is broken', () => {
  test.each([
    ['no JSON', '["a"', []],
    ['no list', '{"a":1}', []],
    ['null', 'null', []],
    ['a list of all sorts', '["a",1,null,"b"]', ['a', 'b']],
    ['a longer list', JSON.stringify([...'abcdefghij']), [...'abcdefgh']],
  ])('is read as far as it makes sense: %s', (_, text, listed) => {
    kept.set(KEY, text);
    expect(shown()()).toEqual(listed);
    remember('new');
    expect(JSON.parse(kept.get(KEY) ?? '')).toEqual(['new', ...listed].slice(0, 8));
  });

  test('because nothing can be kept on the device does no harm', () => {
    const refuse = () => {
      throw new DOMException('not allowed', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const list = shown();
    remember('a');
    act(forgetSearches);
    expect(list()).toEqual([]);
  });
});
