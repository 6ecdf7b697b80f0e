import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reloadOnMissingChunk } from '../../../src/shell/start/missing-chunk.ts';

interface Page {
  location: { pathname: string; search: string; hash: string; origin: string; reload: () => void; assign: (href: string) => void };
  /** Code is missing; gives whether the page took it upon itself (else the error shows). */
  missing: () => boolean;
}

const HERE = { pathname: '/issues/2020-w48', search: '?section=papers', hash: '#a' };
const NEXT = { pathname: '/issues/2020-w49', search: '', hash: '' };

/** A fresh page in the same tab: session storage stays from page to page. */
function page(goingTo: () => typeof HERE | undefined, storage: Storage): Page {
  const window = new Window();
  const location = { ...HERE, origin: 'https://reader.example', reload: vi.fn<() => void>(), assign: vi.fn<(href: string) => void>() };
  vi.stubGlobal('window', window);
  vi.stubGlobal('location', location);
  vi.stubGlobal('sessionStorage', storage);
  reloadOnMissingChunk(goingTo);
  return { location, missing: () => !window.dispatchEvent(new window.Event('vite:preloadError', { cancelable: true })) };
}

let storage: Storage;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  storage = new Window().sessionStorage as unknown as Storage;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('code that is missing after a new deployment', () => {
  test('on the way to another page loads that page anew', () => {
    const { location, missing } = page(() => NEXT, storage);
    expect(missing()).toBe(true);
    expect(location.assign).toHaveBeenCalledExactlyOnceWith('https://reader.example/issues/2020-w49');
    expect(location.reload).not.toHaveBeenCalled();
  });

  test('on the page itself reloads it', () => {
    const { location, missing } = page(() => HERE, storage);
    expect(missing()).toBe(true);
    expect(location.reload).toHaveBeenCalledOnce();
    expect(location.assign).not.toHaveBeenCalled();
  });

  test('while prefetching does nothing', () => {
    const { location, missing } = page(() => undefined, storage);
    expect(missing()).toBe(false);
    expect(location.reload).not.toHaveBeenCalled();
    expect(location.assign).not.toHaveBeenCalled();
  });
});

describe('a reload that did not help', () => {
  test('is not tried again within half a minute: the error shows', () => {
    page(() => HERE, storage).missing();
    vi.advanceTimersByTime(29_000);
    const { location, missing } = page(() => HERE, storage);
    expect(missing()).toBe(false);
    expect(location.reload).not.toHaveBeenCalled();
  });

  test('does not stand in the way of another address', () => {
    page(() => HERE, storage).missing();
    const { location, missing } = page(() => NEXT, storage);
    expect(missing()).toBe(true);
    expect(location.assign).toHaveBeenCalledOnce();
  });

  test('does not stand in the way later', () => {
    page(() => HERE, storage).missing();
    vi.advanceTimersByTime(31_000);
    const { location, missing } = page(() => HERE, storage);
    expect(missing()).toBe(true);
    expect(location.reload).toHaveBeenCalledOnce();
  });
});

test('where nothing can be remembered, nothing is reloaded: it might be for ever', () => {
  const forbidden = new Proxy({} as Storage, {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const { location, missing } = page(() => HERE, forbidden);
  expect(missing()).toBe(false);
  expect(location.reload).not.toHaveBeenCalled();
});
