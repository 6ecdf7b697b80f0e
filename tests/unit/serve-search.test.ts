import { expect, test, vi } from 'vitest';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { FromWorker, ToWorker } from '../../src/search/messages.ts';
import { serveSearch } from '../../src/search/serve-search.ts';
import { answer, request } from './documents.ts';
import { fakeEngine, fakePort, settle } from './ports.ts';

const LOAD: ToWorker = { kind: 'load', url: 'https://reader.example/data/search.json' };

/** A port that is served by an engine which answers by hand; `load` may take the place of loading it. */
function served(load?: (url: string) => Promise<SearchEngine>) {
  const engine = fakeEngine();
  const port = fakePort<ToWorker, FromWorker>();
  const loadEngine = vi.fn(load ?? (async () => engine));
  serveSearch(port, loadEngine);
  return { port, engine, loadEngine };
}

test('a search is answered once its index is loaded', async () => {
  const { port, engine, loadEngine } = served();
  port.receive(LOAD);
  port.receive({ kind: 'search', id: 7, request: request('gan') });
  await settle();
  expect(loadEngine).toHaveBeenCalledExactlyOnceWith('https://reader.example/data/search.json');
  expect(port.posted).toEqual([{ kind: 'loaded' }]);
  expect(engine.asked.map((each) => each.request)).toEqual([request('gan')]);
  engine.asked[0]?.answer(answer(3));
  await settle();
  expect(port.posted).toEqual([{ kind: 'loaded' }, { kind: 'answer', id: 7, answer: answer(3) }]);
});

test('the index is loaded once, however often it is asked for', async () => {
  const { port, loadEngine } = served();
  port.receive(LOAD);
  port.receive(LOAD);
  await settle();
  port.receive(LOAD);
  await settle();
  expect(loadEngine).toHaveBeenCalledTimes(1);
  expect(port.posted).toEqual([{ kind: 'loaded' }, { kind: 'loaded' }, { kind: 'loaded' }]);
});

test('a search that is dropped before its turn costs the engine nothing', async () => {
  const { port, engine } = served();
  port.receive(LOAD);
  await settle();
  port.receive({ kind: 'search', id: 1, request: request('g') });
  port.receive({ kind: 'search', id: 2, request: request('ga') });
  port.receive({ kind: 'drop', id: 1 });
  await settle();
  expect(engine.asked.map((each) => each.request.text)).toEqual(['ga']);
});

test('a search that is dropped while it runs is aborted, and neither answered nor failed', async () => {
  const { port, engine } = served();
  port.receive(LOAD);
  port.receive({ kind: 'search', id: 1, request: request('g') });
  port.receive({ kind: 'search', id: 2, request: request('ga') });
  await settle();
  port.receive({ kind: 'drop', id: 1 });
  expect(engine.asked.map((each) => each.signal?.aborted)).toEqual([true, false]);
  engine.asked[0]?.fail(engine.asked[0].signal?.reason);
  engine.asked[1]?.answer(answer(2));
  await settle();
  expect(port.posted).toEqual([{ kind: 'loaded' }, { kind: 'answer', id: 2, answer: answer(2) }]);
});

test('a search that fails says why, and the next one works', async () => {
  const { port, engine } = served();
  port.receive(LOAD);
  port.receive({ kind: 'search', id: 1, request: request('a') });
  port.receive({ kind: 'search', id: 2, request: request('b') });
  await settle();
  engine.asked[0]?.fail(new Error('out of luck'));
  engine.asked[1]?.answer(answer(1));
  await settle();
  expect(port.posted.slice(1)).toEqual([{ kind: 'failed', id: 1, message: 'out of luck' }, { kind: 'answer', id: 2, answer: answer(1) }]);
});

test('a load that fails says why, and a later one tries again', async () => {
  const engine = fakeEngine();
  let times = 0;
  const { port } = served(async (url) => {
    times += 1;
    if (times === 1) throw new Error(`no ${url}`);
    return engine;
  });
  port.receive(LOAD);
  await settle();
  expect(port.posted).toEqual([{ kind: 'load-failed', message: 'no https://reader.example/data/search.json' }]);
  port.receive(LOAD);
  port.receive({ kind: 'search', id: 1, request: request('a') });
  await settle();
  engine.asked[0]?.answer(answer(5));
  await settle();
  expect(port.posted.slice(1)).toEqual([{ kind: 'loaded' }, { kind: 'answer', id: 1, answer: answer(5) }]);
});

test('a search before anything is loaded fails and says what to do', async () => {
  const { port } = served();
  port.receive({ kind: 'search', id: 1, request: request('a') });
  await settle();
  expect(port.posted).toEqual([{ kind: 'failed', id: 1, message: 'search has nothing loaded: send load first' }]);
});

test('to drop what is unknown or answered does nothing', async () => {
  const { port } = served();
  port.receive({ kind: 'drop', id: 99 });
  await settle();
  expect(port.posted).toEqual([]);
});
