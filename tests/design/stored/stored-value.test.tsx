// @vitest-environment happy-dom
import fc from 'fast-check';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storageKey, storedValue, useStoredValue } from '../../../src/design/stored/stored-value.ts';

const KEY = storageKey('words');
let kept: Map<string, string>;

function words() {
  return storedValue<readonly string[]>('words', {
    area: 'localStorage',
    fallback: [],
    parse: (text) => {
      const list: unknown = JSON.parse(text);
      return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : undefined;
    },
    print: (list) => (list.length === 0 ? undefined : JSON.stringify(list)),
  });
}

const refuse = () => {
  throw new DOMException('not allowed', 'SecurityError');
};
const forbid = () => vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('a stored value', () => {
  test('is read as it was written, by this page and by the next', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (list) => {
        const value = words();
        expect(value.write(list)).toBe(true);
        expect(value.read()).toEqual(list);
        expect(words().read()).toEqual(list);
      }),
    );
  });

  test('is the same object until it changes', () => {
    const value = words();
    value.write(['a']);
    expect(value.read()).toBe(value.read());
  });

  test('is the fallback whatever else stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().filter((text) => !text.startsWith('[')),
        ),
        (text) => {
          kept.set(KEY, text);
          const read = words().read();
          expect(Array.isArray(read) && read.every((each) => typeof each === 'string')).toBe(true);
        },
      ),
    );
  });

  test('is not what another site of this origin keeps under that name', () => {
    vi.stubEnv('BASE_URL', '/newsletter/');
    kept.set('words', '["theirs"]').set('/words', '["theirs"]').set('/notes/words', '["theirs"]');
    const value = words();
    expect(value.read()).toEqual([]);
    value.write(['ours']);
    expect(kept.get('/newsletter/words')).toBe('["ours"]');
    expect(kept.get('words')).toBe('["theirs"]');
  });

  test('leaves nothing behind where nothing needs to be kept', () => {
    const value = words();
    value.write(['a']);
    value.write([]);
    expect(kept.size).toBe(0);
  });
});

describe('where storage refuses', () => {
  test('a value lasts as long as the page, and says that it was not kept', () => {
    forbid();
    const value = words();
    expect(value.read()).toEqual([]);
    expect(value.write(['a'])).toBe(false);
    expect(value.read()).toEqual(['a']);
    expect(words().read()).toEqual([]);
  });

  test('a value that does not fit takes the place of the older one that is still there', () => {
    const value = words();
    value.write(['old']);
    vi.stubGlobal('localStorage', { getItem: () => '["old"]', setItem: refuse, removeItem: refuse });
    value.write(['new']);
    expect(value.read()).toEqual(['new']);
    value.write([]);
    expect(value.read()).toEqual([]);
  });
});

describe('a component', () => {
  const value = words();
  function Words() {
    return useStoredValue(value, []).join(' ');
  }
  function shown() {
    const element = document.createElement('div');
    const root = createRoot(element);
    act(() => root.render(<Words />));
    return { element, leave: () => act(() => root.unmount()) };
  }

  test('follows what this page writes', () => {
    const { element, leave } = shown();
    act(() => void value.write(['a', 'b']));
    expect(element.textContent).toBe('a b');
    leave();
  });

  test.each([
    ['writes', KEY, '["far"]', 'far'],
    ['clears', null, undefined, ''],
  ])('follows what another tab %s', (_, key, text, expected) => {
    const { element, leave } = shown();
    act(() => void value.write(['near']));
    if (text === undefined) kept.clear();
    else kept.set(KEY, text);
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));
    expect(element.textContent).toBe(expected);
    leave();
  });
});
